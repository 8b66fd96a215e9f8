package uk.slp.portal.casetask;

/**
 * A task of a set.
 *
 * @param workingDays until when, counted from the start of the review
 * @param what what is to be done
 */
public record SetLine(int workingDays, String what) {
    /** As it is written in a set. */
    public String written() {
        return workingDays + " " + what;
    }
}
