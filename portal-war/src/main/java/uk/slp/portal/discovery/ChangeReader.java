package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.access.BySystem;

/**
 * Reads the change log for the feed. Each read is a transaction of its own: the threads of the feed carry the context of
 * the start of the portal, whose entity manager is closed by then.
 */
@ApplicationScoped
public class ChangeReader {
    @PersistenceContext
    private EntityManager em;

    /** One row of the change log. */
    public record Change(long seq, String subjectType, String subjectId) {}

    /** The rows after a position, in order. */
    @BySystem("the index feed")
    @Transactional
    public List<Change> after(long cursor, int most) {
        List<Change> changes = new ArrayList<>();
        List<?> rows = em.createNativeQuery(
                        "select seq, subject_type, subject_id from change_log where seq > ?1 order by seq")
                .setParameter(1, cursor)
                .setMaxResults(most)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            changes.add(new Change(((Number) columns[0]).longValue(), (String) columns[1], (String) columns[2]));
        }
        return changes;
    }

    /** The last number given. */
    @BySystem("the index feed")
    @Transactional
    public long last() {
        return ((Number) em.createNativeQuery("select last_seq from change_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }
}
