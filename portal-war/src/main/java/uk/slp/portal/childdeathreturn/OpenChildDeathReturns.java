package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Returns that were not sent yet and that somebody writes, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenChildDeathReturns {
    @PersistenceContext
    private EntityManager em;

    /** One of them; either the contributor or the link of somebody without an account is there. */
    public record Open(String reference, @Nullable UUID contributorId, LocalDate dueDate, @Nullable UUID linkId) {}

    /** Those whose day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select r.reference, r.contributorId, r.dueDate, r.linkId from ChildDeathReturn r where r.status"
                                + " in :waiting and (r.contributorId is not null or r.linkId is not null) and r.dueDate between :first and :last order by r.dueDate, r.reference",
                        Object[].class)
                .setParameter("waiting", ReturnStatus.WAITING)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Open((String) row[0], (UUID) row[1], (LocalDate) row[2], (UUID) row[3]))
                .toList();
    }
}
