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
