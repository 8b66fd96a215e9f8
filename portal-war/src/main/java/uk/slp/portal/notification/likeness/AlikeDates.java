package uk.slp.portal.notification.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a date that {@link Likeness} can take for a given one, so that a database looks only at records that can
 * be alike: the date itself, day and month changed over, one digit another, two neighbouring digits changed over, its
 * month or year alone, and, for an incident, the days around it.
 *
 * @param texts whole texts, less than a hundred
 * @param beginning with which a more exact date begins, where only the month or year is known; otherwise null
 */
public record AlikeDates(Set<String> texts, @Nullable String beginning) {
    private static final int WHOLE = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    public AlikeDates {
        texts = Set.copyOf(texts);
    }

    /** Of a date of birth. */
    public static AlikeDates ofBirth(@Nullable String date) {
        return of(date, 0);
    }

    /** Of the day of an incident. */
    public static AlikeDates ofEvent(@Nullable String date) {
        return of(date, Likeness.DAYS_APART);
    }

    private static AlikeDates of(@Nullable String date, int days) {
        Set<String> texts = new LinkedHashSet<>();
        if (date == null || date.length() < YEAR) {
            return new AlikeDates(texts, null);
        }
        texts.add(date);
        texts.add(date.substring(0, YEAR));
        if (date.length() >= MONTH) {
            texts.add(date.substring(0, MONTH));
        }
        if (date.length() < WHOLE) {
            return new AlikeDates(texts, date);
        }
        if (isDigits(date)) {
            texts.add(date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7));
            slips(date, texts);
            around(date, days, texts);
        }
        return new AlikeDates(texts, null);
    }

    private static boolean isDigits(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static void slips(String date, Set<String> texts) {
        for (int i = 0; i < WHOLE; i++) {
            if (date.charAt(i) == '-') {
                continue;
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                texts.add(date.substring(0, i) + digit + date.substring(i + 1));
            }
            if (i + 1 < WHOLE && date.charAt(i + 1) != '-') {
                texts.add(date.substring(0, i) + date.charAt(i + 1) + date.charAt(i) + date.substring(i + 2));
            }
        }
    }

    private static void around(String date, int days, Set<String> texts) {
        try {
            LocalDate day = LocalDate.parse(date);
            for (int i = -days; i <= days; i++) {
                texts.add(day.plusDays(i).toString());
            }
        } catch (DateTimeException e) {
            // Ten digits that are no day, such as 31 February: nothing is near it.
            return;
        }
    }

    /** Whether a text is among them. */
    public boolean cover(@Nullable String text) {
        return text != null && (texts.contains(text) || (beginning != null && text.startsWith(beginning)));
    }

    /** Dates of children never reach a log. */
    @Override
    public String toString() {
        return "AlikeDates[" + texts.size() + "]";
    }
}
