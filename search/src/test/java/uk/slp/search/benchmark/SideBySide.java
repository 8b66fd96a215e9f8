package uk.slp.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import uk.slp.search.Facet;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;

/**
 * The library and plain Lucene on the same passages and queries, query by query in turn, so that whatever else the machine
 * does weighs on both alike. The same work for each: any of one to five words, best ten passages with title and one
 * highlighted snippet, total, counts of three facets.
 */
final class SideBySide {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 3;
    private static final int QUERIES = 400;
    private static final Set<Facet> THREE = Set.of(Facet.TYPE, Facet.AREA, Facet.THEME);

    private final PrintStream out;

    SideBySide(PrintStream out) {
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        Corpus corpus = new Corpus(20261123);
        List<SearchDocument> documents = corpus.documents(LARGE);
        List<String> queries = corpus.queries(QUERIES);
        out.printf(
                Locale.ROOT,
                "load of the machine at the start %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Path folder = Files.createTempDirectory("search-benchmark");
        try {
            double small = compare(folder.resolve("small"), documents.subList(0, SMALL / 10), queries);
            double large = compare(folder.resolve("large"), documents, queries);
            out.printf(
                    Locale.ROOT, "from %,d to %,d passages the median grows %.2f times%n", SMALL, LARGE, large / small);
        } finally {
            delete(folder);
        }
    }

    /** The library's median in microseconds. */
    private double compare(Path folder, List<SearchDocument> documents, List<String> queries)
            throws IOException, InterruptedException {
        int passages = documents.stream().mapToInt(d -> d.passages().size()).sum();
        out.printf(Locale.ROOT, "%n%,d passages of 110 words%n", passages);
        try (PlainLucene plain = new PlainLucene(FSDirectory.open(folder.resolve("plain")));
                SearchIndex library = SearchIndex.open(folder.resolve("library"), Vocabulary.standard())) {
            long[] times = new long[2];
            int part = Math.max(1, documents.size() / 10);
            for (int from = 0; from < documents.size(); from += part) {
                List<SearchDocument> some = documents.subList(from, Math.min(documents.size(), from + part));
                times[0] += timed(() -> {
                    for (SearchDocument document : some) {
                        plain.put(document);
                    }
                });
                times[1] += timed(() -> {
                    for (SearchDocument document : some) {
                        library.put(document);
                    }
                });
            }
            times[0] += timed(plain::commit);
            times[1] += timed(() -> library.commit(1));
            out.printf(
                    Locale.ROOT,
                    "indexing: plain %,.0f passages a second, library %,.0f, that is %.2f of it%n",
                    passages * 1e9 / times[0],
                    passages * 1e9 / times[1],
                    (double) times[0] / times[1]);
            plain.open();
            library.refreshNow();
            double median = search(plain, library, queries);
            if (passages == LARGE) {
                rebuild(library, documents, queries);
            }
            return median;
        }
    }

    private double search(PlainLucene plain, SearchIndex library, List<String> queries) throws IOException {
        long[] plainTimes = new long[ROUNDS * queries.size()];
        long[] passageTimes = new long[plainTimes.length];
        long[] documentTimes = new long[plainTimes.length];
        int n = 0;
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            for (String text : queries) {
                long plainTime = timed(() -> plain.search(text));
                long passageTime = timed(() -> search(library, text, Unit.PASSAGE));
                long documentTime = timed(() -> search(library, text, Unit.DOCUMENT));
                if (round >= 0) {
                    plainTimes[n] = plainTime;
                    passageTimes[n] = passageTime;
                    documentTimes[n++] = documentTime;
                }
            }
        }
        double median = print("plain Lucene, passages", plainTimes, plainTimes);
        out.printf(Locale.ROOT, "%s", "");
        median = print("library, passages", passageTimes, plainTimes);
        print("library, documents with two passages", documentTimes, plainTimes);
        return median;
    }

    private double print(String name, long[] times, long[] against) {
        double[] own = percentiles(times);
        double[] other = percentiles(against);
        out.printf(
                Locale.ROOT,
                "%-40s median %8.0f us, p95 %8.0f us; against plain %.2f and %.2f%n",
                name,
                own[0],
                own[1],
                own[0] / other[0],
                own[1] / other[1]);
        return own[0];
    }

    private static double[] percentiles(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return new double[] {sorted[sorted.length / 2] / 1e3, sorted[sorted.length * 95 / 100] / 1e3};
    }

    /** Puts every document again, as after a change of the format, while somebody searches without pause. */
    private void rebuild(SearchIndex library, List<SearchDocument> documents, List<String> queries)
            throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong searches = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                String text = queries.get((int) (searches.get() % queries.size()));
                try {
                    long time = timed(() -> search(library, text, Unit.DOCUMENT));
                    slowest.accumulateAndGet(time, Math::max);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                searches.incrementAndGet();
            }
        });
        reader.start();
        long time = timed(() -> {
            for (SearchDocument document : documents) {
                library.put(document);
            }
            library.commit(2);
            library.refreshNow();
        });
        over.set(true);
        reader.join();
        out.printf(
                Locale.ROOT,
                "rebuilding %,d documents took %.1f s, meanwhile %,d searches, the slowest %.0f ms%n",
                documents.size(),
                time / 1e9,
                searches.get(),
                slowest.get() / 1e6);
    }

    private static Object search(SearchIndex library, String text, Unit unit) throws IOException {
        return library.search(SearchQuery.by(Visibility.everyone())
                .text(text)
                .unit(unit)
                .counted(THREE)
                .build());
    }

    private interface Work {
        void run() throws IOException;
    }

    private static long timed(Work work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
