package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CaseRestricted;
import uk.slp.portal.shared.access.ConflictChanged;

/**
 * What a declared conflict of interest (rule 76), or a restriction to named people, closes in the post: the person is told
 * nothing more of the case, sees no more of what they were told before, and no e-mail of it goes out that still waits. To
 * a case belong its notification, the sheets of agencies, its reviews, the returns and transfers of a death, and every review that is about it as one of several
 * (rule 52).
 */
@ApplicationScoped
public class ClosedPost {
    /** With the reference of a record in the place of each question mark. */
    private static final String OF_CASE = " (k.caseReference = ?"
            + " or exists (select s.id from AgencySheet s where s.notificationId = k.caseId and s.reference = ?)"
            + " or exists (select r.id from RapidReview r where r.notificationId = k.caseId and r.reference = ?)"
            + " or exists (select c.id from PanelCase c where c.notificationId = k.caseId and c.reference = ?)"
            + " or exists (select v.id from PracticeReview v where v.notificationId = k.caseId and v.reference = ?)"
            + " or exists (select d.id from ChildDeathReturn d where d.childDeathId = k.caseId and d.reference = ?)"
            + " or exists (select t.id from CaseTransfer t where t.childDeathId = k.caseId and t.reference = ?)"
            + " or k.caseId in (select l.notificationId from ReviewedCase l, PracticeReview w where w.id = l.reviewId"
            + " and l.unlinkedAt is null and w.reference = ?))";

    /**
     * The condition that an item {@code i} tells of a case that is closed to whose post it is. Without "exists": beside it
     * the persistence provider writes truth as a number, which the embedded database compares with nothing.
     */
    static final String ITEM = "i.accountId in (select k.accountId from ClosedCase k where k.accountId = i.accountId"
            + " and (k.caseReference = i.reference"
            + " or i.reference in (select s.reference from AgencySheet s where s.notificationId = k.caseId)"
            + " or i.reference in (select r.reference from RapidReview r where r.notificationId = k.caseId)"
            + " or i.reference in (select c.reference from PanelCase c where c.notificationId = k.caseId)"
            + " or i.reference in (select d.reference from ChildDeathReturn d where d.childDeathId = k.caseId)"
            + " or i.reference in (select t.reference from CaseTransfer t where t.childDeathId = k.caseId)"
            + " or i.reference in (select v.reference from PracticeReview v where v.notificationId = k.caseId)"
            + " or i.reference in (select w.reference from PracticeReview w, ReviewedCase l where l.reviewId = w.id"
            + " and l.notificationId = k.caseId and l.unlinkedAt is null)))";

    @PersistenceContext
    private EntityManager em;

    /** To whom the case is closed to which the record of a reference belongs. */
    Set<UUID> toReference(String reference) {
        return new HashSet<>(em.createQuery(
                        "select k.accountId from ClosedCase k where" + OF_CASE.replace("?", ":reference"), UUID.class)
                .setParameter("reference", reference)
                .getResultList());
    }

    /** To whom a case is closed. */
    Set<UUID> toCase(UUID caseId) {
        return new HashSet<>(em.createQuery("select k.accountId from ClosedCase k where k.caseId = :case", UUID.class)
                .setParameter("case", caseId)
                .getResultList());
    }

    /** Takes what waits to be sent out of the queue. */
    @BySystem("the declaration of a conflict of interest")
    @Transactional(Transactional.TxType.MANDATORY)
    public void declared(@Observes ConflictChanged changed) {
        if (changed.closed()) {
            em.createQuery(
                            "delete from PostEmail e where e.state = :queued and e.item.id in (select i.id from PostItem i"
                                    + " where i.accountId = :account and " + ITEM + ")")
                    .setParameter("queued", EmailState.QUEUED)
                    .setParameter("account", changed.accountId())
                    .executeUpdate();
        }
    }

    /** Takes what waits to be sent to those who are not named out of the queue. */
    @BySystem("the restriction of a case to named people")
    @Transactional(Transactional.TxType.MANDATORY)
    public void restricted(@Observes CaseRestricted restricted) {
        em.createQuery("delete from PostEmail e where e.state = :queued and e.item.id in (select i.id from PostItem i"
                        + " where i.accountId in (select c.accountId from ClosedCase c where c.caseId = :case) and "
                        + ITEM
                        + ")")
                .setParameter("queued", EmailState.QUEUED)
                .setParameter("case", restricted.caseId())
                .executeUpdate();
    }
}
