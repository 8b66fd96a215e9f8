package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.alerts.model.AlertDigest;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.post.LetterBox;
import uk.slp.portal.post.PostKind;

/**
 * Makes the letters of a day or a week: one for each reader for whom something was published before its morning. What was
 * withdrawn meanwhile waits, and is told if it comes back; a letter names its items and says of them, when it is sent,
 * what then holds.
 */
@ApplicationScoped
public class AlertDigests {
    /** One letter tells of so many at most; what is more waits for the next. */
    private static final int MOST_ITEMS = 100;

    private static final String PENDING = " from AlertMatch m join SearchAlert a on a.id = m.alertId"
            + " join PublishedItem i on i.id = m.itemId"
            + " where m.digestId is null and m.matchedAt < :until and a.frequency = :often and a.state = :active"
            + " and i.status = :published";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetterBox letters;

    /** The readers to whom a letter of the period that was last due is to be written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> readers(AlertFrequency often, Instant now) {
        LocalDate period = often.period(now);
        return em.createQuery(
                        "select distinct a.readerId" + PENDING
                                + " and not exists (select d.id from AlertDigest d where d.readerId = a.readerId"
                                + " and d.frequency = :often and d.period = :period)",
                        UUID.class)
                .setParameter("until", AlertFrequency.until(period))
                .setParameter("often", often)
                .setParameter("active", AlertState.ACTIVE)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("period", period)
                .getResultList();
    }

    /** Makes the letter of one reader. Of two nodes that do so at once the database refuses one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void make(UUID reader, AlertFrequency often, Instant now) {
        LocalDate period = often.period(now);
        AlertDigest digest = new AlertDigest(reader, often, period, now);
        em.persist(digest);
        em.flush();
        List<UUID> matches = em.createQuery(
                        "select m.id" + PENDING + " and a.readerId = :reader order by m.matchedAt, m.id", UUID.class)
                .setParameter("until", AlertFrequency.until(period))
                .setParameter("often", often)
                .setParameter("active", AlertState.ACTIVE)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("reader", reader)
                .setMaxResults(MOST_ITEMS)
                .getResultList();
        if (matches.isEmpty()) {
            em.remove(digest);
            return;
        }
        em.createQuery("update AlertMatch m set m.digestId = :digest where m.id in :matches")
                .setParameter("digest", digest.id())
                .setParameter("matches", matches)
                .executeUpdate();
        letters.post(PostKind.ALERT_DIGEST, digest.id(), now);
    }
}
