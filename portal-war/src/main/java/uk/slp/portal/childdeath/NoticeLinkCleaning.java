package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.shared.audit.AuditTrail;

/** Deletes what was begun by a link and not sent before the link ended: nobody can reach it any more. */
@ApplicationScoped
public class NoticeLinkCleaning {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeaths deaths;

    @Inject
    private AuditTrail audit;

    /** Deletes what is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear(Instant now) {
        for (ChildDeathNotice notice : em.createQuery(
                        "select n from ChildDeathNotice n where n.status = :draft and n.linkId in (select k.id from"
                                + " OneLink k where k.validUntil < :now) order by n.createdAt",
                        ChildDeathNotice.class)
                .setParameter("draft", NoticeStatus.DRAFT)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList()) {
            notice.discard("system", now);
            deaths.removeLines(notice.id());
            audit.bySystem("discard", ChildDeathNotice.TYPE, notice.reference(), "its link has ended");
        }
    }
}
