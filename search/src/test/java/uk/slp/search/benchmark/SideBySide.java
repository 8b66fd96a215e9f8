package uk.slp.search.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
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
    private static final int PARTS = 20;
    /** Documents put at once while the index is filled. */
    private static final int BATCH = 500;

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
            index(plain, library, documents);
            plain.open();
            library.refreshNow();
            double median = search(plain, library, queries);
            if (passages == LARGE) {
                rebuild(library, documents, queries);
            }
            return median;
        }
    }

    /** Plain Lucene on one thread, the library one document after the other for half of them and many at once for the rest. */
    private void index(PlainLucene plain, SearchIndex library, List<SearchDocument> documents) throws IOException {
        Spent plainSpent = new Spent(1);
        Spent single = new Spent(1);
        Spent bulk = new Spent(1);
        int part = Math.max(1, documents.size() / PARTS);
        for (int i = 0; i < PARTS; i++) {
            List<SearchDocument> some = documents.subList(i * part, (i + 1) * part);
            // The first parts are read while the virtual machine is still compiling.
            boolean warm = i >= PARTS / 5;
            plainSpent.add(warm, Spent::ofAll, () -> {
                for (SearchDocument document : some) {
                    plain.put(document);
                }
            });
            if (i % 2 == 0) {
                single.add(warm, Spent::ofAll, () -> {
                    for (SearchDocument document : some) {
                        library.put(document);
                    }
                });
            } else {
                bulk.add(warm, Spent::ofAll, () -> library.putAll(some));
            }
        }
        long passages = documents.stream().mapToInt(d -> d.passages().size()).sum() * 4L / 5;
        plainSpent.add(true, Spent::ofAll, plain::commit);
        Spent commit = new Spent(1);
        commit.add(true, Spent::ofAll, () -> library.commit(1));
        rate("plain Lucene, one thread", plainSpent, null, passages, plainSpent);
        rate("library, one after the other", single, commit, passages / 2, plainSpent);
        rate("library, many at once", bulk, commit, passages / 2, plainSpent);
    }

    /** The commit is shared by both ways to put. */
    private void rate(String name, Spent spent, @Nullable Spent commit, long passages, Spent plain) {
        double elapsed = spent.elapsed(0) + (commit == null ? 0 : commit.elapsed(0) / 2);
        double processor = spent.processor(0) + (commit == null ? 0 : commit.processor(0) / 2);
        long all = commit == null ? passages : passages * 2;
        out.printf(
                Locale.ROOT,
                "indexing, %-30s %8.0f passages a second, %5.0f us of processor each; rate against plain %.2f, by"
                        + " processor time %.2f%n",
                name,
                passages * 1e6 / elapsed,
                processor / passages,
                plain.elapsed(0) / all / (elapsed / passages),
                plain.processor(0) / all / (processor / passages));
    }

    private double search(PlainLucene plain, SearchIndex library, List<String> queries) throws IOException {
        Spent plainSpent = new Spent(ROUNDS * queries.size());
        Spent passages = new Spent(ROUNDS * queries.size());
        Spent documents = new Spent(ROUNDS * queries.size());
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            boolean warm = round >= 0;
            for (String text : queries) {
                plainSpent.next(warm, Spent::ofThread, () -> plain.search(text));
                passages.next(warm, Spent::ofThread, () -> search(library, text, Unit.PASSAGE));
                documents.next(warm, Spent::ofThread, () -> search(library, text, Unit.DOCUMENT));
            }
        }
        print("plain Lucene, passages", plainSpent, plainSpent);
        print("library, passages", passages, plainSpent);
        print("library, documents with two passages", documents, plainSpent);
        return passages.elapsed(50);
    }

    private void print(String name, Spent own, Spent plain) {
        out.printf(
                Locale.ROOT,
                "%-38s median %6.0f us, p95 %6.0f us; against plain %.2f and %.2f, by processor time %.2f and %.2f%n",
                name,
                own.elapsed(50),
                own.elapsed(95),
                own.elapsed(50) / plain.elapsed(50),
                own.elapsed(95) / plain.elapsed(95),
                own.processor(50) / plain.processor(50),
                own.processor(95) / plain.processor(95));
    }

    /** Puts every document again, as after a change of the format, while somebody searches without pause. */
    private void rebuild(SearchIndex library, List<SearchDocument> documents, List<String> queries)
            throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong searches = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        List<Long> waits = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!over.get()) {
                String text = queries.get((int) (searches.get() % queries.size()));
                try {
                    long time = timed(() -> search(library, text, Unit.DOCUMENT));
                    slowest.accumulateAndGet(time, Math::max);
                    waits.add(time);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                searches.incrementAndGet();
            }
        });
        reader.start();
        long time = timed(() -> {
            for (int from = 0; from < documents.size(); from += BATCH) {
                library.putAll(documents.subList(from, Math.min(documents.size(), from + BATCH)));
            }
            library.commit(2);
            library.refreshNow();
        });
        over.set(true);
        reader.join();
        waits.sort(Comparator.naturalOrder());
        out.printf(
                Locale.ROOT,
                "rebuilding %,d documents took %.1f s, meanwhile %,d searches, half of them within"
                        + " %.1f ms, 99 of 100 within %.1f ms, the slowest %.0f ms%n",
                documents.size(),
                time / 1e9,
                searches.get(),
                waits.get(waits.size() / 2) / 1e6,
                waits.get(waits.size() * 99 / 100) / 1e6,
                slowest.get() / 1e6);
    }

    private static Object search(SearchIndex library, String text, Unit unit) throws IOException {
        return library.search(SearchQuery.by(Visibility.everyone())
                .text(text)
                .unit(unit)
                .counted(THREE)
                .build());
    }

    private static long timed(Spent.Work work) throws IOException {
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
