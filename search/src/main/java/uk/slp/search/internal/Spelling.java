package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.SuggestWordQueue;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Vocabulary;
import uk.slp.search.analysis.TextAnalysis;
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
    /** Texts read for one candidate, so that a common stem stays quick. */
    private static final int TEXTS_READ = 8;

    private static final Set<String> WRITTEN = Set.of(
            Fields.STORED_TEXT,
            Fields.STORED_HEADING,
            Fields.STORED_TITLE,
            Fields.STORED_SUMMARY,
            Fields.STORED_THEME_LABEL);

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

    /**
     * A word that is written in something the reader may see and is near to the one typed. Words that differ from their
     * stem stand in the index as they were written. The others stand there as stems only, so one is offered as a text
     * writes it, or not at all.
     */
    private @Nullable String correct(IndexSearcher searcher, Typed typed, @Nullable Query visible) throws IOException {
        String form = typed.token().form();
        List<SuggestWord> candidates = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        candidates.addAll(near(searcher.getIndexReader(), Fields.EXACT, form));
        for (SuggestWord stem : near(searcher.getIndexReader(), Fields.BODY, form)) {
            candidates.add(stem);
            stems.add(stem.string);
        }
        candidates.sort(SuggestWordQueue.DEFAULT_COMPARATOR.reversed());
        for (SuggestWord candidate : candidates) {
            if (isSlip(form, candidate.string)
                    && (stems.contains(candidate.string)
                            ? isWritten(searcher, candidate.string, visible)
                            : occurs(searcher, Fields.EXACT, candidate.string, visible))) {
                return candidate.string;
            }
        }
        return null;
    }

    private List<SuggestWord> near(IndexReader reader, String field, String form) throws IOException {
        return List.of(checker.suggestSimilar(new Term(field, form), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS));
    }

    /** Whether one of the first texts that hold this stem writes it as a word of its own. */
    private static boolean isWritten(IndexSearcher searcher, String stem, @Nullable Query visible) throws IOException {
        BooleanQuery.Builder holding = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PASSAGE, stem)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.HEAD, stem)), Occur.SHOULD)
                .setMinimumNumberShouldMatch(1);
        if (visible != null) {
            holding.add(visible, Occur.FILTER);
        }
        for (ScoreDoc hit : searcher.search(holding.build(), TEXTS_READ).scoreDocs) {
            for (IndexableField field : searcher.storedFields().document(hit.doc, WRITTEN)) {
                if (TextAnalysis.tokens(String.valueOf(field.stringValue())).stream()
                        .anyMatch(token -> token.form().equals(stem))) {
                    return true;
                }
            }
        }
        return false;
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
