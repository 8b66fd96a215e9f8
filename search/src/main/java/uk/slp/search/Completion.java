package uk.slp.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who is typing may mean.
 *
 * @param text the whole of it, plain text
 * @param kind where it comes from
 * @param target the code of a theme or the address of a document; null for a phrase, which can only be searched for
 */
public record Completion(String text, Kind kind, @Nullable String target) {

    /** A completion that can only be searched for. */
    public Completion(String text, Kind kind) {
        this(text, kind, null);
    }

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
