package uk.slp.portal.duties;

import uk.slp.portal.deadlines.Confidence;

/**
 * Where a duty is written.
 *
 * @param text the instrument and the place in it
 * @param confidence how well it is known
 */
public record DutySource(String text, Confidence confidence) {

    /** False for general knowledge whose wording nobody has read: it is shown as to be confirmed. */
    public boolean confirmed() {
        return confidence != Confidence.KNOWN && confidence != Confidence.DOUBTFUL;
    }

    /** The source with what a reader must know of it. */
    public String words() {
        return switch (confidence) {
            case SEEN -> text;
            case SEEN_IN_PART -> text + " (the chapter of this edition not read yet)";
            case SEEN_LOCALLY -> text + " (seen in local procedure)";
            case KNOWN, DOUBTFUL -> text + " (source to be confirmed)";
            case DESIGN -> text + " (a choice of this portal, not a rule)";
        };
    }
}
