package uk.slp.portal.panel.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where the answers of the partners are kept. Each is reached through its case, which holds the scope. */
@ApplicationScoped
public class PanelReplies {
    @PersistenceContext
    private EntityManager em;

    /** Keeps a new answer. */
    public void add(PanelReply reply) {
        em.persist(reply);
    }

    /** The last answer of a case, sent or not; its row is locked until the transaction ends. */
    public Optional<PanelReply> lockLast(UUID panelCaseId) {
        return em.createQuery(
                        "select y from PanelReply y where y.panelCaseId = :id and y.number = (select max(z.number) from"
                                + " PanelReply z where z.panelCaseId = :id)",
                        PanelReply.class)
                .setParameter("id", panelCaseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
