package uk.slp.portal.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The list of bank holidays has changed, so open deadlines are counted again (rule 13). Fired inside the transaction of
 * the change: each feature moves its own open deadlines and reports them here.
 */
public final class HolidaysChanged {
    private final DeadlineCalculator calculator;
    private final String by;
    private final Instant at;
    private final List<Moved> moved = new ArrayList<>();

    /**
     * A deadline that moved.
     *
     * @param subjectType kind of record, as in the audit trail
     * @param reference of the record
     * @param change from when to when, and why in words
     */
    public record Moved(String subjectType, String reference, Recount.Change<?> change) {}

    /** @param calculator over the new list */
    public HolidaysChanged(DeadlineCalculator calculator, String by, Instant at) {
        this.calculator = calculator;
        this.by = by;
        this.at = at;
    }

    /**
     * Counts an open deadline again and reports it if it moves.
     *
     * @param rule code of the rule by which it runs
     * @param basis the day of the event from which it is counted
     * @param due the last day as stored
     * @return the change to store, or nothing when the deadline stays
     */
    public List<Recount.Change<String>> recount(
            String subjectType, String reference, String rule, LocalDate basis, LocalDate due) {
        Deadline counted = calculator.count(rule, basis).deadline();
        Deadline stored = new Deadline(counted.rule(), counted.edition(), counted.duty(), basis, due, counted.endsAt());
        List<Recount.Change<String>> changes =
                Recount.changes(List.of(new Recount.Open<>(reference, stored)), calculator);
        changes.forEach(change -> moved.add(new Moved(subjectType, reference, change)));
        return changes;
    }

    /** The new list. */
    public WorkingCalendar calendar() {
        return calculator.calendar();
    }

    /** Who changed the list. */
    public String by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** What was reported so far. */
    public List<Moved> moved() {
        return Collections.unmodifiableList(moved);
    }
}
