package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Clocks in hours that still run at a panel (rule 56), for reminders. Tells nothing of any child. */
@ApplicationScoped
public class OpenChildDeathClocks {
    @PersistenceContext
    private EntityManager em;

    /**
     * One of them.
     *
     * @param reference of the case, or of the notification
     * @param at its last moment, or since when the notification waits
     */
    public record Open(String reference, UUID panelId, Instant at) {}

    /** Cases of which the national database was not told, whose last moment lies between two moments. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> nationalBetween(Instant first, Instant last) {
        return em
                .createQuery(
                        "select d.reference, d.ownerId, d.nationalDueAt from ChildDeath d where d.nationalSentAt is null and"
                                + " d.nationalDueAt between :first and :last and d.status in :open order by"
                                + " d.nationalDueAt, d.reference",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("open", ChildDeathFilter.open())
                .getResultList()
                .stream()
                .map(OpenChildDeathClocks::open)
                .toList();
    }

    /** Notifications on which a panel has not decided, that were sent between two moments. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> waitingSince(Instant first, Instant last) {
        return em
                .createQuery(
                        "select n.reference, n.panelId, n.sentAt from ChildDeathNotice n where n.status = :waiting and"
                                + " n.sentAt between :first and :last order by n.sentAt, n.reference",
                        Object[].class)
                .setParameter("waiting", NoticeStatus.WAITING)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(OpenChildDeathClocks::open)
                .toList();
    }

    private static Open open(Object[] row) {
        return new Open((String) row[0], (UUID) row[1], (Instant) row[2]);
    }
}
