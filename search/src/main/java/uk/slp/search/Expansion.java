package uk.slp.search;

import java.util.List;

/**
 * Words that the vocabulary added to a search, to be shown to the reader beside an off switch
 * ({@link SearchQuery#exactWordsOnly()}).
 *
 * @param word the reader's own word or words
 * @param added what was searched besides
 */
public record Expansion(String word, List<String> added) {
    public Expansion {
        added = List.copyOf(added);
    }
}
