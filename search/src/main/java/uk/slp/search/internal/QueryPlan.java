package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.slp.search.Expansion;
import uk.slp.search.SearchQuery;
import uk.slp.search.Vocabulary;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.analysis.LayQuery;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;

/**
 * What a query looks for, before it is turned into Lucene's terms.
 *
 * @param slots the plain words, in order; a term of the vocabulary is one slot
 * @param phrases what must occur as written, or near each other
 * @param exclusions what must not occur
 * @param typed every plain word as typed, for the spelling suggestion
 */
record QueryPlan(List<Slot> slots, List<Near> phrases, List<Near> exclusions, List<Typed> typed) {

    /**
     * A word or a term of the vocabulary.
     *
     * @param text as typed
     * @param own the reader's own words, those that are searched
     * @param alternatives what is searched besides
     */
    record Slot(String text, List<Token> own, List<Alternative> alternatives) {}

    /**
     * Words that occur together.
     *
     * @param tokens the words
     * @param distance 0 if next to each other, else how many places they may be moved
     */
    record Near(List<Token> tokens, int distance) {}

    /** A plain word as typed, with its capitals. */
    record Typed(String text, Token token) {}

    /** Other ways to say it that are searched, over all words, so that a long paste stays quick. */
    private static final int MAX_ALTERNATIVES = 48;

    static QueryPlan of(String text, Vocabulary vocabulary, boolean exactWordsOnly) {
        LayQuery lay = LayQuery.parse(text, SearchQuery.MAX_TEXT_LENGTH);
        List<Slot> slots = new ArrayList<>();
        List<Typed> typed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int room = MAX_ALTERNATIVES;
        for (String run : lay.runs()) {
            List<Token> tokens = TextAnalysis.tokens(run);
            tokens.forEach(token -> typed.add(new Typed(run.substring(token.start(), token.end()), token)));
            int i = 0;
            while (i < tokens.size()) {
                Vocabulary.Entry entry = exactWordsOnly ? null : vocabulary.longestAt(tokens, i);
                int length = entry == null ? 1 : entry.length();
                List<Token> own = tokens.subList(i, i + length);
                String label = run.substring(
                        own.get(0).start(), own.get(own.size() - 1).end());
                if (entry != null || !own.get(0).isWeakInQuery()) {
                    List<Token> searched = own.stream()
                            .filter(token -> !token.isFunctionWord())
                            .toList();
                    List<Alternative> others = entry == null ? List.of() : entry.alternatives();
                    if (addSlot(
                            slots, seen, new Slot(label, searched, others.subList(0, Math.min(room, others.size()))))) {
                        room = Math.max(0, room - others.size());
                    }
                }
                i += length;
            }
        }
        if (slots.isEmpty()) {
            // Only question words were typed: then they are what the reader means.
            typed.stream()
                    .filter(word -> !word.token().isFunctionWord())
                    .forEach(word -> addSlot(slots, seen, new Slot(word.text(), List.of(word.token()), List.of())));
        }
        return new QueryPlan(
                List.copyOf(slots),
                lay.phrases().stream()
                        .flatMap(phrase -> near(phrase.text(), phrase.distance()))
                        .toList(),
                lay.exclusions().stream().flatMap(part -> near(part, 0)).toList(),
                List.copyOf(typed));
    }

    private static boolean addSlot(List<Slot> slots, Set<String> seen, Slot slot) {
        if (slot.own().isEmpty()) {
            return false;
        }
        boolean isNew = false;
        for (Token token : slot.own()) {
            isNew |= seen.add(token.stem());
        }
        return (isNew || !slot.alternatives().isEmpty() && !slots.contains(slot))
                && seen.size() <= SearchQuery.MAX_WORDS
                && slots.add(slot);
    }

    /** Nothing if the words are such that the index leaves them out. */
    private static Stream<Near> near(String text, int distance) {
        List<Token> tokens = TextAnalysis.tokens(text);
        List<Token> first = tokens.size() > SearchQuery.MAX_WORDS ? tokens.subList(0, SearchQuery.MAX_WORDS) : tokens;
        return first.stream().allMatch(Token::isFunctionWord) ? Stream.empty() : Stream.of(new Near(first, distance));
    }

    /** Whether there is anything to score; without it the answer is newest first. */
    boolean hasWords() {
        return !slots.isEmpty() || !phrases.isEmpty();
    }

    /** What the vocabulary added, for the reader. */
    List<Expansion> expansions() {
        return slots.stream()
                .filter(slot -> !slot.alternatives().isEmpty())
                .map(slot -> new Expansion(
                        slot.text(),
                        slot.alternatives().stream().map(Alternative::text).toList()))
                .toList();
    }
}
