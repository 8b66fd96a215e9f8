package uk.slp.search;

import java.util.Set;

/**
 * Who is asking, as the set of tokens the reader holds (for example {@code public}, or {@code org:E06000001}).
 *
 * <p>A document is found only by a reader who holds at least one of the document's own tokens. A reader without tokens
 * finds nothing: forgetting to grant is safe. The same filter holds for hits, totals, facet counts and suggestions.
 *
 * @param tokens the tokens the reader holds; compared exactly
 */
public record Visibility(Set<String> tokens) {

    /** The token of everything that is published to the world. */
    public static final String PUBLIC_TOKEN = "public";

    public Visibility {
        tokens = Set.copyOf(tokens);
    }

    /** A reader who is not signed in: only what is published to the world. */
    public static Visibility everyone() {
        return new Visibility(Set.of(PUBLIC_TOKEN));
    }

    /** A reader who holds exactly these tokens; add {@link #PUBLIC_TOKEN} for what is published to the world. */
    public static Visibility of(String... tokens) {
        return new Visibility(Set.of(tokens));
    }
}
