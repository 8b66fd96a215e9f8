package uk.slp.portal.practicereview.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where practice reviews are kept. Every way to one goes through a scope. */
@Dependent
public class PracticeReviews {
    /** Where a review {@code r} keeps the identity of its case; one without a notification is a case of its own. */
    public static final String CASE = "coalesce(r.notificationId, r.id)";

    /** A review {@code r} that is about no further case that is closed to the person (rule 76). */
    public static final String OPEN = "r.id not in (select l.reviewId from ReviewedCase l, ClosedToReader f where"
            + " l.unlinkedAt is null and f.caseId = l.notificationId and f.accountId = :asking)";

    /** A review {@code r} that is open to the person as its reviewer today: appointed, between the days, not ended. */
    private static final String REVIEWED = "r.id in (select x.reviewId from ReviewerAppointment x where"
            + " x.accountId = :me and x.endedAt is null and x.accessFrom <= :today and x.accessUntil >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The condition that a person may reach a review {@code r}: the partnership its own, a reviewer those they are
     * appointed to, on the days of the appointment only, the national body all from the commission on; nobody one with
     * which a conflict was declared (rule 76).
     */
    public static String within(Scope scope) {
        return "((r.partnershipId in :partnerships or " + REVIEWED + (scope.panel() ? " or r.status <> :unseen" : "")
                + ") and " + Scope.open(CASE) + " and " + OPEN + ")";
    }

    /**
     * Gives the parameters of {@link #within} their values.
     *
     * @param today the day on which the access of reviewers is asked for
     */
    public static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope, LocalDate today) {
        query.setParameter("today", today);
        query.setParameter("partnerships", scope.partnerships());
        query.setParameter("me", scope.accountId());
        query.setParameter(Scope.ASKING, scope.accountId());
        if (scope.panel()) {
            query.setParameter("unseen", ReviewStatus.TO_COMMISSION);
        }
        return query;
    }

    /**
     * One of the person's own, by partnership or appointment, held until the transaction ends, so that two clicks come one
     * after the other. What the national body reads it does not change, whatever else a person who reads there may do.
     */
    public Optional<PracticeReview> findAndHold(String reference, Scope scope) {
        Scope own = new Scope(scope.authorities(), scope.partnerships(), false, false, scope.accountId());
        return scoped(
                        em.createQuery(
                                "select r from PracticeReview r where r.reference = :reference and " + within(own),
                                PracticeReview.class),
                        own,
                        LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** One, held until the transaction ends: for what follows by itself. */
    public Optional<PracticeReview> hold(UUID review) {
        return Optional.ofNullable(em.find(PracticeReview.class, review, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Those that began from a notification or are about it as a further one, held until the transaction ends: for what
     * follows by itself. Partners may have a review of their own beside the one that was agreed (rule 52).
     */
    public List<PracticeReview> holdOfNotification(UUID notification) {
        return em.createQuery(
                        "select r from PracticeReview r where r.notificationId = :id or r.id in (select l.reviewId from"
                                + " ReviewedCase l where l.notificationId = :id and l.unlinkedAt is null) order by r.id",
                        PracticeReview.class)
                .setParameter("id", notification)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The information on improvements that stands for a withheld review, held until the transaction ends. */
    public Optional<ImprovementInformation> holdInformation(UUID review) {
        return Optional.ofNullable(em.find(ImprovementInformation.class, review, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is written beside the report of a review, held until the transaction ends. */
    public List<ReviewSummary> holdSummaries(UUID review) {
        return em.createQuery(
                        "select s from ReviewSummary s where s.reviewId = :id order by s.kind", ReviewSummary.class)
                .setParameter("id", review)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One of them, held until the transaction ends. */
    public Optional<ReviewSummary> holdSummary(UUID review, SummaryKind kind) {
        return holdSummaries(review).stream()
                .filter(summary -> summary.kind() == kind)
                .findFirst();
    }

    /** Keeps what is written beside a report. */
    public void add(ReviewSummary summary) {
        em.persist(summary);
    }

    /** Keeps the text of a summary as it was complete. */
    public void add(SummaryVersion version) {
        em.persist(version);
    }

    /** Keeps that a summary was handed over. */
    public void add(SummaryHanding handing) {
        em.persist(handing);
    }

    /** The appointments to a review, oldest first. */
    public List<ReviewerAppointment> appointments(UUID review) {
        return em.createQuery(
                        "select x from ReviewerAppointment x where x.reviewId = :id order by x.createdAt, x.id",
                        ReviewerAppointment.class)
                .setParameter("id", review)
                .getResultList();
    }

    /** Keeps an appointment. */
    public void add(ReviewerAppointment appointment) {
        em.persist(appointment);
    }

    /** Keeps a new one with the first line of its history. */
    public void add(PracticeReview review, StatusChange opened) {
        em.persist(review);
        em.persist(opened);
    }

    /** Keeps a step of the history. */
    public void add(StatusChange step) {
        em.persist(step);
    }

    /** Keeps what stands for a withheld report. */
    public void add(ImprovementInformation information) {
        em.persist(information);
    }

    /** The last file of a review: as it was uploaded, or as it was released after that. */
    public Optional<PracticeReviewDocument> document(UUID review) {
        return em.createQuery(
                        "select d from PracticeReviewDocument d where d.practiceReviewId = :id"
                                + " order by d.uploadedAt desc",
                        PracticeReviewDocument.class)
                .setParameter("id", review)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keeps an uploaded file. */
    public void add(PracticeReviewDocument document) {
        em.persist(document);
    }

    /** Writes what is pending, so that versions and constraints are settled before anything else happens. */
    public void flush() {
        em.flush();
    }
}
