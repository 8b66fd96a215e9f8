package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;

/**
 * One duty that was found.
 *
 * @param rule the row of the rules that was applied
 * @param recipients who is told, by name
 * @param open what is not known and would change it; empty when it is certain
 * @param counting the count of its time from the day of awareness; null without that day, or where another day starts it
 * @param followedByDue last day of what follows, if this is done on its own last day; null when that is not known
 */
public record Duty(
        DutyRule rule,
        List<String> recipients,
        List<OpenQuestion> open,
        @Nullable Counting counting,
        @Nullable LocalDate followedByDue) {

    /** @param recipients copied @param open copied */
    public Duty {
        recipients = List.copyOf(recipients);
        open = List.copyOf(open);
    }

    /** True when an answer that was not known decides whether it stays. */
    public boolean provisional() {
        return !open.isEmpty();
    }

    /** Its last day, or null. */
    public @Nullable LocalDate due() {
        return counting == null ? null : counting.due();
    }

    /** True when it is a notification, to the national body or to the department and the inspectorate. */
    public boolean notification() {
        return rule.route() == DutyRoute.PANEL || rule.route() == DutyRoute.DFE_OFSTED;
    }
}
