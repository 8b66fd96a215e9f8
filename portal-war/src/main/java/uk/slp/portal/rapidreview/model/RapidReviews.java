package uk.slp.portal.rapidreview.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where rapid reviews are kept. Loading one for a change takes the person's scope, so a foreign one is not found. */
@ApplicationScoped
public class RapidReviews {
    @PersistenceContext
    private EntityManager em;

    /** Keeps a new review. */
    public void add(RapidReview review) {
        em.persist(review);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** Keeps what was sent. */
    public void add(RapidReviewVersion version) {
        em.persist(version);
    }

    /** A review of a partnership in reach, for a change. */
    public Optional<RapidReview> find(String reference, Scope scope) {
        return query(reference, scope).getResultStream().findFirst();
    }

    /** As {@link #find}, with its row locked until the transaction ends: a second click waits, and then sees the first. */
    public Optional<RapidReview> lock(String reference, Scope scope) {
        return query(reference, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The review that a notification began, with its row locked until the transaction ends. */
    public Optional<RapidReview> lockOfNotification(UUID notificationId) {
        return em.createQuery("select r from RapidReview r where r.notificationId = :id", RapidReview.class)
                .setParameter("id", notificationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those not sent yet, with their rows locked until the transaction ends. */
    public List<RapidReview> withOpenLimit() {
        return em.createQuery(
                        "select r from RapidReview r where r.status in :open order by r.reference", RapidReview.class)
                .setParameter("open", List.of(RapidReviewStatus.IN_PROGRESS, RapidReviewStatus.AWAITING_SIGN_OFF))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }

    private TypedQuery<RapidReview> query(String reference, Scope scope) {
        return em.createQuery(
                        "select r from RapidReview r where r.reference = :reference and r.partnershipId in :partnerships"
                                + " and " + Scope.open("r.notificationId"),
                        RapidReview.class)
                .setParameter("reference", reference)
                .setParameter("partnerships", scope.partnerships())
                .setParameter(Scope.ASKING, scope.accountId());
    }
}
