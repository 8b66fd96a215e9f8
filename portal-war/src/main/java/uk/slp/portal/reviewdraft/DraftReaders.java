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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.reviewdraft.model.ReportComment;
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

    private static final String READER =
            "select new uk.slp.portal.reviewdraft.DraftReader(a.id, a.username, a.displayName, b.name)"
                    + " from Account a join Organisation b on b.id = a.organisationId where ";

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

    /** What the condition asks of a review. */
    private record Review(UUID id, String reference, UUID partnershipId, @Nullable UUID notificationId) {}

    /** Gives the condition its values, {@code :id} but not the rest of the query. */
    <T> TypedQuery<T> give(TypedQuery<T> query, PracticeReviewView review) {
        return give(query, of(review.facts()));
    }

    private static Review of(ReviewFacts facts) {
        return new Review(facts.id(), facts.reference(), facts.partnershipId(), facts.notificationId());
    }

    private <T> TypedQuery<T> give(TypedQuery<T> query, Review review) {
        return query.setParameter("id", review.id())
                .setParameter("asking", user.require().accountId())
                .setParameter("local", LOCAL)
                .setParameter("reviewers", REVIEWERS)
                .setParameter("partnership", review.partnershipId())
                .setParameter("day", LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))
                .setParameter("case", review.notificationId() == null ? review.id() : review.notificationId());
    }

    /** The reference of a review. */
    String reference(UUID review) {
        return read(review).reference();
    }

    /** Where a comment is read. */
    static String path(String reference, ReportComment thread) {
        return "/practice-reviews/" + reference + "/drafts/" + thread.number() + "/comment?thread=" + thread.id();
    }

    /** Somebody, if they can read the drafts of a review. */
    Optional<DraftReader> one(UUID review, UUID account) {
        return give(em.createQuery(READER + CONDITION + " and a.id = :wanted", DraftReader.class), read(review))
                .setParameter("wanted", account)
                .getResultStream()
                .findFirst();
    }

    private Review read(UUID review) {
        return em.createQuery(
                        "select p.id, p.reference, p.partnershipId, p.notificationId from PracticeReview p where p.id ="
                                + " :id",
                        Object[].class)
                .setParameter("id", review)
                .getResultStream()
                .map(row -> new Review((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3]))
                .findFirst()
                .orElseThrow();
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
                                READER + CONDITION + " and a.username in :wanted order by a.displayName, a.username",
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
