package uk.slp.portal.childdeathreport;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of yearly reports.
 *
 * @param publishedOn in words, or null before it was published
 */
public record ReportRow(
        String reference, String panel, int lastYear, ReportStatus status, @Nullable String publishedOn) {
    /** The year it is about. */
    public String year() {
        return FinancialYear.label(lastYear);
    }
}
