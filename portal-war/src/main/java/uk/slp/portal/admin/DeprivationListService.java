package uk.slp.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * The list of postcodes with their fifth of England by deprivation, by which the yearly figures of overview panels count the
 * area of residence. It comes with no portal: the indices of deprivation are loaded by who runs it, panel by panel.
 */
@ApplicationScoped
public class DeprivationListService {
    private static final String SUBJECT = "postcode_deprivation";
    private static final int LONGEST_EDITION = 40;
    private static final int AT_A_TIME = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** How many postcodes of an edition are loaded. */
    public record Loaded(String edition, long postcodes) {}

    /** What is loaded, by edition. One statement. */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public List<Loaded> loaded() {
        List<?> rows = em.createNativeQuery(
                        "select edition, count(*) from postcode_deprivation group by edition order by edition")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Loaded((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /**
     * Loads a file. Its postcodes take the place of the same ones that are there; the others stay.
     *
     * @param edition of the indices, such as "IoD 2019"
     * @return how many postcodes it holds
     * @throws RuleViolation naming {@code edition} or {@code file}
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public int load(@Nullable String edition, String text) {
        String said = edition == null ? "" : edition.strip();
        if (said.isEmpty() || said.length() > LONGEST_EDITION) {
            throw new RuleViolation(
                    "edition", "edition_length", "Say in 1 to 40 characters which edition it is, such as IoD 2019.");
        }
        List<Map.Entry<String, Integer>> all =
                new ArrayList<>(DeprivationFile.read(text).entrySet());
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            replace(said, all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
        }
        audit.changed("load", SUBJECT, said, all.size() + " postcodes");
        return all.size();
    }

    private void replace(String edition, List<Map.Entry<String, Integer>> some) {
        Query delete = em.createNativeQuery("delete from postcode_deprivation where postcode in ("
                + IntStream.rangeClosed(1, some.size()).mapToObj(n -> "?" + n).collect(Collectors.joining(", ")) + ")");
        Query insert = em.createNativeQuery("insert into postcode_deprivation (postcode, quintile, edition) values "
                + IntStream.range(0, some.size())
                        .mapToObj(n -> "(?" + (3 * n + 1) + ", ?" + (3 * n + 2) + ", ?" + (3 * n + 3) + ")")
                        .collect(Collectors.joining(", ")));
        for (int n = 0; n < some.size(); n++) {
            delete.setParameter(n + 1, some.get(n).getKey());
            insert.setParameter(3 * n + 1, some.get(n).getKey());
            insert.setParameter(3 * n + 2, some.get(n).getValue());
            insert.setParameter(3 * n + 3, edition);
        }
        delete.executeUpdate();
        insert.executeUpdate();
    }
}
