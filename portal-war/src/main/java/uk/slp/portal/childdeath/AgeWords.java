package uk.slp.portal.childdeath;

import org.jspecify.annotations.Nullable;

/** The age of a child at death in words: days at first, then months, then years. */
public final class AgeWords {
    private static final int MONTHS_FROM = 28;
    private static final double DAYS_OF_MONTH = 30.4375;

    private AgeWords() {}

    /** In words; "stillborn" where there was no birth alive. */
    public static String of(@Nullable Integer days, @Nullable Integer years) {
        if (days == null || years == null) {
            return "stillborn";
        }
        if (days == 0) {
            return "less than a day";
        }
        if (days < MONTHS_FROM) {
            return plural(days, "day");
        }
        if (years == 0) {
            int months = (int) (days / DAYS_OF_MONTH);
            return months == 0 ? plural(days / 7, "week") : plural(months, "month");
        }
        return plural(years, "year");
    }

    private static String plural(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
