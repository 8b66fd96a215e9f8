package uk.slp.portal.childdeathform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where versions of forms are kept. Forms are the same for every panel, so that what is asked can be counted together. */
@ApplicationScoped
public class FormVersions {
    @PersistenceContext
    private EntityManager em;

    /** Keeps a new one. */
    public void add(FormVersion version) {
        em.persist(version);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** Throws a draft away. */
    public void remove(FormVersion draft) {
        em.remove(draft);
    }

    /** One version. */
    public Optional<FormVersion> find(String code, int number) {
        return em.createQuery(
                        "select f from FormVersion f where f.code = :code and f.number = :number", FormVersion.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All versions of a form, the newest first. */
    public List<FormVersion> of(String code) {
        return em.createQuery(
                        "select f from FormVersion f where f.code = :code order by f.number desc", FormVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The version that was published last. */
    public Optional<FormVersion> published(String code) {
        return of(code, FormStatus.PUBLISHED).stream().findFirst();
    }

    /** The draft of a form, with its row locked until the transaction ends. */
    public Optional<FormVersion> lockDraft(String code) {
        return em.createQuery(
                        "select f from FormVersion f where f.code = :code and f.status = :status", FormVersion.class)
                .setParameter("code", code)
                .setParameter("status", FormStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The draft of a form. */
    public Optional<FormVersion> draft(String code) {
        return of(code, FormStatus.DRAFT).stream().findFirst();
    }

    private List<FormVersion> of(String code, FormStatus status) {
        return em.createQuery(
                        "select f from FormVersion f where f.code = :code and f.status = :status"
                                + " order by f.number desc",
                        FormVersion.class)
                .setParameter("code", code)
                .setParameter("status", status)
                .setMaxResults(1)
                .getResultList();
    }

    /** Codes of all forms. */
    public List<String> codes() {
        return em.createQuery("select distinct f.code from FormVersion f", String.class)
                .getResultList();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
