package uk.slp.search;

/** What a passage is, as its author or librarian marked it. */
public enum PassageKind {
    /** Running text. */
    PARAGRAPH,
    /** A finding of the review. */
    FINDING,
    /** A recommendation, usually addressed to somebody. */
    RECOMMENDATION,
    /** Something done well, worth doing again. */
    GOOD_PRACTICE,
    /** A question for practitioners or a team to discuss. */
    QUESTION,
    /** Words of a child, a family member or a practitioner. */
    QUOTE
}
