package uk.slp.portal.practicereview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;

/** A day as a person or a program writes it: year, month and day, with or without leading zeros. */
final class DayText {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DayText() {}

    /** The day, or null if it is not one. */
    static @Nullable LocalDate read(@Nullable String text) {
        Matcher matcher = DAY.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /**
     * The day.
     *
     * @throws RuleViolation if it is not one
     */
    static LocalDate required(String field, @Nullable String text, String asking) {
        LocalDate day = read(text);
        if (day == null) {
            boolean blank = text == null || text.isBlank();
            throw new RuleViolation(
                    field, blank ? "required" : "date_form", asking + " as a real date, such as 23 11 2026.");
        }
        return day;
    }
}
