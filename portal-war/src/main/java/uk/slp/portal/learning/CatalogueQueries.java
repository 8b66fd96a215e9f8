package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.OpenToAll;

/** The catalogue of the library for other libraries and for search engines: records, never text. */
@ApplicationScoped
public class CatalogueQueries {
    private static final String ROW = "select new uk.slp.portal.learning.CatalogueRow(i.id, i.slug, i.status,"
            + " i.itemType, i.title, i.publisher, i.area, i.region, i.publishedOn, i.summary, i.themes, i.changedAt)"
            + " from PublishedItem i ";

    @PersistenceContext
    private EntityManager em;

    /**
     * A place in the catalogue. Records stand in the order of their last change, so a reader that goes on from here
     * meets a record that changes meanwhile once more, and misses none.
     *
     * @param changedAt when the last record that was read had changed
     * @param slug its address, which decides between records of the same moment
     */
    public record Place(Instant changedAt, String slug) {}

    /** Some records, published and withdrawn, from a place on; null begins at the beginning. */
    @OpenToAll("Published learning is public; of withdrawn learning it is told that it was withdrawn.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CatalogueRow> rows(CatalogueFilter filter, @Nullable Place after, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = conditions(filter, values);
        if (after != null) {
            conditions.add("(i.changedAt > :at or (i.changedAt = :at and i.slug > :slug))");
            values.put("at", after.changedAt());
            values.put("slug", after.slug());
        }
        TypedQuery<CatalogueRow> query =
                em.createQuery(ROW + where(conditions) + "order by i.changedAt, i.slug", CatalogueRow.class);
        set(query, values);
        return query.setMaxResults(most).getResultList().stream()
                .map(CatalogueRow::told)
                .toList();
    }

    /** How many records there are. */
    @OpenToAll("Published learning is public; of withdrawn learning it is told that it was withdrawn.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public long count(CatalogueFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                em.createQuery("select count(i) from PublishedItem i " + where(conditions(filter, values)), Long.class);
        set(query, values);
        return query.getSingleResult();
    }

    /** One record by its identity. */
    @OpenToAll("Published learning is public; of withdrawn learning it is told that it was withdrawn.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<CatalogueRow> byId(UUID id) {
        return em.createQuery(ROW + "where i.id = :id", CatalogueRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(CatalogueRow::told);
    }

    /** When the record that has not changed for longest changed; empty for an empty library. */
    @OpenToAll("A date of public records.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Instant> earliest() {
        return em.createQuery("select i.changedAt from PublishedItem i order by i.changedAt", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What can be read now, newest first, at most so many. */
    @OpenToAll("Published learning is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CatalogueRow> readable(int most) {
        return em.createQuery(
                        ROW + "where i.status = :published order by i.publishedOn desc, i.slug", CatalogueRow.class)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<String> conditions(CatalogueFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        add(conditions, values, "i.changedAt >= :from", "from", filter.from());
        add(conditions, values, "i.changedAt < :before", "before", filter.before());
        add(conditions, values, "i.itemType = :type", "type", filter.type());
        String theme = filter.theme() == null ? null : "," + filter.theme() + ",";
        add(conditions, values, "locate(:theme, concat(',', i.themes, ',')) > 0", "theme", theme);
        return conditions;
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
    }

    private static void set(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
    }
}
