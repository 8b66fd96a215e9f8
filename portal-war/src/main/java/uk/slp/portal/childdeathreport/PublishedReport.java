package uk.slp.portal.childdeathreport;

import org.jspecify.annotations.Nullable;

/**
 * A published yearly report.
 *
 * @param number of the version
 * @param publishedOn in words
 * @param hash SHA-256 of what was published, in hexadecimal digits
 * @param learning last part of the address of its learning in the library, or null
 */
public record PublishedReport(
        ReportContent content, int number, String publishedOn, String hash, @Nullable String learning) {
    /** What stands at the foot of its pages. */
    String footer() {
        return content.reference() + ", version " + number + ", published on " + publishedOn;
    }
}
