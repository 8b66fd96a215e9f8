package uk.slp.search.judged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.Hit;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;

/**
 * What a change of the vocabulary does to the judged queries, asked of an index as it stands, beside its other searches.
 *
 * <p>Grades name documents of the demonstration library. {@link #knownDocuments()} of {@link #judgedDocuments()} are in the
 * index; where most are not, the means say nothing and only the first ten titles before and after are worth a look.
 *
 * @param queries each query, in order
 * @param knownDocuments judged documents that the index holds
 * @param judgedDocuments judged documents in all
 */
public record VocabularyTrial(List<Query> queries, int knownDocuments, int judgedDocuments) {
    private static final int TOP = 10;
    /** Differences of nDCG below this are rounding. */
    private static final double NOTHING = 0.0005;

    public VocabularyTrial {
        queries = List.copyOf(queries);
    }

    /**
     * A query with its answers before and after.
     *
     * @param text as typed
     * @param before nDCG of the first ten, 0 to 1, with the present vocabulary
     * @param after the same with the other
     * @param topBefore titles of the first ten with the present vocabulary
     * @param topAfter the same with the other
     */
    public record Query(
            String id, String text, double before, double after, List<String> topBefore, List<String> topAfter) {
        public Query {
            topBefore = List.copyOf(topBefore);
            topAfter = List.copyOf(topAfter);
        }

        /** Whether it is answered better. */
        public boolean gains() {
            return after - before > NOTHING;
        }

        /** Whether it is answered worse. */
        public boolean loses() {
            return before - after > NOTHING;
        }

        /** Whether the first ten are others, or in another order. */
        public boolean differs() {
            return !topBefore.equals(topAfter);
        }
    }

    /** Asks every judged query with both vocabularies. */
    public static VocabularyTrial run(SearchIndex index, Vocabulary before, Vocabulary after) throws IOException {
        Map<String, String> ids = new HashMap<>();
        JudgedQueries.titles().forEach((id, title) -> ids.put(title, id));
        Map<String, Map<String, Integer>> judgements = JudgedQueries.judgements();
        List<Query> queries = new ArrayList<>();
        for (Map.Entry<String, String> query : JudgedQueries.queries().entrySet()) {
            List<Hit> old = ask(index, query.getValue(), before);
            List<Hit> now = speaksAlike(query.getValue(), before, after) ? old : ask(index, query.getValue(), after);
            Map<String, Integer> grades = judgements.getOrDefault(query.getKey(), Map.of());
            queries.add(new Query(
                    query.getKey(),
                    query.getValue(),
                    ndcg(old, ids, grades),
                    ndcg(now, ids, grades),
                    titles(old),
                    titles(now)));
        }
        return new VocabularyTrial(queries, known(index, ids), ids.size());
    }

    /** Whether the means say something: nine in ten of the judged documents are in the index. */
    public boolean measures() {
        return knownDocuments * 10 >= judgedDocuments * 9;
    }

    /** Mean nDCG of the first ten with the present vocabulary. */
    public double meanBefore() {
        return queries.stream().mapToDouble(Query::before).average().orElse(0);
    }

    /** Mean nDCG of the first ten with the other vocabulary. */
    public double meanAfter() {
        return queries.stream().mapToDouble(Query::after).average().orElse(0);
    }

    /** Queries answered better, most first. */
    public List<Query> gaining() {
        return queries.stream()
                .filter(Query::gains)
                .sorted(Comparator.comparingDouble(query -> query.before() - query.after()))
                .toList();
    }

    /** Queries answered worse, most first. */
    public List<Query> losing() {
        return queries.stream()
                .filter(Query::loses)
                .sorted(Comparator.comparingDouble(query -> query.after() - query.before()))
                .toList();
    }

    /** Queries whose first ten are others or in another order, and which are neither better nor worse for it. */
    public List<Query> otherwiseDifferent() {
        return queries.stream()
                .filter(query -> query.differs() && !query.gains() && !query.loses())
                .toList();
    }

    /**
     * Whether both vocabularies make the same of a query, so that it need not be asked twice: a change of a few lines
     * leaves most queries as they are. Where that is not plain to see it is no.
     */
    private static boolean speaksAlike(String text, Vocabulary before, Vocabulary after) {
        if (text.indexOf('"') >= 0 || text.indexOf('-') >= 0) {
            return false;
        }
        List<Token> tokens = TextAnalysis.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).form();
            if (before.knows(word) != after.knows(word)
                    || before.isAcronym(word) != after.isAcronym(word)
                    || !said(before.longestAt(tokens, i)).equals(said(after.longestAt(tokens, i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> said(Vocabulary.@Nullable Entry entry) {
        return entry == null
                ? List.of()
                : Stream.concat(
                                Stream.of(Integer.toString(entry.length())),
                                entry.alternatives().stream().map(other -> other.weight() + " " + other.text()))
                        .toList();
    }

    private static List<Hit> ask(SearchIndex index, String text, Vocabulary vocabulary) throws IOException {
        return index.search(
                        SearchQuery.by(Visibility.everyone())
                                .text(text)
                                .counted(EnumSet.noneOf(Facet.class))
                                .size(TOP)
                                .build(),
                        vocabulary)
                .hits();
    }

    private static List<String> titles(List<Hit> hits) {
        return hits.stream().map(Hit::title).toList();
    }

    private static int known(SearchIndex index, Map<String, String> ids) throws IOException {
        int known = 0;
        for (int page = 1; page <= SearchQuery.MAX_RESULT_WINDOW / SearchQuery.MAX_SIZE; page++) {
            List<Hit> hits = index.search(SearchQuery.by(Visibility.everyone())
                            .counted(EnumSet.noneOf(Facet.class))
                            .page(page)
                            .size(SearchQuery.MAX_SIZE)
                            .build())
                    .hits();
            known += (int) hits.stream()
                    .map(Hit::title)
                    .distinct()
                    .filter(ids::containsKey)
                    .count();
            if (hits.size() < SearchQuery.MAX_SIZE || known >= ids.size()) {
                break;
            }
        }
        return known;
    }

    /** Grades as gain, log2(rank + 1) as discount. */
    private static double ndcg(List<Hit> hits, Map<String, String> ids, Map<String, Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(TOP, hits.size()); i++) {
            gain += grades.getOrDefault(ids.getOrDefault(hits.get(i).title(), ""), 0) / log2(i + 2);
        }
        List<Integer> best = new ArrayList<>(grades.values());
        best.sort(Collections.reverseOrder());
        double ideal = 0;
        for (int i = 0; i < Math.min(TOP, best.size()); i++) {
            ideal += best.get(i) / log2(i + 2);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
