package uk.slp.portal.shared.report;

/**
 * A note at the end of a report, written {@code [^1]: words} and called for by {@code [^1]} in the text.
 *
 * @param number from 1, in the order in which the text calls for them
 * @param text plain words
 * @param called whether a paragraph calls for it, so that a link can lead back
 */
public record Footnote(int number, String text, boolean called) {
    /** Its address within the report. */
    public String anchor() {
        return "n" + number;
    }
}
