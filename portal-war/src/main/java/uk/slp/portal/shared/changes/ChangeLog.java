package uk.slp.portal.shared.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * The feed from database to index. A service's last act in its transaction is {@link #record}; each node reads the rows
 * after its own cursor.
 *
 * <p>The number of a row comes from one counter row that is raised last in the transaction, after the flush, and held
 * until commit. Numbers therefore become visible in their own order, and a reader that has seen number n has seen every
 * number before it; a sequence would not promise that.
 */
@ApplicationScoped
public class ChangeLog {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<ChangeRecorded> recorded;

    /**
     * Records that a record changed.
     *
     * @param subjectType kind of record
     * @param subjectId its stable identity
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subjectType, String subjectId) {
        em.flush();
        em.createNativeQuery("update change_counter set last_seq = last_seq + 1 where id = 1")
                .executeUpdate();
        long seq = ((Number) em.createNativeQuery("select last_seq from change_counter where id = 1")
                        .getSingleResult())
                .longValue();
        em.createNativeQuery(
                        "insert into change_log (seq, subject_type, subject_id, recorded_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, seq)
                .setParameter(2, subjectType)
                .setParameter(3, subjectId)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        recorded.fire(new ChangeRecorded(seq));
    }
}
