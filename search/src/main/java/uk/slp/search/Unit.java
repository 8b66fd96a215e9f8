package uk.slp.search;

/** What one hit is. */
public enum Unit {
    /** A whole document with its best two passages. */
    DOCUMENT,
    /** One passage of any kind. */
    PASSAGE,
    /** One recommendation. */
    RECOMMENDATION,
    /** One finding. */
    FINDING,
    /** One piece of good practice. */
    GOOD_PRACTICE,
    /** One question for practice. */
    QUESTION
}
