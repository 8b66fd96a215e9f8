package uk.slp.search.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Vocabulary;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Typed;
import uk.slp.search.schema.Fields;

/**
 * Proposes another spelling for words that nothing the reader may see contains. Known short forms, words of the
 * vocabulary, words in capitals and words with digits are never touched.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    /** From this length on, two letters may be wrong. */
    private static final int LONG_WORD = 8;

    private static final int CANDIDATES = 5;
    /** Words looked at per query, so that a long paste stays quick. */
    private static final int MOST_WORDS = 8;

    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(2);
        checker.setAccuracy(0.6f);
        checker.setThresholdFrequency(0f);
    }

    /** The text with likely misspellings put right, or null. */
    @Nullable
    String suggest(IndexSearcher searcher, Statistics statistics, QueryPlan plan, String text, @Nullable Query visible)
            throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>();
        int looked = 0;
        for (Typed typed : plan.typed()) {
            if (looked < MOST_WORDS && mayBeMisspelt(typed) && !isThere(searcher, statistics, typed.token(), visible)) {
                looked++;
                String better = correct(searcher, typed, visible);
                if (better != null) {
                    corrections.put(typed.text(), better);
                }
            }
        }
        return corrections.isEmpty() ? null : replace(text, corrections);
    }

    private static boolean isThere(IndexSearcher searcher, Statistics statistics, Token token, @Nullable Query visible)
            throws IOException {
        if (visible == null && !searcher.getIndexReader().hasDeletions()) {
            return statistics.frequency(token.word().stemBytes()) > 0;
        }
        return occurs(searcher, Fields.BODY, token.stem(), visible);
    }

    private boolean mayBeMisspelt(Typed typed) {
        String word = typed.text();
        return word.length() >= SHORTEST
                && !typed.token().isWeakInQuery()
                && !vocabulary.knows(word)
                && word.chars().filter(Character::isUpperCase).count() < 2
                && word.chars().allMatch(Character::isLetter);
    }

    private @Nullable String correct(IndexSearcher searcher, Typed typed, @Nullable Query visible) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        SuggestWord[] candidates = checker.suggestSimilar(
                new Term(Fields.EXACT, typed.token().form()), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : candidates) {
            if (isSlip(typed.token().form(), candidate.string)
                    && occurs(searcher, Fields.EXACT, candidate.string, visible)) {
                return candidate.string;
            }
        }
        return null;
    }

    /** Two wrong letters in a short word make another word rather than a slip. */
    private static boolean isSlip(String typed, String candidate) {
        return typed.length() >= LONG_WORD
                || 1 - new LuceneLevenshteinDistance().getDistance(typed, candidate)
                        <= 1.01 / Math.min(typed.length(), candidate.length());
    }

    private static boolean occurs(IndexSearcher searcher, String field, String word, @Nullable Query visible)
            throws IOException {
        Term term = new Term(field, word);
        if (visible == null && !searcher.getIndexReader().hasDeletions()) {
            return searcher.getIndexReader().docFreq(term) > 0;
        }
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.FILTER)
                .add(visible == null ? new MatchAllDocsQuery() : visible, Occur.FILTER)
                .build();
        return searcher.search(query, new TopScoreDocCollectorManager(1, null, 1)).totalHits.value > 0;
    }

    /** Puts the better words in, each where it stands as a whole word. */
    private static String replace(String text, Map<String, String> corrections) {
        String better = text.strip();
        for (Map.Entry<String, String> correction : corrections.entrySet()) {
            better = better.replaceAll(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(correction.getKey()) + "(?![\\p{L}\\p{N}])",
                    Matcher.quoteReplacement(correction.getValue()));
        }
        return better;
    }
}
