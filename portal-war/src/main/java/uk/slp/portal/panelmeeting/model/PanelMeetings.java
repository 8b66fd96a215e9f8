package uk.slp.portal.panelmeeting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where the meetings of the national body are kept. */
@ApplicationScoped
public class PanelMeetings {
    @PersistenceContext
    private EntityManager em;

    /** Keeps a new meeting. */
    public void add(PanelMeeting meeting) {
        em.persist(meeting);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** A meeting for a change, if the person acts for the national body; its row is locked until the transaction ends. */
    public Optional<PanelMeeting> lock(String reference, Scope scope) {
        return em.createQuery(
                        "select m from PanelMeeting m where m.reference = :reference and :panel = true",
                        PanelMeeting.class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A meeting to be named by another, or nothing. */
    public Optional<PanelMeeting> find(String reference, Scope scope) {
        return em.createQuery(
                        "select m from PanelMeeting m where m.reference = :reference and :panel = true",
                        PanelMeeting.class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .getResultStream()
                .findFirst();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
