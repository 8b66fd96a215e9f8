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
 * Makes the letters of a day or a week: one for each reader for whom something was published before its morning. A letter
 * holds everything that waits then, and says of it, when it is sent, what then holds. What is withdrawn at the moment of
 * making waits for a later letter, as long as matches are kept ({@link AlertCleaning#KEPT}); what is withdrawn between
 * making and sending is left out of this letter and told in no other.
 */
@ApplicationScoped
public class AlertDigests {
    private static final String PENDING = " from AlertMatch m join SearchAlert a on a.id = m.alertId"
            + " join PublishedItem i on i.id = m.itemId"
            + " where m.digestId is null and m.matchedAt < :until and a.frequency = :often and a.state = :active"
            + " and i.status = :published";

    /** All at once and in the database, since nobody knows how many: a library may be brought in on one day. */
    private static final String TAKE = "update AlertMatch m set m.digestId = :digest"
            + " where m.digestId is null and m.matchedAt < :until"
            + " and m.alertId in (select a.id from SearchAlert a where a.readerId = :reader and a.frequency = :often"
            + " and a.state = :active)"
            + " and m.itemId in (select i.id from PublishedItem i where i.status = :published)";

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
        int taken = em.createQuery(TAKE)
                .setParameter("digest", digest.id())
                .setParameter("until", AlertFrequency.until(period))
                .setParameter("reader", reader)
                .setParameter("often", often)
                .setParameter("active", AlertState.ACTIVE)
                .setParameter("published", ItemStatus.PUBLISHED)
                .executeUpdate();
        if (taken == 0) {
            em.remove(digest);
            return;
        }
        letters.post(PostKind.ALERT_DIGEST, digest.id(), now);
    }
}
