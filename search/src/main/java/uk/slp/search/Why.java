package uk.slp.search;

import java.util.List;

/**
 * Why a hit matched, for the line under its title.
 *
 * @param words the reader's own words that occur in it
 * @param related words and short forms added by the vocabulary, with how often they occur in it
 * @param themes labels of its themes that contain one of the words
 */
public record Why(List<String> words, List<RelatedWord> related, List<String> themes) {
    public Why {
        words = List.copyOf(words);
        related = List.copyOf(related);
        themes = List.copyOf(themes);
    }

    /** Nothing to explain: the query had no words. */
    public static Why nothing() {
        return new Why(List.of(), List.of(), List.of());
    }

    /**
     * A word the reader did not type.
     *
     * @param word as the vocabulary writes it
     * @param count how often it occurs in the hit
     */
    public record RelatedWord(String word, int count) {}
}
