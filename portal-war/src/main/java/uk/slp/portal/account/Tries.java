package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.model.WrongTries;

/**
 * Wrong passwords and tokens, counted in a table that all nodes share and that outlives a restart. Rows are locked in the
 * order of their keys, so that two tries at once wait for each other and never for ever.
 */
@ApplicationScoped
public class Tries {
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seals seals;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private Clock clock;

    /** The keys of a try with a password. */
    List<TryKeys.Key> ofPassword(String username, Caller caller) {
        return TryKeys.ofPassword(username, caller.network(), browsers.numberOf(username, caller.devices()), seals::of);
    }

    /** Until when tries under a name from a place have to wait, or null. */
    @Transactional
    public @Nullable Instant blocked(String name, Caller caller) {
        return blocked(ofPassword(name, caller));
    }

    /** Counts a wrong one under a name, exactly as a wrong password; until when the next has to wait, or null. */
    @Transactional
    public @Nullable Instant wrong(String name, Caller caller) {
        return wrong(ofPassword(name, caller));
    }

    /** Forgets the wrong ones under a name from a place. */
    @Transactional
    public void right(String name, Caller caller) {
        right(ofPassword(name, caller));
    }

    /** The key of a try with a token. */
    TryKeys.Key ofToken(String network) {
        return TryKeys.ofToken(network, seals::of);
    }

    /** Until when a try has to wait, or null. One statement. */
    @Transactional
    public @Nullable Instant blocked(List<TryKeys.Key> keys) {
        // The column, not the record: one that was read before would be answered as it was then.
        return em.createQuery(
                        "select t.blockedUntil from WrongTries t where t.keyHash in :keys and t.blockedUntil > :now",
                        Instant.class)
                .setParameter("keys", keys.stream().map(TryKeys.Key::hash).toList())
                .setParameter("now", clock.instant())
                .getResultStream()
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Counts a wrong one; until when the next has to wait, or null. */
    @Transactional
    public @Nullable Instant wrong(List<TryKeys.Key> keys) {
        Instant now = clock.instant();
        Map<String, SignInLimit> limits = new HashMap<>();
        keys.stream().sorted(Comparator.comparing(TryKeys.Key::hash)).forEach(key -> {
            limits.put(key.hash(), key.limit());
            begin(key, now);
        });
        List<WrongTries> counted = em.createQuery(
                        "select t from WrongTries t where t.keyHash in :keys order by t.keyHash", WrongTries.class)
                .setParameter("keys", limits.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        counted.forEach(tries -> tries.wrong(Objects.requireNonNull(limits.get(tries.keyHash())), now));
        return counted.stream()
                .map(tries -> tries.blockedAt(now))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void begin(TryKeys.Key key, Instant now) {
        em.createNativeQuery("insert into wrong_try (key_hash, name_hash, wrong, began_at) values (?1, ?2, 0, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, key.hash())
                .setParameter(2, key.nameHash())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Forgets the wrong ones of a person at a place after a right one; those of the name and the address stay. */
    @Transactional
    public void right(List<TryKeys.Key> keys) {
        em.createQuery("delete from WrongTries t where t.keyHash in :keys")
                .setParameter(
                        "keys",
                        keys.stream()
                                .filter(key -> key.limit() == SignInLimit.PERSON)
                                .map(TryKeys.Key::hash)
                                .toList())
                .executeUpdate();
    }

    /** Forgets all wrong ones of a name. */
    @Transactional
    public void forget(String username) {
        em.createQuery("delete from WrongTries t where t.nameHash = :name")
                .setParameter("name", seals.of("name", Seals.name(username)))
                .executeUpdate();
    }

    /** Clears what is older than a day. */
    @Transactional
    public void clear() {
        Instant now = clock.instant();
        em.createQuery("delete from WrongTries t where t.beganAt < :old and (t.blockedUntil is null or t.blockedUntil <"
                        + " :now)")
                .setParameter("old", now.minus(KEPT))
                .setParameter("now", now)
                .executeUpdate();
    }
}
