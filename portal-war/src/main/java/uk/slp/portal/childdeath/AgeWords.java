package uk.slp.portal.childdeath;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The age at which a child died, in words, the same on every page and paper: days, then months, then years, as the
 * professions count it. Only a stillborn child has no day of birth.
 */
public final class AgeWords {
    private static final int NEONATAL_DAYS = 28;
    private static final int MONTHS_TO = 2;
    private static final int MONTHS = 12;
    private static final int CHILD_FROM = 5;
    private static final int SCHOOL_FROM = 10;
    private static final int YOUTH_FROM = 15;

    private AgeWords() {}

    /** "7 months"; "stillborn" where there was no birth alive. */
    public static String exact(@Nullable LocalDate born, LocalDate died) {
        if (born == null) {
            return "stillborn";
        }
        long days = ChronoUnit.DAYS.between(born, died);
        if (days == 0) {
            return "less than a day";
        }
        if (days < NEONATAL_DAYS) {
            return counted(days, "day");
        }
        Period age = Period.between(born, died);
        if (age.getYears() < MONTHS_TO) {
            return counted(Math.max(1, age.getYears() * (long) MONTHS + age.getMonths()), "month");
        }
        return counted(age.getYears(), "year");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** The band in which the age lies, which alone stands in a pseudonymised pack (rule 66). */
    public static String band(@Nullable LocalDate born, LocalDate died) {
        if (born == null) {
            return "Age not known";
        }
        if (ChronoUnit.DAYS.between(born, died) < NEONATAL_DAYS) {
            return "Under 28 days";
        }
        int years = Period.between(born, died).getYears();
        if (years < 1) {
            return "28 days to under 1 year";
        }
        if (years < CHILD_FROM) {
            return "1 to 4 years";
        }
        if (years < SCHOOL_FROM) {
            return "5 to 9 years";
        }
        return years < YOUTH_FROM ? "10 to 14 years" : "15 to 17 years";
    }
}
