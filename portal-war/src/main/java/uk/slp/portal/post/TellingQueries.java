package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;

/** Whom notifications of one's own authority have reached (rule 14). */
@ApplicationScoped
public class TellingQueries {
    private static final String ROWS = "select new uk.slp.portal.post.TellingView(t.id, t.reference, t.role, t.name,"
            + " t.dueDate, t.people, t.toldAt, a.displayName, (select max(r.reference) from RapidReview r where"
            + " r.notificationId = t.notificationId)) from Telling t left join Account a on a.username ="
            + " t.toldBy where t.authorityId in :authorities and " + Scope.open("t.notificationId");

    /** Nobody need be told of what was withdrawn. */
    static final String OPEN = "t.toldAt is null and not exists (select c.id from StatusChange c where c.subjectId"
            + " = t.notificationId and c.toStatus = 'withdrawn')";

    private static final int MOST_WORK = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** Whom a notification had to reach, in the order of the guidance; empty for one of another authority. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<TellingView> of(String reference) {
        if (!user.scope().reachesAnyAuthority()) {
            return List.of();
        }
        return em.createQuery(
                        ROWS
                                + " and t.reference = :reference order by case t.role when 'panel' then 0 when 'dfe' then 1"
                                + " when 'ofsted' then 2 when 'partner' then 3 when 'partnership' then 4 else 5 end,"
                                + " t.name",
                        TellingView.class)
                .setParameter("authorities", user.scope().authorities())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Whom people of the authority still have to tell, because the portal could not. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public List<TellingView> work() {
        return em.createQuery(ROWS + " and " + OPEN + " order by t.dueDate, t.reference, t.name", TellingView.class)
                .setParameter("authorities", user.scope().authorities())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setMaxResults(MOST_WORK)
                .getResultList();
    }
}
