package uk.slp.portal.childdeathform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.slp.portal.childdeathform.model.FormStatus;
import uk.slp.portal.childdeathform.model.FormVersions;
import uk.slp.portal.shared.error.NotFound;

/**
 * The published forms, for the features that ask with them. A published version never changes, so each node reads it once;
 * which one is the newest is asked again after a few seconds, so that a new version needs no restart, on no node.
 */
@ApplicationScoped
public class PublishedForms {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** Each is up to a megabyte of text before it is read; a portal asks with a few dozen. */
    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormVersions versions;

    @Inject
    private Clock clock;

    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();
    private volatile Newest newest = new Newest(List.of(), Instant.EPOCH);

    private record Newest(List<FormRow> rows, Instant until) {}

    /**
     * A published version.
     *
     * @throws NotFound if there is none
     */
    public FormDefinition definition(String code, int number) {
        String key = code + "/" + number;
        FormDefinition known = read.get(key);
        if (known != null) {
            return known;
        }
        FormDefinition found = versions.find(code, number)
                .filter(one -> one.status() == FormStatus.PUBLISHED)
                .orElseThrow(() -> new NotFound("There is no published form of that code and version."))
                .definition();
        if (read.size() >= MOST) {
            read.clear();
        }
        read.put(key, found);
        return found;
    }

    /** The newest published version of each form: the reporting form first, then by title. */
    public List<FormRow> newest() {
        Newest known = newest;
        Instant now = clock.instant();
        if (now.isBefore(known.until()) && !known.rows().isEmpty()) {
            return known.rows();
        }
        List<FormRow> rows = em
                .createQuery(
                        "select " + FormQueries.ROW + " from FormVersion f where f.status = :published and f.number ="
                                + " (select max(g.number) from FormVersion g where g.code = f.code and g.status ="
                                + " :published)",
                        FormRow.class)
                .setParameter("published", FormStatus.PUBLISHED)
                .getResultList()
                .stream()
                .sorted(FormQueries.ORDER)
                .toList();
        newest = new Newest(rows, now.plus(REMEMBERED));
        return rows;
    }

    /** The newest published version of one form. */
    public Optional<FormRow> newest(String code) {
        return newest().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Titles by code. */
    public Map<String, String> titles() {
        return newest().stream().collect(Collectors.toMap(FormRow::code, FormRow::title));
    }

    /** This node published one itself: nobody waits for what it remembers. */
    void changed() {
        newest = new Newest(List.of(), Instant.EPOCH);
    }
}
