package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Practice reviews that were not published yet, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenPracticeReviews {
    @PersistenceContext
    private EntityManager em;

    /**
     * One of them.
     *
     * @param reviewerId account of the author while it is being written and open to them, or null
     */
    public record Open(String reference, UUID partnershipId, @Nullable UUID reviewerId, LocalDate dueDate) {}

    /** Those whose last day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select r.reference, r.partnershipId, r.reviewerAccountId, r.status, r.dueDate,"
                                + " (select count(x) from ReviewerAppointment x where x.reviewId = r.id and"
                                + " x.accountId = r.reviewerAccountId and x.endedAt is null and x.accessUntil >= :first)"
                                + " from PracticeReview r where r.status in :open"
                                + " and r.dueDate between :first and :last order by r.dueDate, r.reference",
                        Object[].class)
                .setParameter("open", List.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Open(
                        (String) row[0],
                        (UUID) row[1],
                        row[3] == ReviewStatus.IN_PROGRESS && (Long) row[5] > 0 ? (UUID) row[2] : null,
                        (LocalDate) row[4]))
                .toList();
    }
}
