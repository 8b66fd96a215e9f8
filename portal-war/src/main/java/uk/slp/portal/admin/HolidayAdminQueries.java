package uk.slp.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.deadlines.BankHoliday;
import uk.slp.portal.deadlines.CalendarCoverage;
import uk.slp.portal.deadlines.wiring.HolidayCalendar;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** The list of bank holidays for administrators: what counts, what was added, and what that moved. */
@ApplicationScoped
public class HolidayAdminQueries {
    private static final int MOST_MOVED = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private Clock clock;

    /** The bank holidays that count, from today on. */
    @Requires(Permission.HOLIDAY_EDIT)
    public List<BankHoliday> coming() {
        LocalDate today = LocalDate.now(clock);
        return calendar.current().holidays().stream()
                .filter(day -> !day.date().isBefore(today))
                .toList();
    }

    /** The years for which bank holidays are known. */
    @Requires(Permission.HOLIDAY_EDIT)
    public CalendarCoverage coverage() {
        return calendar.current().coverage();
    }

    /** What was added by administrators, the newest first. */
    @Requires(Permission.HOLIDAY_EDIT)
    @Transactional
    public List<AddedHolidayRow> added() {
        return em.createQuery(
                        "select new uk.slp.portal.admin.AddedHolidayRow(h.id, h.date, h.name, h.addedAt, h.addedBy,"
                                + " h.removedAt, (select count(m) from MovedDeadline m where m.holidayId = h.id))"
                                + " from AddedHoliday h order by h.addedAt desc",
                        AddedHolidayRow.class)
                .getResultList();
    }

    /** The deadlines that moved last. */
    @Requires(Permission.HOLIDAY_EDIT)
    @Transactional
    public List<MovedRow> moved() {
        return em.createQuery(
                        "select new uk.slp.portal.admin.MovedRow(m.movedAt, m.subjectReference, m.words) from"
                                + " MovedDeadline m order by m.movedAt desc, m.subjectReference",
                        MovedRow.class)
                .setMaxResults(MOST_MOVED)
                .getResultList();
    }
}
