package uk.slp.portal.practicereview.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where practice reviews are kept. Every way to one goes through a scope. */
@Dependent
public class PracticeReviews {
    /** Where a review {@code r} keeps the identity of its case; one without a notification is a case of its own. */
    public static final String CASE = "coalesce(r.notificationId, r.id)";

    @PersistenceContext
    private EntityManager em;

    /**
     * The condition that a person may reach a review {@code r}: the partnership its own, an author those assigned to
     * them, the national body all from the commission on; nobody one with which a conflict was declared (rule 76).
     */
    public static String within(Scope scope) {
        return "((r.partnershipId in :partnerships or r.reviewerAccountId = :me"
                + (scope.panel() ? " or r.status <> :unseen" : "") + ") and " + Scope.open(CASE) + ")";
    }

    /** Gives the parameters of {@link #within} their values. */
    public static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        query.setParameter("partnerships", scope.partnerships());
        query.setParameter("me", scope.accountId());
        query.setParameter(Scope.ASKING, scope.accountId());
        if (scope.panel()) {
            query.setParameter("unseen", ReviewStatus.TO_COMMISSION);
        }
        return query;
    }

    /** One that the person may reach, held until the transaction ends, so that two clicks come one after the other. */
    public Optional<PracticeReview> findAndHold(String reference, Scope scope) {
        return scoped(
                        em.createQuery(
                                "select r from PracticeReview r where r.reference = :reference and " + within(scope),
                                PracticeReview.class),
                        scope)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one that a notification led to, held until the transaction ends: for what follows by itself. */
    public Optional<PracticeReview> holdOfNotification(UUID notification) {
        return em.createQuery("select r from PracticeReview r where r.notificationId = :id", PracticeReview.class)
                .setParameter("id", notification)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The information on improvements that stands for a withheld review, held until the transaction ends. */
    public Optional<ImprovementInformation> holdInformation(UUID review) {
        return Optional.ofNullable(em.find(ImprovementInformation.class, review, LockModeType.PESSIMISTIC_WRITE));
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

    /** Keeps an uploaded file. */
    public void add(PracticeReviewDocument document) {
        em.persist(document);
    }

    /** Writes what is pending, so that versions and constraints are settled before anything else happens. */
    public void flush() {
        em.flush();
    }
}
