package uk.slp.search;

/**
 * What somebody who is typing may mean.
 *
 * @param text the whole of it, plain text
 * @param kind where it comes from
 */
public record Completion(String text, Kind kind) {

    /** Where a completion comes from. */
    public enum Kind {
        /** The label of a theme. */
        THEME,
        /** A term of the vocabulary that published text uses. */
        PHRASE,
        /** The title of a document. */
        TITLE
    }
}
