package uk.slp.portal.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One count that may be shown.
 *
 * @param code what is counted: a code, a month as yyyy-MM, a region
 * @param label its words
 * @param count the number; null if it is hidden
 * @param shown how it is written: "12", "about 40", "fewer than 6"
 * @param filter leads to the list of what was counted; empty if the person may not see it
 */
public record CountCell(String code, String label, @Nullable Long count, String shown, String filter) {
    /** Smallest number that is told of one authority to those who are not authorised (rule 78). */
    public static final long SMALLEST = 6;

    private static final long STEP = 10;

    /** A count as it is. */
    public static CountCell exact(String code, String label, long count, String filter) {
        return new CountCell(code, label, count, String.format(Locale.ROOT, "%,d", count), count == 0 ? "" : filter);
    }

    /** A count of an authority for those who are not authorised: below six it is hidden, nought among them. */
    public static CountCell hidden(String code, String label, long count) {
        return count < SMALLEST
                ? new CountCell(code, label, null, "Fewer than " + SMALLEST, "")
                : new CountCell(code, label, count, String.format(Locale.ROOT, "%,d", count), "");
    }

    /** A count of a region for those who are not authorised: to the nearest ten. */
    public static CountCell rounded(String code, String label, long count) {
        long near = (count + STEP / 2) / STEP * STEP;
        return new CountCell(code, label, near, near == 0 ? "Fewer than " + STEP / 2 : "About " + near, "");
    }
}
