package uk.slp.portal.shared.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it, in three boxes: kept exactly, right or wrong, until it is a date. */
public class DateText implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private @Nullable String day;
    private @Nullable String month;
    private @Nullable String year;

    public DateText() {}

    /** The boxes for a date; empty for null. */
    public static DateText of(@Nullable LocalDate date) {
        DateText text = new DateText();
        if (date != null) {
            text.day = Integer.toString(date.getDayOfMonth());
            text.month = Integer.toString(date.getMonthValue());
            text.year = Integer.toString(date.getYear());
        }
        return text;
    }

    /**
     * The boxes for a day kept as one text: "2026-03-05", or whatever was typed in its place, which is kept as it is.
     *
     * @param text year, month and day, divided by hyphens; null for nothing
     */
    public static DateText ofText(@Nullable String text) {
        String[] parts = text == null ? new String[] {""} : text.split("-", 3);
        DateText typed = new DateText();
        typed.year = parts[0];
        typed.month = parts.length > 1 ? parts[1] : "";
        typed.day = parts.length > 2 ? parts[2] : "";
        return typed.date().map(DateText::of).orElse(typed);
    }

    /** The boxes as one text, as {@link #ofText} reads it: a day as "2026-03-05", anything else as typed; empty for nothing. */
    public String text() {
        if (isBlank()) {
            return "";
        }
        return date().map(LocalDate::toString)
                .orElseGet(() -> trimmed(year) + "-" + trimmed(month) + "-" + trimmed(day));
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return blank(day) && blank(month) && blank(year);
    }

    /** The date, if the boxes make one between 1900 and 2200. */
    public Optional<LocalDate> date() {
        try {
            int years = Integer.parseInt(trimmed(year));
            if (years < FIRST_YEAR || years > LAST_YEAR) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(years, Integer.parseInt(trimmed(month)), Integer.parseInt(trimmed(day))));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is no date. */
    public boolean isWrong() {
        return !isBlank() && date().isEmpty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.trim();
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }
}
