package uk.slp.portal.shared.timed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;

/** The minute at which something publishes itself: a day and a time of day in London. */
public final class ReleaseMinute {
    /** The field in which the time of day is typed. */
    public static final String FIELD = "time";

    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private ReleaseMinute() {}

    /**
     * Reads the time of day.
     *
     * @param time as typed: 09:30, 9.30 or 0930
     * @throws RuleViolation if it is none, does not exist on that day because the clocks go forward, or has passed
     */
    public static Instant read(LocalDate day, @Nullable String time, Instant now) {
        LocalTime read = time(time);
        if (PortalTime.LONDON.getRules().getValidOffsets(day.atTime(read)).isEmpty()) {
            throw new RuleViolation(
                    FIELD,
                    "no_such_time",
                    "There is no " + read + " on that day: the clocks go forward. Choose a time an hour later.");
        }
        Instant minute = day.atTime(read).atZone(PortalTime.LONDON).toInstant();
        if (minute.isBefore(now.plus(SHORTEST_WAIT))) {
            throw new RuleViolation(
                    FIELD,
                    "time_passed",
                    "That minute has passed or is too near. Choose a later one, or publish it yourself.");
        }
        return minute;
    }

    private static LocalTime time(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace('.', ':');
        if (text.isEmpty()) {
            throw new RuleViolation(FIELD, "required", "Enter the time of day at which it publishes itself.");
        }
        if (text.matches("\\d{3,4}")) {
            text = text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2);
        }
        try {
            return LocalTime.parse(
                    text.length() == 4 ? "0" + text : text, DateTimeFormatter.ofPattern("HH:mm", Locale.UK));
        } catch (DateTimeParseException e) {
            throw new RuleViolation(FIELD, "time_form", "Enter the time as hours and minutes, such as 09:30.");
        }
    }

    /** "Tuesday 5 January 2027 at 09:30". */
    public static String words(Instant minute) {
        return WORDS.format(minute.atZone(PortalTime.LONDON));
    }
}
