package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import uk.slp.portal.account.Seals;

/**
 * Counts of searches that found nothing, by week. Words are written with the third count of a week only; before, a keyed
 * hash stands for them, and goes with the week.
 */
@ApplicationScoped
public class UnansweredCounts {
    /** From so many on words are kept and shown. */
    static final int LEAST = 3;

    /** Different words of one week: beyond so many somebody is making them up, and none is added. */
    static final int MOST = 50_000;

    static final String ADD = "insert into unanswered_search (search_hash, week, times)"
            + " select cast(?1 as varchar(64)), cast(?2 as date), 1"
            + " where (select count(*) from unanswered_search where week = ?3) < ?4 on conflict do nothing";

    private static final int WEEKS_KEPT = 52;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seals seals;

    /** Counts words once more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(String words, LocalDate today) {
        LocalDate week = week(today);
        String hash = seals.of("unanswered " + week, words);
        if (more(hash, words) == 0) {
            int made = em.createNativeQuery(ADD)
                    .setParameter(1, hash)
                    .setParameter(2, Date.valueOf(week))
                    .setParameter(3, Date.valueOf(week))
                    .setParameter(4, MOST)
                    .executeUpdate();
            if (made == 0) {
                more(hash, words);
            }
        }
    }

    private int more(String hash, String words) {
        return em.createNativeQuery("update unanswered_search set times = times + 1,"
                        + " words = case when times + 1 >= ?1 then cast(?2 as varchar(120)) else null end"
                        + " where search_hash = ?3")
                .setParameter(1, LEAST)
                .setParameter(2, words)
                .setParameter(3, hash)
                .executeUpdate();
    }

    /** Forgets weeks of a year ago, and of past weeks what was looked for only once or twice. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear(LocalDate today) {
        em.createNativeQuery("delete from unanswered_search where week < ?1 or (week < ?2 and times < ?3)")
                .setParameter(1, Date.valueOf(week(today).minusWeeks(WEEKS_KEPT)))
                .setParameter(2, Date.valueOf(week(today)))
                .setParameter(3, LEAST)
                .executeUpdate();
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
