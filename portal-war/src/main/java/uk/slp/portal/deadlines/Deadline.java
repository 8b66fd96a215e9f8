package uk.slp.portal.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock that runs. This is what an aggregate stores when the clock starts, so that neither a new rule nor a new
 * edition moves an old duty.
 *
 * @param rule code of the rule
 * @param edition the edition under which it was counted
 * @param duty how binding it is
 * @param basis the day of the event from which it is counted
 * @param due the last day
 * @param endsAt the last moment: 23:59:59 in London on the due day, or the exact moment of a rule in clock hours
 */
public record Deadline(String rule, Edition edition, DutyLevel duty, LocalDate basis, LocalDate due, Instant endsAt) {

    /** For a minimum period: the first day after it. Otherwise the first day that is late. */
    public LocalDate dayAfter() {
        return due.plusDays(1);
    }
}
