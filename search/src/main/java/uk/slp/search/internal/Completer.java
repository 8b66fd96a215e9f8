package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Completion;
import uk.slp.search.Completion.Kind;
import uk.slp.search.Vocabulary;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Near;
import uk.slp.search.schema.Fields;

/** Completes what is being typed, by nothing but what the reader may see published. */
final class Completer {

    /** Characters of what was typed that count. */
    private static final int MOST_TYPED = 200;
    /** Words of what was typed that count. */
    private static final int MOST_WORDS = 8;

    private static final int SHORTEST = 2;
    /** Documents looked at for the labels of their themes. */
    private static final int LOOKED_AT = 50;
    /** Terms of the vocabulary whose use is looked up. */
    private static final int MOST_TERMS = 30;

    private static final Sort NEWEST = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final @Nullable Query visible;
    private final List<String> words;

    Completer(IndexSearcher searcher, @Nullable Query visible, String typed) {
        this.searcher = searcher;
        this.visible = visible;
        List<String> all = words(typed.substring(0, Math.min(MOST_TYPED, typed.length())));
        this.words = all.subList(0, Math.min(MOST_WORDS, all.size()));
    }

    List<Completion> complete(Vocabulary vocabulary, int most) throws IOException {
        if (words.isEmpty() || words.size() == 1 && words.get(0).length() < SHORTEST) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>();
        themes().forEach((label, code) -> found.add(new Completion(label, Kind.THEME, code)));
        terms(vocabulary.terms()).stream()
                .map(text -> new Completion(text, Kind.PHRASE))
                .forEach(found::add);
        for (Document document : newest(Fields.TITLE_WORDS, most)) {
            found.add(new Completion(
                    String.valueOf(document.get(Fields.STORED_TITLE)), Kind.TITLE, document.get(Fields.STORED_URL)));
        }
        Map<String, Completion> distinct = new LinkedHashMap<>();
        found.forEach(
                completion -> distinct.putIfAbsent(completion.text().toLowerCase(java.util.Locale.ROOT), completion));
        return distinct.values().stream().limit(most).toList();
    }

    /** Codes of themes by their labels. */
    private Map<String, String> themes() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Document document : newest(Fields.THEME_WORDS, LOOKED_AT)) {
            String[] codes = document.getValues(Fields.STORED_THEME_CODE);
            String[] labels = document.getValues(Fields.STORED_THEME_LABEL);
            for (int i = 0; i < labels.length; i++) {
                if (!found.containsKey(labels[i]) && holds(words(labels[i]))) {
                    found.put(labels[i], codes[i]);
                }
            }
        }
        return found;
    }

    /** Terms that go on from what was typed, those used most first. */
    private List<String> terms(Collection<String> terms) throws IOException {
        Map<String, Integer> used = new LinkedHashMap<>();
        for (String term : terms) {
            List<Token> tokens = TextAnalysis.tokens(term);
            if (used.size() < MOST_TERMS
                    && goesOn(tokens.stream().map(Token::form).toList())
                    && tokens.stream().anyMatch(token -> !token.isFunctionWord())) {
                int count = searcher.count(filtered(QueryFactory.near(Fields.BODY, new Near(tokens, 0))));
                if (count > 0) {
                    used.put(term, count);
                }
            }
        }
        return used.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Document> newest(String field, int most) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            builder.add(new TermQuery(new Term(field, word)), Occur.FILTER);
        }
        builder.add(new PrefixQuery(new Term(field, words.get(words.size() - 1))), Occur.FILTER);
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(filtered(builder.build()), most, NEWEST).scoreDocs) {
            documents.add(searcher.storedFields().document(hit.doc));
        }
        return documents;
    }

    private Query filtered(Query query) {
        if (visible == null) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build();
    }

    /** Whether all words but the last are there, and one that begins like the last. */
    private boolean holds(List<String> text) {
        return text.containsAll(words.subList(0, words.size() - 1))
                && text.stream().anyMatch(word -> word.startsWith(words.get(words.size() - 1)));
    }

    /** Whether the text begins with all words, the last of them perhaps unfinished. */
    private boolean goesOn(List<String> text) {
        int last = words.size() - 1;
        return text.size() >= words.size()
                && text.subList(0, last).equals(words.subList(0, last))
                && text.get(last).startsWith(words.get(last));
    }

    private static List<String> words(String text) {
        return TextAnalysis.tokens(text).stream().map(Token::form).toList();
    }
}
