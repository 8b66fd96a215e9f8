package uk.slp.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.admin.model.MovedDeadline;
import uk.slp.portal.deadlines.CalendarCoverage;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.HolidaysChanged;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.deadlines.wiring.AddedHoliday;
import uk.slp.portal.deadlines.wiring.HolidayQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Adds one-off bank holidays and takes them off again. In the same transaction every open deadline counted in working
 * days is counted anew, and what moved is written down and told (rule 13).
 */
@ApplicationScoped
public class HolidayAdminService {
    private static final String SUBJECT = "bank_holiday";
    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HolidayQueries holidays;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private Event<HolidaysChanged> changed;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a day.
     *
     * @param name what it is for, such as "Coronation"
     * @return how many open deadlines moved
     * @throws RuleViolation if the day is missing, past, out of reach of the calendar or a bank holiday already, or the
     *     name is missing or too long
     */
    @Requires(Permission.HOLIDAY_EDIT)
    @Transactional
    public int add(@Nullable LocalDate day, @Nullable String name) {
        WorkingCalendar before = holidays.calendar();
        List<Violation> found = new ArrayList<>();
        String title = name == null ? "" : name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            found.add(new Violation("name", "name_length", "Say in 1 to 80 characters what the day is for."));
        }
        if (day == null) {
            found.add(new Violation("date", "date_form", "Enter the day, such as 8 5 2027."));
        } else {
            refuse(day, before, found);
        }
        RuleViolation.throwIfAny(found);
        LocalDate wanted = Objects.requireNonNull(day);
        AddedHoliday added = new AddedHoliday(wanted, title, user.require().username(), now());
        em.persist(added);
        audit.changed("add", SUBJECT, wanted.toString());
        return recount(added);
    }

    /**
     * Takes a day off the list again.
     *
     * @return how many open deadlines moved
     * @throws NotAllowedNow if it is off already
     */
    @Requires(Permission.HOLIDAY_EDIT)
    @Transactional
    public int remove(UUID id) {
        AddedHoliday holiday = em.createQuery(
                        "select h from AddedHoliday h where h.id = :id and h.removedAt is null", AddedHoliday.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedNow("That day is off the list already."));
        holiday.remove(user.require().username(), now());
        audit.changed("remove", SUBJECT, holiday.date().toString());
        return recount(holiday);
    }

    private void refuse(LocalDate day, WorkingCalendar calendar, List<Violation> found) {
        CalendarCoverage known = calendar.coverage();
        if (!known.includes(day)) {
            found.add(new Violation(
                    "date",
                    "year_unknown",
                    "The list of bank holidays ends on " + DeadlineWords.record(known.lastDay())
                            + "; choose a day up to then."));
        } else if (day.isBefore(LocalDate.now(clock))) {
            found.add(new Violation(
                    "date", "date_past", "Choose today or a later day: what was due before is not counted again."));
        } else if (calendar.holiday(day).isPresent()) {
            found.add(new Violation("date", "already_there", DeadlineWords.full(day) + " is a bank holiday already."));
        }
    }

    private int recount(AddedHoliday cause) {
        WorkingCalendar now = holidays.calendar();
        HolidaysChanged change =
                new HolidaysChanged(calculator.with(now), user.require().username(), now());
        changed.fire(change);
        change.moved().forEach(moved -> em.persist(new MovedDeadline(cause.id(), moved, now())));
        return change.moved().size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
