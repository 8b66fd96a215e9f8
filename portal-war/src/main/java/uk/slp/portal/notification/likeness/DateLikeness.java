package uk.slp.portal.notification.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How alike two dates are: the same, day and month changed over, one digit or one place off, or only partly known. */
final class DateLikeness {
    private DateLikeness() {}

    /** From 0 to 1, or nothing where one of the two is not known. */
    static OptionalDouble of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.length() < 4 || other.length() < 4) {
            return OptionalDouble.empty();
        }
        if (one.length() < 10 || other.length() < 10) {
            int common = Math.min(one.length(), other.length());
            return OptionalDouble.of(one.substring(0, common).equals(other.substring(0, common)) ? 0.8 : 0);
        }
        if (one.equals(other)) {
            return OptionalDouble.of(1);
        }
        if (swapped(one).equals(other)) {
            return OptionalDouble.of(0.95);
        }
        return OptionalDouble.of(slip(one, other) ? 0.8 : 0);
    }

    /** Days between two whole dates, or nothing where one of them is not whole. */
    static OptionalDouble daysApart(@Nullable String one, @Nullable String other) {
        try {
            if (one != null && other != null && one.length() == 10 && other.length() == 10) {
                return OptionalDouble.of(
                        Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))));
            }
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.empty();
    }

    private static String swapped(String iso) {
        return iso.substring(0, 5) + iso.substring(8) + "-" + iso.substring(5, 7);
    }

    /** One digit is another, or two neighbours within year, month or day have changed places. */
    private static boolean slip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = -1;
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                differences++;
            }
        }
        if (differences == 1) {
            return true;
        }
        return differences == 2
                && first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
    }
}
