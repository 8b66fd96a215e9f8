package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Searches that found nothing, for whoever keeps the vocabulary. */
@ApplicationScoped
public class UnansweredQueries {
    /** The list is for working through from its top. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    /** Words looked for three times or more in some week, those of most searches first. */
    @Requires(Permission.SEE_SEARCHES)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<UnansweredRow> list() {
        List<UnansweredRow> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery("select words, sum(times), count(*), max(week) from unanswered_search"
                        + " where words is not null and times >= ?1 group by words"
                        + " order by sum(times) desc, max(week) desc, words")
                .setParameter(1, UnansweredCounts.LEAST)
                .setMaxResults(MOST)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            rows.add(new UnansweredRow(
                    (String) columns[0],
                    ((Number) columns[1]).longValue(),
                    ((Number) columns[2]).longValue(),
                    LocalDate.parse(columns[3].toString())));
        }
        return rows;
    }
}
