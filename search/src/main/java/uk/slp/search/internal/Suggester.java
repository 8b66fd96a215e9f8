package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Vocabulary;
import uk.slp.search.internal.QueryPlan.Typed;
import uk.slp.search.schema.Fields;

/**
 * Proposes another spelling for words that nothing the reader may see contains. Known short forms, words of the
 * vocabulary, words in capitals and words with digits are never touched.
 */
final class Suggester {

    private static final int SHORTEST = 4;
    private static final int CANDIDATES = 5;
    /** Words looked at per query, so that a long paste stays quick. */
    private static final int MOST_WORDS = 8;

    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final Vocabulary vocabulary;

    Suggester(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(2);
        checker.setAccuracy(0.6f);
        checker.setThresholdFrequency(0f);
    }

    /** The text with likely misspellings put right, or null. */
    @Nullable
    String suggest(IndexSearcher searcher, QueryPlan plan, String text, Query visible) throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>();
        int looked = 0;
        for (Typed typed : plan.typed()) {
            if (looked < MOST_WORDS
                    && mayBeMisspelt(typed)
                    && !occurs(searcher, Fields.BODY, typed.token().stem(), visible)) {
                looked++;
                String better = correct(searcher, typed, visible);
                if (better != null) {
                    corrections.put(typed.text(), better);
                }
            }
        }
        return corrections.isEmpty() ? null : replace(text, corrections);
    }

    private boolean mayBeMisspelt(Typed typed) {
        String word = typed.text();
        return word.length() >= SHORTEST
                && !typed.token().isWeakInQuery()
                && !vocabulary.knows(word)
                && word.chars().filter(Character::isUpperCase).count() < 2
                && word.chars().allMatch(Character::isLetter);
    }

    private @Nullable String correct(IndexSearcher searcher, Typed typed, Query visible) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        SuggestWord[] candidates = checker.suggestSimilar(
                new Term(Fields.EXACT, typed.token().form()), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : candidates) {
            if (occurs(searcher, Fields.EXACT, candidate.string, visible)) {
                return candidate.string;
            }
        }
        return null;
    }

    private static boolean occurs(IndexSearcher searcher, String field, String word, Query visible) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, word)), Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build();
        return searcher.search(query, 1).totalHits.value > 0;
    }

    private static String replace(String text, Map<String, String> corrections) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String corrected = word;
            for (Map.Entry<String, String> correction : corrections.entrySet()) {
                corrected = corrected.replace(correction.getKey(), correction.getValue());
            }
            words.add(corrected);
        }
        return String.join(" ", words);
    }
}
