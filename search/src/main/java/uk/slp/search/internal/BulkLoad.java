package uk.slp.search.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.slp.search.SearchDocument;

/** Writes many documents on several threads; documents with the same id go to the same thread and keep their order. */
final class BulkLoad {

    /** With fewer documents for each, further threads cost more than they bring. */
    private static final int WORTH_A_THREAD = 32;

    private BulkLoad() {}

    /** Writes one document. */
    interface Put {
        void put(SearchDocument document) throws IOException;
    }

    static void run(Collection<SearchDocument> documents, Put put) throws IOException {
        int threads =
                Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), documents.size() / WORTH_A_THREAD));
        List<List<SearchDocument>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            parts.add(new ArrayList<>(documents.size() / threads + 1));
        }
        documents.forEach(document ->
                parts.get(Math.floorMod(document.id().hashCode(), threads)).add(document));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        List<Future<?>> others = new ArrayList<>();
        try {
            for (List<SearchDocument> part : parts.subList(1, threads)) {
                others.add(pool.submit(() -> {
                    all(part, put, over);
                    return null;
                }));
            }
            all(parts.get(0), put, over);
        } finally {
            // Never interrupted: an interrupted writer closes the whole index.
            pool.shutdown();
            for (Future<?> other : others) {
                await(other);
            }
        }
    }

    private static void all(List<SearchDocument> documents, Put put, AtomicBoolean over) throws IOException {
        boolean done = false;
        try {
            for (SearchDocument document : documents) {
                if (!over.get()) {
                    put.put(document);
                }
            }
            done = true;
        } finally {
            if (!done) {
                over.set(true);
            }
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("A document could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while documents were written");
        }
    }
}
