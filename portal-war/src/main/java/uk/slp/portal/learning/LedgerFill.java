package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.learning.model.PublishedItem;
import uk.slp.portal.recommendation.LedgerEntry;

/**
 * Enters into the ledger what was published before there was one. What was withdrawn enters as well, and is shown when
 * it is published again.
 */
@ApplicationScoped
public class LedgerFill {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LedgerEntry ledger;

    /**
     * Enters every item that has no line, all or none. It does not ask for an empty ledger: if it fails once, what is
     * published meanwhile has its lines, and the rest still comes at the next start. An item without recommendations is
     * looked at again at each start, and enters nothing.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fill() {
        List<UUID> items = em.createQuery(
                        "select i.id from PublishedItem i where i.id not in (select r.itemId from Recommendation r)"
                                + " order by i.publishedAt, i.slug",
                        UUID.class)
                .getResultList();
        for (UUID id : items) {
            PublishedItem item = em.find(PublishedItem.class, id);
            ledger.published(item.forLedger(true, item.createdBy(), item.createdAt()));
        }
    }
}
