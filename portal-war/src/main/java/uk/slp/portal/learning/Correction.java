package uk.slp.portal.learning;

/**
 * A new version of what was published.
 *
 * @param title new title
 * @param summary new summary
 * @param contentNote new note on what the text contains
 * @param reportText new text in the plain report notation
 * @param reason what readers are told about why it was corrected
 * @param formerReadable whether the replaced text may still be read; if not, neither it nor any earlier text is kept, only
 *     that there were versions, when and why
 */
public record Correction(
        String title, String summary, String contentNote, String reportText, String reason, boolean formerReadable) {}
