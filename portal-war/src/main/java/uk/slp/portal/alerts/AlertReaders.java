package uk.slp.portal.alerts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.model.AlertReader;
import uk.slp.portal.alerts.model.AskedAddress;
import uk.slp.portal.alerts.model.SearchAlert;
import uk.slp.portal.post.LetterBox;

/** Readers and their saved searches in the database. Two requests at once for the same reader take their turn. */
@Dependent
class AlertReaders {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterBox letters;

    /** The reader of an address, locked; made if need be. */
    AlertReader ofAddress(String hash, String sealed, Instant now) {
        em.createNativeQuery("insert into alert_reader (id, address_hash, address_sealed, asked_times, made_at)"
                        + " values (?1, ?2, ?3, 0, ?4) on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, hash)
                .setParameter(3, sealed)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return em.createQuery("select r from AlertReader r where r.addressHash = :hash", AlertReader.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Whether a link to confirm may be sent to an address on a day. */
    boolean mayBeAsked(String hash, LocalDate today) {
        AskedAddress known = em.find(AskedAddress.class, hash);
        return known == null || known.allows(today);
    }

    /** Counts a link to confirm. The reader of the address is held meanwhile. */
    void asked(String hash, LocalDate today) {
        AskedAddress known = em.find(AskedAddress.class, hash);
        if (known == null) {
            known = new AskedAddress(hash);
            em.persist(known);
        }
        known.sent(today);
    }

    /** A link was used, so whoever has the address wants these letters. */
    void confirmed(UUID reader) {
        AlertReader known = em.find(AlertReader.class, reader);
        if (known != null && known.addressHash() != null) {
            em.createQuery("delete from AskedAddress a where a.addressHash = :hash")
                    .setParameter("hash", known.addressHash())
                    .executeUpdate();
        }
    }

    /** The reader of an account, locked; made if need be. */
    AlertReader ofAccount(UUID account, Instant now) {
        em.createNativeQuery("insert into alert_reader (id, account_id, asked_times, made_at)"
                        + " values (?1, ?2, 0, ?3) on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return em.createQuery("select r from AlertReader r where r.accountId = :account", AlertReader.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The reader of an account, or null if it has saved nothing. */
    @Nullable
    UUID knownOfAccount(UUID account) {
        return em.createQuery("select r.id from AlertReader r where r.accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Optional<SearchAlert> alert(UUID reader, String searchHash) {
        return em.createQuery(
                        "select a from SearchAlert a where a.readerId = :reader and a.searchHash = :search",
                        SearchAlert.class)
                .setParameter("reader", reader)
                .setParameter("search", searchHash)
                .getResultStream()
                .findFirst();
    }

    /** Active ones of a frequency. */
    List<UUID> alerts(UUID reader, AlertFrequency often) {
        return em.createQuery(
                        "select a.id from SearchAlert a where a.readerId = :reader and a.frequency = :often"
                                + " and a.state = :active",
                        UUID.class)
                .setParameter("reader", reader)
                .setParameter("often", often)
                .setParameter("active", AlertState.ACTIVE)
                .getResultList();
    }

    long active(UUID reader) {
        return em.createQuery(
                        "select count(a) from SearchAlert a where a.readerId = :reader and a.state = :active",
                        Long.class)
                .setParameter("reader", reader)
                .setParameter("active", AlertState.ACTIVE)
                .getSingleResult();
    }

    /**
     * Holds a reader, so that letters to this reader and changes of its saved searches take their turn. To be held before any
     * of its saved searches, or two could wait for each other.
     */
    void hold(UUID reader) {
        em.find(AlertReader.class, reader, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Deletes a saved search with its matches and its letter, if it is still there. It is held first: a match that is being
     * written is then seen here and deleted, or is refused by the database, and its round of matching is done again.
     */
    void remove(UUID alert) {
        em.flush();
        if (em.find(SearchAlert.class, alert, LockModeType.PESSIMISTIC_WRITE) == null) {
            return;
        }
        letters.forget(List.of(alert));
        em.createQuery("delete from AlertMatch m where m.alertId = :alert")
                .setParameter("alert", alert)
                .executeUpdate();
        em.createQuery("delete from SearchAlert a where a.id = :alert")
                .setParameter("alert", alert)
                .executeUpdate();
        em.clear();
    }

    /** Deletes a reader who has no saved search left. */
    void forgetIfDone(UUID reader) {
        long left = em.createQuery("select count(a) from SearchAlert a where a.readerId = :reader", Long.class)
                .setParameter("reader", reader)
                .getSingleResult();
        if (left > 0) {
            return;
        }
        letters.forget(em.createQuery("select d.id from AlertDigest d where d.readerId = :reader", UUID.class)
                .setParameter("reader", reader)
                .getResultList());
        em.createQuery("delete from AlertDigest d where d.readerId = :reader")
                .setParameter("reader", reader)
                .executeUpdate();
        em.createQuery("delete from AlertReader r where r.id = :reader")
                .setParameter("reader", reader)
                .executeUpdate();
    }
}
