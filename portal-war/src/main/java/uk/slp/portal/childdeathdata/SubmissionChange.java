package uk.slp.portal.childdeathdata;

/**
 * A case that is not as it was sent.
 *
 * @param sentWith number of the submission that held it last; 0 if none did
 */
public record SubmissionChange(String reference, int sentWith) {
    /** Whether it was never sent. */
    public boolean fresh() {
        return sentWith == 0;
    }
}
