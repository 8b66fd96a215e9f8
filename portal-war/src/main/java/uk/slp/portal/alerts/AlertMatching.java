package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.discovery.ChangeReader;
import uk.slp.portal.discovery.NewLearning;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;

/**
 * Asks the saved searches of each item as it is published. The cursor is one row for all nodes: whoever holds it reads
 * the change log after it, writes the matches and moves it on in one transaction, so that each publication is matched
 * once, by one node, whatever ends in between. The first row of an item is its publication; later ones are corrections,
 * of which nobody is told again. A search or an item that fails is left out and logged, and never holds up the others.
 */
@ApplicationScoped
public class AlertMatching {
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChangeReader changes;

    @Inject
    private LearningQueries learning;

    @Inject
    private NewLearning newLearning;

    @Inject
    private Clock clock;

    /**
     * Takes the next rows of the change log.
     *
     * @return false when there is nothing left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean next() {
        long cursor = ((Number) em.createNativeQuery("select last_seq from alert_cursor where id = 1 for update")
                        .getSingleResult())
                .longValue();
        List<ChangeReader.Change> rows = changes.after(cursor, BATCH);
        if (rows.isEmpty()) {
            return false;
        }
        List<String> published = rows.stream()
                .filter(row -> row.subjectType().equals(LearningView.SUBJECT_TYPE))
                .map(ChangeReader.Change::subjectId)
                .distinct()
                .filter(id -> first(id) > cursor)
                .toList();
        if (!published.isEmpty()) {
            match(published);
        }
        em.createNativeQuery("update alert_cursor set last_seq = ?1 where id = 1")
                .setParameter(1, rows.get(rows.size() - 1).seq())
                .executeUpdate();
        return rows.size() == BATCH;
    }

    private void match(List<String> published) {
        Map<String, StoredSearch> searches = searches();
        if (searches.isEmpty()) {
            return;
        }
        List<LearningView> items = learning.byIds(published).values().stream()
                .filter(LearningView::published)
                .toList();
        Instant now = clock.instant();
        newLearning
                .matches(searches, items)
                .forEach((item, names) -> names.forEach(name -> keep(UUID.fromString(name), item, now)));
    }

    private Map<String, StoredSearch> searches() {
        Map<String, StoredSearch> searches = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select a.id, a.search from SearchAlert a where a.state = :active", Object[].class)
                .setParameter("active", AlertState.ACTIVE)
                .getResultList()) {
            searches.put(row[0].toString(), new StoredSearch((String) row[1]));
        }
        return searches;
    }

    private long first(String item) {
        return ((Number) em.createNativeQuery(
                                "select min(seq) from change_log where subject_type = ?1 and subject_id = ?2")
                        .setParameter(1, LearningView.SUBJECT_TYPE)
                        .setParameter(2, item)
                        .getSingleResult())
                .longValue();
    }

    /** Nothing if it was stopped meanwhile. */
    private void keep(UUID alert, UUID item, Instant now) {
        em.createNativeQuery("insert into alert_match (id, alert_id, item_id, matched_at)"
                        + " select cast(?1 as uuid), a.id, cast(?2 as uuid), ?3 from search_alert a where a.id = ?4"
                        + " on conflict do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, item)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, alert)
                .executeUpdate();
    }
}
