package uk.slp.portal.childdeath;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.shared.time.PortalTime;

/**
 * A clock in hours as a page shows it (rule 56). Hours are hours: they run through nights, weekends, bank holidays and a
 * change of the clocks, and what is left of them is said in hours, never in working days.
 */
public final class HourClock {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final long SOON_HOURS = 12;

    private HourClock() {}

    /**
     * A clock.
     *
     * @param title what is due
     * @param due its last moment
     * @param met when it was done, or null
     * @param words how it is counted
     */
    public static ClockView of(String title, Instant due, @Nullable Instant met, Instant now, String words) {
        String last = MOMENT.format(due.atZone(PortalTime.LONDON));
        if (met != null) {
            Duration early = Duration.between(met, due);
            return new ClockView(
                    title,
                    "Last moment: " + last,
                    early.isNegative() ? span(early.negated()) + " late" : "done, " + span(early) + " inside the limit",
                    "met",
                    List.of(),
                    List.of(words));
        }
        Duration left = Duration.between(now, due);
        boolean over = left.isNegative();
        return new ClockView(
                title,
                (over ? "Was due " : "Due ") + last,
                over ? span(left.negated()) + " overdue" : "in " + span(left),
                over ? "overdue" : left.toHours() < SOON_HOURS ? "soon" : "",
                List.of(),
                List.of(words));
    }

    /** "5 hours 20 minutes"; above three days in days. */
    public static String span(Duration time) {
        long minutes = time.toMinutes();
        long hours = minutes / 60;
        if (hours >= 72) {
            return plural(hours / 24, "day");
        }
        long rest = minutes % 60;
        if (hours == 0) {
            return minutes == 0 ? "less than a minute" : plural(minutes, "minute");
        }
        return plural(hours, "hour") + (rest == 0 ? "" : " " + plural(rest, "minute"));
    }

    private static String plural(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
