package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.alerts.model.AskedAddress;
import uk.slp.portal.post.LetterBox;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Forgets requests that nobody confirmed, with their readers, letters that are long past, and saved searches and days of
 * visits of accounts that were closed.
 */
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

    @Inject
    private AuditTrail audit;

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
            forget((UUID) row[0], (UUID) row[1]);
        }
        ofClosedAccounts();
        em.createQuery("delete from AskedAddress a where a.lastOn < :before")
                .setParameter(
                        "before", LocalDate.ofInstant(now, PortalTime.LONDON).minusDays(AskedAddress.PAUSE_DAYS))
                .executeUpdate();
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

    /** Nobody reads these letters any more, and the days of visits serve nobody. */
    private void ofClosedAccounts() {
        for (Object[] row : em.createQuery(
                        "select a.id, a.readerId from SearchAlert a join AlertReader r on r.id = a.readerId"
                                + " join Account c on c.id = r.accountId where c.active = false",
                        Object[].class)
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            audit.bySystem("stop", AlertService.SUBJECT, row[0].toString(), "The account was closed.");
            forget((UUID) row[0], (UUID) row[1]);
        }
        em.createNativeQuery(
                        "delete from learning_visit where account_id in (select id from account where active = false)")
                .executeUpdate();
    }

    private void forget(UUID alert, UUID reader) {
        readers.hold(reader);
        readers.remove(alert);
        readers.forgetIfDone(reader);
    }
}
