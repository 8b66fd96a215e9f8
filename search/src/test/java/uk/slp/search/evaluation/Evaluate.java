package uk.slp.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.slp.search.Hit;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.evaluation.DomainSet.Part;
import uk.slp.search.evaluation.Measures.Answer;

/** Measures the library as it is in production, through its public API, on the collection named as argument. */
public final class Evaluate {

    /** Answers looked at per query. */
    private static final int DEPTH = 1000;

    private static final String DOMAIN = "domain";

    private Evaluate() {}

    /** The last four lines printed are {@code map}, {@code ndcg_cut_10}, {@code recall_100} and {@code queries}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 1 && arguments[0].equals(DOMAIN)) {
            domain(out);
            return;
        }
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0], "corpus.jsonl"))) {
            throw new IllegalArgumentException("Name a folder in BEIR layout (corpus.jsonl, queries.jsonl,"
                    + " qrels/test.tsv), or 'domain' for the set of this field: -Dcollection=FOLDER");
        }
        print(out, measure(TestCollection.read(Path.of(arguments[0])), DEPTH).values());
    }

    /** The weakest queries of the half that may be looked at, each part, and the whole. */
    private static void domain(PrintStream out) throws IOException {
        TestCollection set = DomainSet.read();
        Map<String, Measures> measures = measure(set, SearchQuery.MAX_SIZE);
        measures.forEach((query, measure) -> {
            if (Part.of(query) == Part.TUNING && measure.ndcg10() < 0.93) {
                out.printf(
                        Locale.ROOT,
                        "%s %.3f %s%n",
                        query,
                        measure.ndcg10(),
                        set.queries().get(query));
            }
        });
        out.printf(
                Locale.ROOT,
                "the two passes agree with kappa %.3f%n",
                DomainSet.kappa(set.queries().size(), set.documents().size()));
        for (Part part : Part.values()) {
            out.println(part);
            print(
                    out,
                    measures.entrySet().stream()
                            .filter(entry -> Part.of(entry.getKey()) == part)
                            .map(Map.Entry::getValue)
                            .toList());
        }
        out.println("all");
        print(out, measures.values());
    }

    private static void print(PrintStream out, Collection<Measures> all) {
        Measures mean = Measures.mean(all);
        out.printf(Locale.ROOT, "map %.4f%n", mean.averagePrecision());
        out.printf(Locale.ROOT, "ndcg_cut_10 %.4f%n", mean.ndcg10());
        out.printf(Locale.ROOT, "recall_100 %.4f%n", mean.recall100());
        out.printf(Locale.ROOT, "queries %d%n", all.size());
    }

    /** Measures by query. */
    static Map<String, Measures> measure(TestCollection collection, int depth) throws IOException {
        Map<String, Measures> all = new LinkedHashMap<>();
        try (SearchIndex index = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard())) {
            for (SearchDocument document : collection.documents()) {
                index.put(document);
            }
            index.refreshNow();
            for (var query : collection.queries().entrySet()) {
                all.put(
                        query.getKey(),
                        Measures.of(
                                answers(index, query.getValue(), depth),
                                collection.judgements().get(query.getKey())));
            }
        }
        return all;
    }

    private static List<Answer> answers(SearchIndex index, String text, int depth) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (int page = 1; page <= depth / SearchQuery.MAX_SIZE; page++) {
            SearchPage answer = index.search(SearchQuery.by(Visibility.everyone())
                    .text(text)
                    .page(page)
                    .size(SearchQuery.MAX_SIZE)
                    .build());
            for (Hit hit : answer.hits()) {
                answers.add(new Answer(hit.id(), hit.score()));
            }
            if (answer.hits().size() < SearchQuery.MAX_SIZE) {
                break;
            }
        }
        return answers;
    }
}
