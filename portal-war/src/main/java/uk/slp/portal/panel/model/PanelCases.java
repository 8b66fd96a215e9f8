package uk.slp.portal.panel.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where the cases of the national body are kept. */
@ApplicationScoped
public class PanelCases {
    @PersistenceContext
    private EntityManager em;

    /** Keeps a new case. */
    public void add(PanelCase panelCase) {
        em.persist(panelCase);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** Keeps that a case changed hands. */
    public void add(PanelAllocation allocation) {
        em.persist(allocation);
    }

    /** A case for a change, if the person acts for the national body; its row is locked until the transaction ends. */
    public Optional<PanelCase> lock(String reference, Scope scope) {
        return em.createQuery(
                        "select c from PanelCase c where c.reference = :reference and :panel = true and "
                                + Scope.open("c.notificationId"),
                        PanelCase.class)
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #lock}, for the partners whose rapid review it is. */
    public Optional<PanelCase> lockOfPartners(String reference, Scope scope) {
        return em.createQuery(
                        "select c from PanelCase c where c.reference = :reference and c.partnershipId in :partnerships"
                                + " and " + Scope.open("c.notificationId"),
                        PanelCase.class)
                .setParameter("reference", reference)
                .setParameter("partnerships", scope.partnerships())
                .setParameter(Scope.ASKING, scope.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The case of a notification, whoever asks: for what follows by itself. */
    public Optional<PanelCase> lockOfNotification(UUID notificationId) {
        return em.createQuery("select c from PanelCase c where c.notificationId = :id", PanelCase.class)
                .setParameter("id", notificationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
