package uk.slp.portal.deadlines.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.deadlines.BankHoliday;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.access.BySystem;

/** Reads the list of bank holidays: what comes with the portal, and what administrators added. */
@ApplicationScoped
public class HolidayQueries {
    @PersistenceContext
    private EntityManager em;

    /** The calendar as it stands in the database. A day on both lists counts once; one out of reach is left out. */
    @BySystem("the counting of deadlines")
    @Transactional
    public WorkingCalendar calendar() {
        em.flush();
        List<AddedHoliday> added = em.createQuery(
                        "select h from AddedHoliday h where h.removedAt is null order by h.date", AddedHoliday.class)
                .getResultList();
        WorkingCalendar calendar = WorkingCalendar.englandAndWales();
        for (AddedHoliday one : added) {
            if (calendar.coverage().includes(one.date())) {
                calendar = calendar.with(BankHoliday.oneOff(one.date(), one.name()));
            }
        }
        return calendar;
    }
}
