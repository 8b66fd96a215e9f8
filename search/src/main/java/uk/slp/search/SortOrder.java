package uk.slp.search;

/** The order of hits. A query without words is always answered newest first. */
public enum SortOrder {
    /** Best match first. */
    RELEVANCE,
    /** Latest publication date first. */
    NEWEST
}
