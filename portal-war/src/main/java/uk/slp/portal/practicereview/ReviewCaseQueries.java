package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of the cases that a review is about. */
@ApplicationScoped
public class ReviewCaseQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A review with the further notifications it is about, oldest link first. */
    public record CasesView(PracticeReviewView review, List<CaseLine> further) {
        public CasesView {
            further = List.copyOf(further);
        }
    }

    /** The cases of a review; for those who commission it. Three statements, the audit line among them. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public CasesView of(String reference) {
        PracticeReviewView review = reviews.open(reference);
        List<CaseLine> further = em.createQuery(
                        "select new uk.slp.portal.practicereview.CaseLine(l.id, l.notificationReference, l.reason,"
                                + " coalesce(a.displayName, l.linkedBy), l.linkedAt, l.unlinkedAt, l.unlinkReason)"
                                + " from ReviewedCase l left join Account a on a.username = l.linkedBy"
                                // One that was taken away closes no review; it stays closed to who has a conflict.
                                + " where l.reviewId = :id and " + Scope.open("l.notificationId")
                                + " order by l.linkedAt, l.id",
                        CaseLine.class)
                .setParameter("id", review.facts().id())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultList();
        return new CasesView(review, further);
    }

    /** The local authorities for which the person can open a review. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public List<OrganisationView> authorities() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return user.require().partnerships().stream()
                .flatMap(partnership -> organisations.membersOf(partnership, today).stream())
                .filter(member -> member.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .distinct()
                .toList();
    }

    /** Whether an authority is a member of a partnership today. */
    boolean belongs(OrganisationView authority, UUID partnership) {
        return organisations.membersOf(partnership, LocalDate.ofInstant(clock.instant(), PortalTime.LONDON)).stream()
                .anyMatch(member -> member.id().equals(authority.id()));
    }
}
