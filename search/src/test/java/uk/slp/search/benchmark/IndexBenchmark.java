package uk.slp.search.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.Vocabulary;

/** Time to index 5,000 passages into an empty index and commit them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class IndexBenchmark {

    private static final int PASSAGES = 5_000;

    private List<SearchDocument> documents;

    /** Invents the documents. */
    @Setup
    public void invent() {
        documents = new Corpus(20261123).documents(PASSAGES);
    }

    /** Hand-written Lucene. */
    @Benchmark
    public void plain() throws IOException {
        try (PlainLucene plain = new PlainLucene(new ByteBuffersDirectory())) {
            for (SearchDocument document : documents) {
                plain.put(document);
            }
            plain.commit();
        }
    }

    /** The library. */
    @Benchmark
    public void library() throws IOException {
        try (SearchIndex library = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard())) {
            for (SearchDocument document : documents) {
                library.put(document);
            }
            library.commit(1);
        }
    }
}
