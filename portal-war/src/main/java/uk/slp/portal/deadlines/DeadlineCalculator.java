package uk.slp.portal.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts deadlines and says how they stand. Safe to share; the same but for the calendar, which an administrator can add to.
 *
 * <p>Decided here, once (domain reference, section 10; each is a choice, since the guidance seen is silent):
 * <ul>
 *   <li>The day of the event is day 0 and is not counted; see {@link CountingSettings}.
 *   <li>The last day runs to its end, 23:59:59, in London.
 *   <li>Months end on the same day number, else on the last day of the month, and do not roll forward.
 *   <li>Days before a publication are counted back from the day before it.
 *   <li>Clock hours pass through a change of the clocks: 24 hours are 24 hours.
 * </ul>
 */
public final class DeadlineCalculator {

    /** The zone in which every day of a deadline begins and ends. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The time of day by which to send if help may be needed. Advice, not a limit. */
    public static final LocalTime ADVISED_TIME = LocalTime.of(17, 0);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Supplier<WorkingCalendar> calendar;
    private final DeadlineRules rules;
    private final CountingSettings settings;

    /** A calculator over given data. */
    public DeadlineCalculator(WorkingCalendar calendar, DeadlineRules rules, CountingSettings settings) {
        this(() -> calendar, rules, settings);
    }

    /** A calculator that asks for the calendar at each count, because bank holidays are added while the portal runs. */
    public DeadlineCalculator(Supplier<WorkingCalendar> calendar, DeadlineRules rules, CountingSettings settings) {
        this.calendar = calendar;
        this.rules = rules;
        this.settings = settings;
    }

    /** The calculator over the data that comes with the portal. */
    public static DeadlineCalculator standard() {
        return new DeadlineCalculator(
                WorkingCalendar.englandAndWales(), DeadlineRules.standard(), CountingSettings.STANDARD);
    }

    /** The same rules and settings over another calendar. */
    public DeadlineCalculator with(WorkingCalendar other) {
        return new DeadlineCalculator(other, rules, settings);
    }

    /** The calendar in use. */
    public WorkingCalendar calendar() {
        return calendar.get();
    }

    /** The choices of this installation. */
    public CountingSettings settings() {
        return settings;
    }

    /** The rules in use. */
    public DeadlineRules rules() {
        return rules;
    }

    /**
     * Counts by the row of the rule that is in force on the day of the event.
     *
     * @throws UnknownRule when there is no such rule
     * @throws RuleNotInForce when it was not in force on that day
     * @throws UnknownYear when a day of a year without bank holidays would have to be judged, or the event lies in one
     * @throws IllegalArgumentException for a rule in clock hours, which needs the time of day
     */
    public Counting count(String code, LocalDate basis) {
        rules.latest(code);
        calendar().known(basis);
        return count(rules.on(code, basis), basis);
    }

    /** As {@link #count(String, LocalDate)}, from a moment: exact for clock hours, its day in London for the rest. */
    public Counting count(String code, Instant basis) {
        LocalDate day = day(basis);
        rules.latest(code);
        calendar().known(day);
        return count(rules.on(code, day), basis);
    }

    /** Counts by a given row, whatever its dates of validity: for a case that began under an older edition. */
    public Counting count(DeadlineRule rule, Instant basis) {
        if (rule.unit() != RuleUnit.CLOCK_HOURS) {
            return count(rule, day(basis));
        }
        calendar().known(day(basis));
        Instant end = basis.plus(Duration.ofHours(rule.amount()));
        Deadline deadline = new Deadline(rule.code(), rule.edition(), rule.duty(), day(basis), day(end), end);
        return new Counting(rule, deadline, List.of(), false);
    }

    /** Counts by a given row from a day. */
    public Counting count(DeadlineRule rule, LocalDate basis) {
        calendar().known(basis);
        return switch (rule.unit()) {
            case WORKING_DAYS -> rule.direction() == Direction.AFTER ? forward(rule, basis) : back(rule, basis);
            case CALENDAR_DAYS -> plain(rule, basis, rolled(rule, basis.plusDays(rule.amount())));
            case CALENDAR_MONTHS -> plain(rule, basis, rolled(rule, basis.plusMonths(rule.amount())));
            case FIXED_DATE -> plain(rule, basis, next(rule.fixedDay(), basis));
            case CLOCK_HOURS ->
                throw new IllegalArgumentException(
                        "“" + rule.title() + "” is counted in hours: say the time as well as the day");
        };
    }

    private Counting forward(DeadlineRule rule, LocalDate basis) {
        boolean countFirst = settings.countAwarenessDay()
                && rule.basis() == Basis.AWARENESS
                && calendar().isWorkingDay(basis);
        List<CountedDay> days = new ArrayList<>();
        int number = countFirst ? 1 : 0;
        String start = rule.basis().startWord() + (countFirst ? ", day 1" : ", not counted");
        days.add(new CountedDay(basis, CountedDay.Kind.START, number, "", start));
        LocalDate day = basis;
        while (number < rule.amount()) {
            day = day.plusDays(1);
            Optional<CountedDay> skipped = skipped(day);
            if (skipped.isPresent()) {
                days.add(skipped.get());
            } else {
                number++;
                days.add(counted(day, number, rule.amount()));
            }
        }
        return new Counting(rule, deadline(rule, basis, day), days, countFirst);
    }

    private Counting back(DeadlineRule rule, LocalDate basis) {
        List<CountedDay> days = new ArrayList<>();
        days.add(
                new CountedDay(basis, CountedDay.Kind.START, 0, "", rule.basis().startWord() + ", not counted"));
        LocalDate day = basis;
        int number = 0;
        while (number < rule.amount()) {
            day = day.minusDays(1);
            Optional<CountedDay> skipped = skipped(day);
            if (skipped.isPresent()) {
                days.add(skipped.get());
            } else {
                number++;
                days.add(counted(day, number, rule.amount()));
            }
        }
        Collections.reverse(days);
        return new Counting(rule, deadline(rule, basis, day), days, false);
    }

    private static CountedDay counted(LocalDate day, int number, int last) {
        return number == last
                ? new CountedDay(day, CountedDay.Kind.DUE, number, "", "Day " + number + ", due")
                : new CountedDay(day, CountedDay.Kind.COUNTED, number, "", "Day " + number);
    }

    private Optional<CountedDay> skipped(LocalDate day) {
        if (calendar().isWorkingDay(day)) {
            return Optional.empty();
        }
        Optional<BankHoliday> holiday = calendar().holiday(day);
        String reason = holiday.map(BankHoliday::reason).orElse("weekend");
        String label = holiday.map(BankHoliday::label).orElse("Weekend");
        return Optional.of(new CountedDay(day, CountedDay.Kind.SKIPPED, 0, reason, label));
    }

    private LocalDate rolled(DeadlineRule rule, LocalDate due) {
        boolean roll = settings.rollForward() && rule.duty() != DutyLevel.MINIMUM_PERIOD;
        return roll && !calendar().isWorkingDay(due) ? calendar().nextWorkingDay(due) : due;
    }

    private static LocalDate next(@Nullable MonthDay fixed, LocalDate basis) {
        if (fixed == null) {
            throw new IllegalArgumentException("A fixed date needs its day");
        }
        LocalDate sameYear = fixed.atYear(basis.getYear());
        return sameYear.isAfter(basis) ? sameYear : fixed.atYear(basis.getYear() + 1);
    }

    private static Counting plain(DeadlineRule rule, LocalDate basis, LocalDate due) {
        return new Counting(rule, deadline(rule, basis, due), List.of(), false);
    }

    private static Deadline deadline(DeadlineRule rule, LocalDate basis, LocalDate due) {
        Instant end = due.atTime(LAST_SECOND).atZone(LONDON).toInstant();
        return new Deadline(rule.code(), rule.edition(), rule.duty(), basis, due, end);
    }

    /** How an open deadline stands now. */
    public ClockStatus status(Deadline deadline, Instant now) {
        LocalDate today = day(now);
        if (isPast(deadline, now)) {
            return new ClockStatus(ClockStatus.State.OVERDUE, today, between(deadline.due(), today));
        }
        boolean soon = !deadline.due().isAfter(today)
                || !deadline.due().isAfter(today.plusDays(14))
                        && !deadline.due().isAfter(calendar().nextWorkingDay(today));
        ClockStatus.State state = soon ? ClockStatus.State.DUE_SOON : ClockStatus.State.ON_TIME;
        return new ClockStatus(state, today, between(today, deadline.due()));
    }

    /** How a deadline was met: in time, or by how many working days late. Lateness never blocks (rule 12). */
    public ClockStatus met(Deadline deadline, Instant metAt) {
        LocalDate day = day(metAt);
        return isPast(deadline, metAt)
                ? new ClockStatus(ClockStatus.State.MET_LATE, day, between(deadline.due(), day))
                : new ClockStatus(ClockStatus.State.MET, day, between(day, deadline.due()));
    }

    /** True from the second after the last. The last second itself, whole, is in time. */
    private static boolean isPast(Deadline deadline, Instant moment) {
        return moment.getEpochSecond() > deadline.endsAt().getEpochSecond();
    }

    private OptionalInt between(LocalDate start, LocalDate end) {
        CalendarCoverage coverage = calendar().coverage();
        boolean known = !end.isAfter(start) || coverage.includes(start.plusDays(1)) && coverage.includes(end);
        return known ? OptionalInt.of(calendar().workingDaysAfter(start, end)) : OptionalInt.empty();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }
}
