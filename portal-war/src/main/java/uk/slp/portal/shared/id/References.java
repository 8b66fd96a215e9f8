package uk.slp.portal.shared.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Hands out public references such as SIN-2026-1183: prefix, year, and a number counted from 1001 in each year. */
@ApplicationScoped
public class References {
    private static final int FIRST = 1001;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The next reference of a kind in the present year. The counter row is locked until the transaction ends, so no
     * number is given twice; a number may stay unused when the transaction rolls back.
     *
     * @param prefix SIN, AS, RR, PC, PR, LRN, CDN, CDR, CDM or CDOP
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String prefix) {
        int year = LocalDate.now(clock).getYear();
        int raised = em.createNativeQuery(
                        "update reference_counter set last_value = last_value + 1 where prefix = ?1 and ref_year = ?2")
                .setParameter(1, prefix)
                .setParameter(2, year)
                .executeUpdate();
        if (raised == 0) {
            em.createNativeQuery("insert into reference_counter (prefix, ref_year, last_value) values (?1, ?2, ?3)")
                    .setParameter(1, prefix)
                    .setParameter(2, year)
                    .setParameter(3, FIRST)
                    .executeUpdate();
            return text(prefix, year, FIRST);
        }
        List<?> value = em.createNativeQuery(
                        "select last_value from reference_counter where prefix = ?1 and ref_year = ?2")
                .setParameter(1, prefix)
                .setParameter(2, year)
                .getResultList();
        return text(prefix, year, ((Number) value.get(0)).intValue());
    }

    private static String text(String prefix, int year, int value) {
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, value);
    }
}
