package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.time.PortalTime;

/** Practice reviews that were not published yet, or did not go to the national repository, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenPracticeReviews {
    /** Days between a publication and the last day of the repository, bank holidays among them. */
    private static final int LONGEST_WAY = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private DeadlineCalculator deadlines;

    /**
     * One of them.
     *
     * @param reviewers accounts to which it is open today as its reviewers, while it is being written
     */
    public record Open(String reference, UUID partnershipId, List<UUID> reviewers, LocalDate dueDate) {
        public Open {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** Those whose last day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        List<Object[]> rows = em.createQuery(
                        "select r.reference, r.partnershipId, r.dueDate, x.accountId from PracticeReview r"
                                + " left join ReviewerAppointment x on x.reviewId = r.id and r.status = :written"
                                + " and x.endedAt is null and x.accessFrom <= :today and x.accessUntil >= :today"
                                + " where r.status in :open and r.dueDate between :first and :last"
                                + " order by r.dueDate, r.reference, x.accountId",
                        Object[].class)
                .setParameter("written", ReviewStatus.IN_PROGRESS)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))
                .setParameter("open", List.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return each(rows);
    }

    /** Published reviews that did not go to the national repository yet, by when they usually do, between two days (rule 51). */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> repositoryBetween(LocalDate first, LocalDate last) {
        // The day is some working days after publication, and so never before it.
        return em
                .createQuery(
                        "select r.reference, r.partnershipId, r.release.publishedOn from PracticeReview r"
                                + " where r.status = :published and r.release.repositorySentOn is null"
                                + " and r.release.publishedOn between :first and :last order by r.reference",
                        Object[].class)
                .setParameter("published", ReviewStatus.PUBLISHED)
                .setParameter("first", first.minusDays(LONGEST_WAY))
                .setParameter("last", last)
                .getResultList()
                .stream()
                .flatMap(row -> Stream.ofNullable(ReviewClock.repositoryDue(deadlines, (LocalDate) row[2]))
                        .filter(due -> !due.isBefore(first) && !due.isAfter(last))
                        .map(due -> new Open((String) row[0], (UUID) row[1], List.of(), due)))
                .toList();
    }

    /** The reviews of rows that come once for each reviewer, in the order of the rows. */
    static List<Open> each(List<Object[]> rows) {
        Map<String, Open> found = new LinkedHashMap<>();
        for (Object[] row : rows) {
            List<UUID> reviewer = row[3] == null ? List.of() : List.of((UUID) row[3]);
            found.merge(
                    (String) row[0],
                    new Open((String) row[0], (UUID) row[1], reviewer, (LocalDate) row[2]),
                    OpenPracticeReviews::together);
        }
        return List.copyOf(found.values());
    }

    private static Open together(Open one, Open other) {
        List<UUID> all = Stream.concat(one.reviewers().stream(), other.reviewers().stream())
                .distinct()
                .toList();
        return new Open(one.reference(), one.partnershipId(), all, one.dueDate());
    }
}
