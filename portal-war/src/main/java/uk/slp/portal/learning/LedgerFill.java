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
 * Enters into an empty ledger what was published before there was one. What was withdrawn enters as well, and is shown
 * when it is published again.
 */
@ApplicationScoped
public class LedgerFill {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LedgerEntry ledger;

    /** Fills an empty ledger; with anything in it there is nothing to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fill() {
        boolean empty = em.createQuery("select r from Recommendation r", Object.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!empty) {
            return;
        }
        List<UUID> items = em.createQuery("select i.id from PublishedItem i order by i.publishedAt, i.slug", UUID.class)
                .getResultList();
        for (UUID id : items) {
            PublishedItem item = em.find(PublishedItem.class, id);
            ledger.published(item.forLedger(true, item.createdBy(), item.createdAt()));
        }
    }
}
