package uk.slp.portal.nationalreview.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.nationalreview.NationalKind;
import uk.slp.portal.nationalreview.NationalTextKind;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where national reviews and the pool of their reviewers are kept. */
@ApplicationScoped
public class NationalReviews {
    /**
     * Condition on a review {@code r}: the person acts for the national body, and it is not the review of the one case that
     * is closed to the person (rule 76). Of a thematic review the other cases stay open.
     */
    public static final String REACH = " :panel = true and r.id not in (select x.review.id from NationalReviewCase x"
            + " join PanelCase xc on xc.id = x.panelCaseId join ClosedToReader xk on xk.caseId = xc.notificationId"
            + " where xk.accountId = :asking and x.review.kind = :single) ";

    /**
     * The stricter condition on whoever reads the text of a review before it is published, or what identifies somebody in
     * it: no case of the review is closed to the person, also of a thematic one (rule 76). A text tells of all its cases.
     */
    public static final String ALL_OPEN = " :panel = true and r.id not in (select x.review.id from NationalReviewCase x"
            + " join PanelCase xc on xc.id = x.panelCaseId join ClosedToReader xk on xk.caseId = xc.notificationId"
            + " where xk.accountId = :asking) ";

    @PersistenceContext
    private EntityManager em;

    /** Keeps a new review. */
    public void add(NationalReview review) {
        em.persist(review);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** Keeps somebody new in the pool. */
    public void add(PoolReviewer reviewer) {
        em.persist(reviewer);
    }

    /** A review for a change; its row is locked until the transaction ends. */
    public Optional<NationalReview> lock(String reference, Scope scope) {
        return em.createQuery(
                        "select r from NationalReview r where r.reference = :reference and" + REACH,
                        NationalReview.class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("single", NationalKind.SINGLE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A review whose text is worked on, if no case of it is closed to the person; its row is locked. */
    public Optional<NationalReview> lockForText(String reference, Scope scope) {
        return em.createQuery(
                        "select r from NationalReview r where r.reference = :reference and" + ALL_OPEN,
                        NationalReview.class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A review for the portal itself; its row is locked until the transaction ends. */
    public Optional<NationalReview> hold(UUID id) {
        return Optional.ofNullable(em.find(NationalReview.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Its text of that kind. For who holds the review. */
    public Optional<NationalText> text(UUID review, NationalTextKind kind) {
        return em.createQuery(
                        "select t from NationalText t where t.reviewId = :review and t.kind = :kind",
                        NationalText.class)
                .setParameter("review", review)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The newest file of a text. */
    public Optional<NationalDocument> document(UUID text) {
        return em.createQuery(
                        "select d from NationalDocument d where d.textId = :text order by d.keptAt desc",
                        NationalDocument.class)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a file. */
    public void add(NationalDocument document) {
        em.persist(document);
    }

    /** Keeps a new text. */
    public void add(NationalText text) {
        em.persist(text);
    }

    /** Somebody of the pool for a change; the row is locked until the transaction ends. */
    public Optional<PoolReviewer> lockReviewer(UUID id) {
        return em.createQuery("select p from PoolReviewer p where p.id = :id", PoolReviewer.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
