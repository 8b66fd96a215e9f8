package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;

/** Reads of the appointments of reviewers, by those whose review it is. */
@ApplicationScoped
public class ReviewerAppointmentQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private CurrentUser user;

    /**
     * A review with its appointments.
     *
     * @param appointments newest first
     * @param appoints whether the person may appoint, end and confirm
     */
    public record ReviewersView(PracticeReviewView review, List<AppointmentView> appointments, boolean appoints) {
        public ReviewersView {
            appointments = List.copyOf(appointments);
        }
    }

    /**
     * The appointments to a review; of the national body's readers, none. A reviewer sees the own ones. Three statements,
     * the audit line among them.
     */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public ReviewersView of(String reference) {
        PracticeReviewView review = reviews.open(reference);
        Person person = user.require();
        boolean own = person.scope().reachesPartnership(review.facts().partnershipId());
        TypedQuery<AppointmentView> query = em.createQuery(
                        "select new uk.slp.portal.practicereview.AppointmentView(x.id, x.version, x.accountId,"
                                + " x.reviewerName, x.accessFrom, x.accessUntil, x.endedAt, x.endReason, x.ties,"
                                + " x.tiesExplained, x.statement, x.declaredAt, x.declaredBy,"
                                + " coalesce(d.displayName, x.declaredBy), x.confirmedName, x.confirmedAt, x.confirmNote)"
                                + " from ReviewerAppointment x left join Account d on d.username = x.declaredBy"
                                + " where x.reviewId = :id" + (own ? "" : " and x.accountId = :me")
                                + " order by x.createdAt desc, x.id",
                        AppointmentView.class)
                .setParameter("id", review.facts().id());
        if (!own) {
            query.setParameter("me", person.accountId());
        }
        return new ReviewersView(
                review,
                query.getResultList(),
                own && person.permissions().contains(Permission.PRACTICE_REVIEW_COMMISSION));
    }
}
