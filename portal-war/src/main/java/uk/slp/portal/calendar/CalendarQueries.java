package uk.slp.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Reads of one's own calendar addresses. */
@ApplicationScoped
public class CalendarQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The addresses that still open a calendar, newest first. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<CalendarRow> mine() {
        return em.createQuery(
                        "select new uk.slp.portal.calendar.CalendarRow(c.id, c.label, c.createdAt) from CalendarAddress c"
                                + " where c.accountId = :me and c.revokedAt is null order by c.createdAt desc, c.id",
                        CalendarRow.class)
                .setParameter("me", user.require().accountId())
                .getResultList();
    }
}
