package uk.slp.portal.childdeathreturn.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where returns are kept. Loading one for its writer takes who asks, so that a foreign one is not found. */
@ApplicationScoped
public class ChildDeathReturns {
    /**
     * Which returns {@code r} a writer reaches: in every query of theirs. They were asked by name, and see nothing else of
     * the case; a conflict of interest closes it to them (rule 76).
     */
    public static final String OWN =
            " (r.contributorId = :asking or r.linkId = :asking) and " + Scope.unconflicted("r.childDeathId") + " ";

    @PersistenceContext
    private EntityManager em;

    /** Keeps a new return. */
    public void add(ChildDeathReturn one) {
        em.persist(one);
    }

    /** Keeps one step of its life. */
    public void add(@Nullable StatusChange change) {
        if (change != null) {
            em.persist(change);
        }
    }

    /** Keeps a sealed version. */
    public void add(ReturnVersion version) {
        em.persist(version);
    }

    /** The writer's own return, without a lock. */
    public Optional<ChildDeathReturn> findOwn(String reference, Scope scope) {
        return own(reference, scope).getResultStream().findFirst();
    }

    /** The writer's own return, with its row locked until the transaction ends. */
    public Optional<ChildDeathReturn> lockOwn(String reference, Scope scope) {
        return own(reference, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChildDeathReturn> own(String reference, Scope scope) {
        return em.createQuery(
                        "select r from ChildDeathReturn r where r.reference = :reference and" + OWN,
                        ChildDeathReturn.class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, scope.accountId());
    }

    /** A return of a case that the panel has opened, with its row locked until the transaction ends. */
    public Optional<ChildDeathReturn> lockOf(UUID childDeath, String reference) {
        return em.createQuery(
                        "select r from ChildDeathReturn r where r.reference = :reference and r.childDeathId = :death",
                        ChildDeathReturn.class)
                .setParameter("reference", reference)
                .setParameter("death", childDeath)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a case that somebody writes, with their rows locked until the transaction ends; also those that were sent. */
    public List<ChildDeathReturn> writtenBy(UUID account, UUID childDeath) {
        return em.createQuery(
                        "select r from ChildDeathReturn r where r.childDeathId = :death and r.contributorId = :account"
                                + " and r.status not in :ended order by r.reference",
                        ChildDeathReturn.class)
                .setParameter("death", childDeath)
                .setParameter("account", account)
                .setParameter("ended", EnumSet.of(ReturnStatus.WITHDRAWN, ReturnStatus.CLOSED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of a case that wait for an agency, with their rows locked until the transaction ends. */
    public List<ChildDeathReturn> waitingOf(UUID childDeath) {
        return em.createQuery(
                        "select r from ChildDeathReturn r where r.childDeathId = :death and r.status in :waiting"
                                + " order by r.reference",
                        ChildDeathReturn.class)
                .setParameter("death", childDeath)
                .setParameter("waiting", ReturnStatus.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Gives all of a case to another panel. Their versions stay, so that nobody who is writing one is turned away.
     *
     * @return their references by identity, in the order of the references
     */
    public Map<UUID, String> giveTo(UUID panel, UUID childDeath) {
        Map<UUID, String> moved = new LinkedHashMap<>();
        em.createQuery(
                        "select r.id, r.reference from ChildDeathReturn r where r.childDeathId = :death order by"
                                + " r.reference",
                        Object[].class)
                .setParameter("death", childDeath)
                .getResultList()
                .forEach(row -> moved.put((UUID) row[0], (String) row[1]));
        // The provider would count the version up, and turn away who has the return open.
        em.createNativeQuery("update child_death_return set panel_id = ?1 where child_death_id = ?2")
                .setParameter(1, panel)
                .setParameter(2, childDeath)
                .executeUpdate();
        return moved;
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
