package uk.slp.portal.childdeath.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where child deaths are kept. One that the person does not reach is not found. */
@ApplicationScoped
public class ChildDeaths {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /** Keeps a new record of any kind. */
    public void add(Object fresh) {
        em.persist(fresh);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** One that may be read. */
    public Optional<ChildDeath> find(String reference) {
        return one(reference, ChildDeathReach.READ).getResultStream().findFirst();
    }

    /** One of the person's own panel, with its row locked until the transaction ends. */
    public Optional<ChildDeath> lock(String reference) {
        return one(reference, ChildDeathReach.OWN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChildDeath> one(String reference, String condition) {
        TypedQuery<ChildDeath> query = em.createQuery(
                "select d from ChildDeath d where d.reference = :reference and" + condition, ChildDeath.class);
        query.setParameter("reference", reference);
        return reach.bind(query);
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
