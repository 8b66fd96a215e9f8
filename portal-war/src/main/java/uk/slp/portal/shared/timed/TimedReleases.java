package uk.slp.portal.shared.timed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the minutes are kept. Whoever sets, stops or comes to one holds the record that it is about first, so that the
 * person who stops it and the timer come one after the other.
 */
@ApplicationScoped
public class TimedReleases {
    private static final int MOST_AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;

    /** A minute that has come. */
    public record Due(UUID id, String subjectType, UUID subjectId) {}

    /** The minutes that have come, the oldest first: those too that came while no node was running. One statement. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> due(Instant now) {
        return em
                .createQuery(
                        "select t.id, t.subjectType, t.subjectId from TimedRelease t where t.state = :waiting"
                                + " and t.publishAt <= :now order by t.publishAt, t.id",
                        Object[].class)
                .setParameter("waiting", TimedState.WAITING)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Due((UUID) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    /** The minute that counts for a record, waited for or refused; held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TimedRelease> hold(UUID subject) {
        return em.createQuery("select t from TimedRelease t where t.currentFor = :subject", TimedRelease.class)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Sets a minute in place of the one that counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(TimedRelease release, String by, Instant at) {
        end(release.subjectId(), TimedState.STOPPED, by, at);
        em.persist(release);
        em.flush();
    }

    /**
     * Ends the minute that counts for a record, if there is one.
     *
     * @return whether it was still waited for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(UUID subject, TimedState how, String by, Instant at) {
        Optional<TimedRelease> known = hold(subject);
        if (known.isEmpty()) {
            return false;
        }
        TimedRelease release = known.get();
        boolean waited = release.isWaiting();
        if (waited) {
            release.end(how, by, at);
        } else {
            release.forget();
        }
        em.flush();
        return waited;
    }
}
