package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.post.LetterBox;

/** Forgets requests that nobody confirmed, with their readers, and letters that are long past. */
@ApplicationScoped
public class AlertCleaning {
    /** Letters, and matches that never came into one, are kept so long. */
    static final Duration KEPT = Duration.ofDays(60);

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AlertReaders readers;

    @Inject
    private LetterBox letters;

    /** Forgets what is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear(Instant now) {
        for (Object[] row : em.createQuery(
                        "select a.id, a.readerId from SearchAlert a where a.state = :asked and a.confirmUntil < :now",
                        Object[].class)
                .setParameter("asked", AlertState.ASKED)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            readers.remove((UUID) row[0]);
            readers.forgetIfDone((UUID) row[1]);
        }
        List<UUID> past = em.createQuery("select d.id from AlertDigest d where d.madeAt < :before", UUID.class)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!past.isEmpty()) {
            letters.forget(past);
            em.createQuery("delete from AlertMatch m where m.digestId in :past")
                    .setParameter("past", past)
                    .executeUpdate();
            em.createQuery("delete from AlertDigest d where d.id in :past")
                    .setParameter("past", past)
                    .executeUpdate();
        }
        em.createQuery("delete from AlertMatch m where m.digestId is null and m.matchedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
