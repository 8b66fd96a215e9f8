package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import uk.slp.search.Facet;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Slot;
import uk.slp.search.schema.Fields;

/** The words that tell most what a text is about, as a search for documents or passages about the same. */
final class Similar {

    /** Characters of a text that count. */
    private static final int MOST_TEXT = 200_000;
    /** Words of a text that are looked for. */
    private static final int MOST_WORDS = 30;
    /** With fewer shared words a match is chance. */
    private static final int SHARED = 3;

    /** With fewer documents also a word of a single one counts. */
    private static final int SMALL_LIBRARY = 20;

    /** How soon further occurrences stop counting. */
    private static final double SATURATION = 2;
    /** How often the title counts, against the text. */
    private static final int TITLE = 3;
    /** Weight of the themes' labels besides the text. */
    private static final float THEME = 1;

    /** Weight of each theme in common. */
    private static final float COMMON_THEME = 2;

    /**
     * Words of time, order and manner that two texts share by chance. How often a word is used does not tell them: of the
     * demonstration library "yet" stands in 8 documents of 68 and "interpreter" in 10.
     */
    private static final Set<String> BY_CHANCE =
            Set.of(("yet still already later soon often always never sometimes almost"
                            + " nearly perhaps quite rather even though although once twice many several another every others one"
                            + " two three four five six first second third last next today tomorrow yesterday day days week weeks"
                            + " month months year years sure make makes made new old short long ten included including went came took told asked wrote said says saw knew thought put let left")
                    .split(" "));

    private final List<Telling> words;
    private final List<String> themes;

    private Similar(List<Telling> words, List<String> themes) {
        this.words = words;
        this.themes = themes;
    }

    private record Telling(Token token, double weight) {}

    /** What a text, which is kept nowhere, is about. */
    static Similar to(String text, Statistics statistics) throws IOException {
        return to(text, List.of(), statistics);
    }

    /**
     * What a document in the index is about.
     *
     * @param document its number
     * @param passages how many stand before it
     */
    static Similar to(IndexSearcher searcher, int document, int passages, Statistics statistics) throws IOException {
        Document stored = searcher.storedFields().document(document);
        return to(
                text(searcher, document, passages),
                Arrays.asList(stored.getValues(Fields.STORED_THEME_CODE)),
                statistics);
    }

    private static Similar to(String text, List<String> themes, Statistics statistics) throws IOException {
        // A word that only one document uses is a name more often than a subject.
        int rarest = statistics.documents() < SMALL_LIBRARY ? 1 : 2;
        Map<BytesRef, Token> tokens = new LinkedHashMap<>();
        Map<BytesRef, Integer> times = new LinkedHashMap<>();
        for (Token token : TextAnalysis.tokens(text.substring(0, Math.min(MOST_TEXT, text.length())))) {
            if (token.word().isSubject() && !BY_CHANCE.contains(token.form())) {
                tokens.putIfAbsent(token.word().stemBytes(), token);
                times.merge(token.word().stemBytes(), 1, Integer::sum);
            }
        }
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<BytesRef, Token> entry : tokens.entrySet()) {
            int frequency = statistics.frequency(entry.getKey());
            if (frequency >= rarest) {
                int count = times.getOrDefault(entry.getKey(), 1);
                double weight = statistics.rarity(frequency) * count / (count + SATURATION);
                telling.add(new Telling(entry.getValue(), weight));
            }
        }
        telling.sort(Comparator.comparingDouble((Telling word) -> -word.weight));
        return new Similar(List.copyOf(telling.subList(0, Math.min(MOST_WORDS, telling.size()))), List.copyOf(themes));
    }

    /** Everything a document in the index says; the title several times, for it tells most. */
    private static String text(IndexSearcher searcher, int document, int passages) throws IOException {
        StringBuilder text = new StringBuilder();
        Document stored = searcher.storedFields().document(document);
        for (int i = 0; i < TITLE; i++) {
            text.append(stored.get(Fields.STORED_TITLE)).append('\n');
        }
        text.append(stored.get(Fields.STORED_SUMMARY)).append('\n');
        text.append(String.join("\n", Arrays.asList(stored.getValues(Fields.STORED_THEME_LABEL))));
        for (int i = document - passages; i < document && text.length() < MOST_TEXT; i++) {
            text.append('\n').append(searcher.storedFields().document(i).get(Fields.STORED_TEXT));
        }
        return text.toString();
    }

    /** The same with the themes that the first documents found for it have in common. */
    Similar withThemesOf(IndexSearcher searcher, List<ScoreDoc> first) throws IOException {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (ScoreDoc hit : first) {
            for (String theme : searcher.storedFields().document(hit.doc).getValues(Fields.STORED_THEME_CODE)) {
                votes.merge(theme, 1, Integer::sum);
            }
        }
        votes.values().removeIf(count -> count < 2);
        return new Similar(words, List.copyOf(votes.keySet()));
    }

    boolean hasThemes() {
        return !themes.isEmpty();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What is about the same, by the field that holds everything a document or a passage says. */
    Query query(String main) {
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        words.forEach(word -> shared.add(weighted(main, word, 1), Occur.SHOULD));
        shared.setMinimumNumberShouldMatch(Math.min(SHARED, (words.size() + 1) / 2));
        if (!main.equals(Fields.BODY)) {
            return shared.build();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(shared.build(), Occur.MUST);
        words.forEach(word -> builder.add(weighted(Fields.THEME, word, THEME), Occur.SHOULD));
        themes.forEach(theme -> builder.add(
                new BoostQuery(new TermQuery(new Term(Fields.of(Facet.THEME), theme)), COMMON_THEME), Occur.SHOULD));
        return builder.build();
    }

    private static Query weighted(String field, Telling word, float weight) {
        // Lucene multiplies by the rarity once more, which would leave nothing but the rarest words.
        return new BoostQuery(new TermQuery(new Term(field, word.token.word().stemBytes())), (float)
                (weight * word.weight / (1 + word.weight)));
    }

    /** The words as a plan, for marking them and for saying why. */
    QueryPlan plan() {
        return new QueryPlan(
                words.stream()
                        .map(word -> new Slot(word.token.form(), List.of(word.token), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
