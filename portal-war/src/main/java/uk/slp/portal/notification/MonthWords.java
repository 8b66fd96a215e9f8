package uk.slp.portal.notification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.deadlines.DeadlineWords;

/** Months and days of lists and counts in words. */
public final class MonthWords {
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private MonthWords() {}

    /** "November 2026". */
    public static String of(YearMonth month) {
        return WHOLE.format(month);
    }

    /** "Nov", below a column. */
    public static String brief(YearMonth month) {
        return SHORT.format(month);
    }

    /** "30 November 2026". */
    public static String day(LocalDate day) {
        return DeadlineWords.record(day);
    }
}
