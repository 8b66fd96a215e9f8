package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Recommendations that an area has accepted, with a day by which they are to be done. For reminders. */
@ApplicationScoped
public class OpenRecommendations {
    @PersistenceContext
    private EntityManager em;

    /** One of them; its reference names a publication, never a person. */
    public record Open(String reference, UUID partnershipId, LocalDate dueDate) {}

    /** Those whose day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select r.reference, r.partnershipId, r.now.dueOn from Recommendation r"
                                + " where r.now.status in :open and r.removedOn is null and r.partnershipId is not null"
                                + " and r.now.dueOn between :first and :last order by r.now.dueOn, r.reference",
                        Object[].class)
                .setParameter("open", List.of(LedgerStatus.ACCEPTED, LedgerStatus.IN_PROGRESS))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Open((String) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
    }
}
