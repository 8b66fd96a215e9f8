package uk.slp.search.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import uk.slp.search.schema.IndexFormat;

/**
 * Opens, recovers and closes an index: one writer and one searcher manager. The cursor and the format number live in
 * the commit, so that they move together with the documents or not at all.
 */
public final class IndexHome implements Closeable {

    /** The cursor of an index that must be rebuilt. */
    public static final long NEEDS_REBUILD = -1;

    /** Megabytes of text gathered before they are written: fewer and larger pieces, less to merge. */
    private static final double MEMORY = 64;

    private static final System.Logger LOG = System.getLogger(IndexHome.class.getName());

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long cursor;

    private IndexHome(Directory directory, IndexWriter writer, SearcherManager searchers, long cursor) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.cursor = cursor;
    }

    /**
     * Opens the index; one that is missing, damaged or of another format opens empty.
     *
     * @throws IOException if the directory cannot be used at all, for instance because another process holds it
     */
    public static IndexHome open(Directory directory, Similarity similarity) throws IOException {
        long cursor = readableCursor(directory);
        boolean keep = cursor != Long.MIN_VALUE;
        try {
            return open(directory, similarity, keep, keep ? cursor : NEEDS_REBUILD);
        } catch (IOException | RuntimeException e) {
            if (!keep || !isDamage(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "The index is damaged and opens empty, to be rebuilt", e);
            return open(directory, similarity, false, NEEDS_REBUILD);
        }
    }

    private static IndexHome open(Directory directory, Similarity similarity, boolean keep, long cursor)
            throws IOException {
        if (!keep) {
            removeIndexFiles(directory);
        }
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(keep ? OpenMode.APPEND : OpenMode.CREATE)
                .setSimilarity(similarity)
                .setRAMBufferSizeMB(MEMORY)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            if (!keep) {
                writer.setLiveCommitData(commitData(NEEDS_REBUILD).entrySet());
                writer.commit();
            }
            return new IndexHome(directory, writer, new SearcherManager(writer, null), cursor);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Lucene reads old files even when told to create anew, so damaged ones have to go first. */
    private static void removeIndexFiles(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String name : directory.listAll()) {
                lock.ensureValid();
                if (name.startsWith(IndexFileNames.SEGMENTS)
                        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                    directory.deleteFile(name);
                }
            }
        }
    }

    /** The cursor of a whole, readable index of our format; {@code Long.MIN_VALUE} if there is none. */
    private static long readableCursor(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            String format = data.get(IndexFormat.FORMAT_KEY);
            if (!Integer.toString(IndexFormat.INDEX_FORMAT).equals(format)) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "The index has format {0}, needed is {1}: it opens empty, to be" + " rebuilt",
                        format,
                        IndexFormat.INDEX_FORMAT);
                return Long.MIN_VALUE;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Long.parseLong(data.getOrDefault(IndexFormat.CURSOR_KEY, "missing"));
        } catch (IndexNotFoundException e) {
            LOG.log(System.Logger.Level.DEBUG, "There is no index yet: it begins empty");
            return Long.MIN_VALUE;
        } catch (IOException | RuntimeException e) {
            if (!isDamage(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "The index is damaged and opens empty, to be rebuilt", e);
            return Long.MIN_VALUE;
        }
    }

    /** Whether a failure says that the files are no good, rather than that the disk or another process is in the way. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof EOFException
                || e instanceof NoSuchFileException
                || e instanceof java.io.FileNotFoundException
                || e instanceof IllegalArgumentException
                || e instanceof IllegalStateException;
    }

    private static Map<String, String> commitData(long cursor) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(IndexFormat.FORMAT_KEY, Integer.toString(IndexFormat.INDEX_FORMAT));
        data.put(IndexFormat.CURSOR_KEY, Long.toString(cursor));
        return data;
    }

    /** The writer. */
    public IndexWriter writer() {
        return writer;
    }

    /** The searchers. */
    public SearcherManager searchers() {
        return searchers;
    }

    /** The cursor of the last commit, or {@link #NEEDS_REBUILD}. */
    public long cursor() {
        return cursor;
    }

    /** Makes everything so far durable together with the cursor. */
    public synchronized void commit(long newCursor) throws IOException {
        writer.setLiveCommitData(commitData(newCursor).entrySet());
        writer.commit();
        cursor = newCursor;
    }

    /** Closes; what was not committed is dropped, so that a stop and a crash mean the same. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }
}
