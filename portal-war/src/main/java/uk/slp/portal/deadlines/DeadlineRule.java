package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time limit, aim or usual time, as one edition of the guidance has it. Data, read from
 * {@code reference/deadline_rules.csv}: a change of law adds rows and never edits old ones.
 *
 * @param code stable name, used by the interface for programs and stored with each deadline
 * @param title what is due
 * @param amount how many units; 0 with {@link RuleUnit#CALENDAR_DAYS} means the same day, unused for a fixed date
 * @param fixedDay the day of the year, for {@link RuleUnit#FIXED_DATE} only
 * @param unit in what is counted
 * @param direction forward or back from the basis
 * @param basis the event that starts the clock
 * @param duty how binding the time is
 * @param edition the edition of Working Together that this row belongs to
 * @param validFrom first basis day to which the row applies
 * @param validTo last basis day to which it applies; null while in force
 * @param source instrument and place in it
 * @param confidence how well the source is known
 * @param note advice shown beside the answer; may be empty
 */
public record DeadlineRule(
        String code,
        String title,
        int amount,
        @Nullable MonthDay fixedDay,
        RuleUnit unit,
        Direction direction,
        Basis basis,
        DutyLevel duty,
        Edition edition,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Confidence confidence,
        String note) {

    /** @throws IllegalArgumentException when the parts contradict each other */
    public DeadlineRule {
        if ((unit == RuleUnit.FIXED_DATE) != (fixedDay != null)) {
            throw new IllegalArgumentException(code + ": a fixed day belongs to a fixed date, and to nothing else");
        }
        if (direction == Direction.BEFORE && unit != RuleUnit.WORKING_DAYS) {
            throw new IllegalArgumentException(code + ": only working days are counted back");
        }
        if (amount < 0 || (amount == 0 && (unit == RuleUnit.WORKING_DAYS || unit == RuleUnit.CLOCK_HOURS))) {
            throw new IllegalArgumentException(code + ": the amount " + amount + " makes no sense");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + ": ends before it begins");
        }
    }

    /** The last basis day of this row, if it has ended. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(validTo);
    }

    /** True when the row applies to a clock that starts on that day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
