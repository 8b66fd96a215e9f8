package uk.slp.portal.childdeathmeeting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where review meetings are kept. One on a death that another panel reviews is not found. */
@ApplicationScoped
public class ReviewMeetings {
    private static final String OWN =
            " m.childDeathId in (select d.id from ChildDeath d where" + ChildDeathReach.OWN + ") ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /** Keeps a new one. */
    public void add(ReviewMeeting meeting) {
        em.persist(meeting);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** One with its row locked until the transaction ends. */
    public Optional<ReviewMeeting> lock(String reference) {
        var query = em.createQuery(
                "select m from ReviewMeeting m where m.reference = :reference and" + OWN, ReviewMeeting.class);
        query.setParameter("reference", reference);
        return reach.bind(query)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** One with its row locked, for what the portal does by itself and for who is invited: whoever's it is. */
    public Optional<ReviewMeeting> lockAny(String reference) {
        return em.createQuery("select m from ReviewMeeting m where m.reference = :reference", ReviewMeeting.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The panel that reviews the death of a meeting that was found. */
    public UUID panel(UUID childDeath) {
        return em.createQuery("select d.ownerId from ChildDeath d where d.id = :id", UUID.class)
                .setParameter("id", childDeath)
                .getSingleResult();
    }

    /** The reference of the case of a meeting that was found. */
    public String childDeath(UUID id) {
        return em.createQuery("select d.reference from ChildDeath d where d.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Writes what has changed. */
    public void flush() {
        em.flush();
    }
}
