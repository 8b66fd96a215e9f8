package uk.slp.search.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;

/** One query at a time over 10,000 passages: best ten, total and facet counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class SearchBenchmark {

    private static final int PASSAGES = 10_000;

    private List<String> queries;
    private PlainLucene plain;
    private SearchIndex library;
    private int next;

    /** Fills both with the same documents. */
    @Setup(Level.Trial)
    public void fill() throws IOException {
        Corpus corpus = new Corpus(20261123);
        List<SearchDocument> documents = corpus.documents(PASSAGES);
        queries = corpus.queries(500);
        plain = new PlainLucene(new ByteBuffersDirectory());
        library = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard());
        for (SearchDocument document : documents) {
            plain.put(document);
            library.put(document);
        }
        plain.commit();
        plain.open();
        library.commit(1);
        library.refreshNow();
    }

    /** Closes both. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        plain.close();
        library.close();
    }

    private String query() {
        next = (next + 1) % queries.size();
        return queries.get(next);
    }

    /** Hand-written Lucene, passages. */
    @Benchmark
    public Object plainPassages() throws IOException {
        return plain.search(query());
    }

    /** The library, passages. */
    @Benchmark
    public Object libraryPassages() throws IOException {
        return library.search(SearchQuery.by(Visibility.everyone())
                .text(query())
                .unit(Unit.PASSAGE)
                .build());
    }

    /** The library, documents with their best passages. */
    @Benchmark
    public Object libraryDocuments() throws IOException {
        return library.search(
                SearchQuery.by(Visibility.everyone()).text(query()).build());
    }
}
