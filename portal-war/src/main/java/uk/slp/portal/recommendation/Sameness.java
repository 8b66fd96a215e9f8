package uk.slp.portal.recommendation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two recommendations say in the same words: twice the words in common over the words of both, from 0 to 1.
 * Small words are left out, and a word counts by its beginning, so that "reviewed" and "reviews" are the same.
 */
final class Sameness {
    /** From here on the writers are asked about it: half of what either says is said by the other. */
    static final double NEAR = 0.34;

    /** A text that was edited is still the same one down to here. */
    static final double EDITED = 0.5;

    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "about",
            "after",
            "also",
            "and",
            "any",
            "are",
            "been",
            "before",
            "being",
            "between",
            "both",
            "but",
            "can",
            "could",
            "each",
            "ensure",
            "ensures",
            "for",
            "from",
            "had",
            "has",
            "have",
            "how",
            "into",
            "its",
            "made",
            "make",
            "may",
            "must",
            "not",
            "one",
            "other",
            "out",
            "over",
            "recommendation",
            "recommends",
            "should",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "under",
            "was",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "who",
            "will",
            "with",
            "within",
            "would");

    private Sameness() {}

    /** From 0, nothing in common, to 1, the same words. */
    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(found -> {
            String word = found.group();
            if (word.length() >= SHORTEST && !SMALL.contains(word)) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        });
        return words;
    }
}
