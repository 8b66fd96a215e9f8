package uk.slp.portal.reviewdraft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Who can read the drafts of a review today: those of its partnership whose role lets them comment, and its reviewers
 * between their days, without those to whom the case is closed (rule 76). The present person is not among them.
 */
@Dependent
class DraftReaders {
    private static final Set<Role> LOCAL = comment(false);
    private static final Set<Role> REVIEWERS = comment(true);

    /** Condition on an account {@code a}; {@link #give} gives its parameters. */
    static final String CONDITION = "a.active = true and a.id <> :asking"
            + " and ((a.id in (select y.id from Account y join y.roles yr where yr.role in :local)"
            + " and (a.organisationId = :partnership or a.organisationId in (select m.organisationId from"
            + " PartnershipMember m, Organisation o where o.id = m.organisationId and m.partnershipId = :partnership and "
            + MembershipDays.ON_DAY + " and " + MembershipDays.BODY_ON_DAY + ")))"
            + " or (a.id in (select y.id from Account y join y.roles yr where yr.role in :reviewers)"
            + " and a.id in (select x.accountId from ReviewerAppointment x where x.reviewId = :id and x.endedAt is null"
            + " and x.accessFrom <= :day and x.accessUntil >= :day)))"
            + " and a.id not in (select f.accountId from ClosedToReader f where f.caseId = :case or f.caseId in (select"
            + " l.notificationId from ReviewedCase l where l.reviewId = :id and l.unlinkedAt is null))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private static Set<Role> comment(boolean reviewer) {
        return Set.copyOf(Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.PRACTICE_REVIEW_COMMENT))
                .filter(role -> (role == Role.REVIEWER) == reviewer)
                .toList());
    }

    /** Gives the condition its values, {@code :id} but not the rest of the query. */
    <T> TypedQuery<T> give(TypedQuery<T> query, PracticeReviewView review) {
        ReviewFacts facts = review.facts();
        return query.setParameter("id", facts.id())
                .setParameter("asking", user.require().accountId())
                .setParameter("local", LOCAL)
                .setParameter("reviewers", REVIEWERS)
                .setParameter("partnership", facts.partnershipId())
                .setParameter("day", LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))
                .setParameter("case", facts.notificationId() == null ? facts.id() : facts.notificationId());
    }

    /**
     * Those who are to see a comment.
     *
     * @param usernames as they were chosen; each once
     * @throws RuleViolation naming the field, if somebody cannot read the drafts
     */
    List<DraftReader> named(PracticeReviewView review, @Nullable Collection<String> usernames) {
        Set<String> wanted = usernames == null ? Set.of() : new LinkedHashSet<>(usernames);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<DraftReader> found = give(
                        em.createQuery(
                                "select new uk.slp.portal.reviewdraft.DraftReader(a.id, a.username, a.displayName, b.name)"
                                        + " from Account a join Organisation b on b.id = a.organisationId where "
                                        + CONDITION + " and a.username in :wanted order by a.displayName, a.username",
                                DraftReader.class),
                        review)
                .setParameter("wanted", wanted)
                .getResultList();
        List<String> unknown = new ArrayList<>(wanted);
        found.forEach(reader -> unknown.remove(reader.username()));
        if (!unknown.isEmpty()) {
            throw new RuleViolation(
                    "mentions",
                    "not_reader",
                    "Choose people who can read the drafts of this review. This person cannot: "
                            + String.join(", ", unknown) + ".");
        }
        return found;
    }
}
