package uk.slp.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.slp.search.Facet;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;

/** The library and PostgreSQL on the same passages and queries, in turn. Both are warm and hold everything in memory. */
final class BesidePostgres {

    private static final int[] SIZES = {10_000, 100_000};
    private static final int WARM_ROUNDS = 2;
    private static final int ROUNDS = 2;
    private static final int QUERIES = 100;

    private final PrintStream out;

    BesidePostgres(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException, SQLException {
        Corpus corpus = new Corpus(20261123);
        List<SearchDocument> all = corpus.documents(SIZES[SIZES.length - 1]);
        List<String> queries = corpus.queries(QUERIES);
        for (int size : SIZES) {
            List<SearchDocument> documents = all.subList(0, size / 10);
            try (SearchIndex library = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard());
                    PlainPostgres postgres = new PlainPostgres(documents)) {
                library.putAll(documents);
                library.commit(1);
                library.refreshNow();
                compare(size, library, postgres, queries);
            }
        }
    }

    private void compare(int size, SearchIndex library, PlainPostgres postgres, List<String> queries)
            throws IOException {
        Spent own = new Spent(ROUNDS * queries.size());
        Spent other = new Spent(ROUNDS * queries.size());
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            boolean warm = round >= 0;
            for (String text : queries) {
                own.next(
                        warm,
                        Spent::ofThread,
                        () -> library.search(SearchQuery.by(Visibility.everyone())
                                .text(text)
                                .unit(Unit.PASSAGE)
                                .counted(Set.of(Facet.TYPE, Facet.AREA, Facet.THEME))
                                .build()));
                other.next(warm, Spent::ofThread, () -> postgres.search(text));
            }
        }
        out.printf(
                Locale.ROOT,
                "%,d passages: library median %.0f us, p95 %.0f us; PostgreSQL %.0f us and %.0f us, that is %.1f and %.1f"
                        + " times as long%n",
                size,
                own.elapsed(50),
                own.elapsed(95),
                other.elapsed(50),
                other.elapsed(95),
                other.elapsed(50) / own.elapsed(50),
                other.elapsed(95) / own.elapsed(95));
    }
}
