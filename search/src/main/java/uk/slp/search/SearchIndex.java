package uk.slp.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import uk.slp.search.internal.Engine;
import uk.slp.search.internal.IndexHome;
import uk.slp.search.internal.Ranking;

/**
 * An index of published learning in a directory of its own. One per process; safe for use by several threads.
 *
 * <p>What is put or deleted is found after {@link #refreshNow()} and kept after {@link #commit(long)}. Closing without
 * a commit, or a crash, drops what was not committed: the cursor tells the owner from where to put it again. An index
 * that is missing, damaged or written by another format of this library opens empty with the cursor
 * {@value #NEEDS_REBUILD}; it never fails for that.
 */
public final class SearchIndex implements Closeable {

    /** The cursor of an index in which nothing can be relied on: put everything again, then commit. */
    public static final long NEEDS_REBUILD = IndexHome.NEEDS_REBUILD;

    private final Engine engine;

    private SearchIndex(Engine engine) {
        this.engine = engine;
    }

    /**
     * Opens the index in a directory, which is created if need be.
     *
     * @param directory a directory used for nothing else
     * @param vocabulary applied to every query
     * @throws IOException if the directory cannot be written, or another process has the index open
     */
    public static SearchIndex open(Path directory, Vocabulary vocabulary) throws IOException {
        Files.createDirectories(directory);
        return open(FSDirectory.open(directory), vocabulary);
    }

    /**
     * Opens the index in a Lucene directory, for instance one in memory.
     *
     * @param directory closed together with the index
     * @param vocabulary applied to every query
     * @throws IOException if the directory cannot be written, or is in use
     */
    public static SearchIndex open(Directory directory, Vocabulary vocabulary) throws IOException {
        return new SearchIndex(Engine.open(directory, vocabulary, Ranking.PRODUCTION));
    }

    /** Adds a document, or replaces the one with the same id and all its passages in one step. */
    public void put(SearchDocument document) throws IOException {
        engine.put(document);
    }

    /**
     * Adds or replaces many documents, on as many threads as the machine has processors, for filling an index. Of several
     * with the same id the last one stays. Returns when all are in.
     *
     * @throws IOException if one could not be written; then some of the others may be in and some not
     */
    public void putAll(Collection<SearchDocument> documents) throws IOException {
        engine.putAll(documents);
    }

    /** Removes a document and all its passages; an unknown id does nothing. */
    public void delete(String id) throws IOException {
        engine.delete(id);
    }

    /**
     * Makes everything put and deleted so far durable, together with the owner's position in its change log.
     *
     * @param cursor 0 or more; read back by {@link #cursor()}, also after reopening
     */
    public void commit(long cursor) throws IOException {
        if (cursor < 0) {
            throw new IllegalArgumentException("A cursor is 0 or more; " + NEEDS_REBUILD + " means 'rebuild'");
        }
        engine.commit(cursor);
    }

    /** The cursor of the last commit, or {@link #NEEDS_REBUILD}. */
    public long cursor() {
        return engine.cursor();
    }

    /** Makes everything put and deleted so far visible to searches before it returns. */
    public void refreshNow() throws IOException {
        engine.refresh();
    }

    /** Documents that searches can see, whoever may see them. */
    public int documentCount() throws IOException {
        return engine.documentCount();
    }

    /** Id and version of every document that searches can see, for comparing with the database. */
    public Map<String, Long> versions() throws IOException {
        return engine.versions();
    }

    /** Answers a search over what was visible at the last refresh. No text makes it fail. */
    public SearchPage search(SearchQuery query) throws IOException {
        return engine.search(query);
    }

    /**
     * Answers a search as it would be answered with another vocabulary, to see what a change of it would do before it is
     * made. Searches that run meanwhile notice nothing.
     */
    public SearchPage search(SearchQuery query, Vocabulary trial) throws IOException {
        return engine.search(query, trial);
    }

    /**
     * Takes a new vocabulary, for every search that begins from now on; one that runs ends with the old one. The index
     * stays as it is, for the vocabulary is applied to queries only.
     */
    public void use(Vocabulary vocabulary) {
        engine.use(vocabulary);
    }

    /** The vocabulary in use. */
    public Vocabulary vocabulary() {
        return engine.vocabulary();
    }

    /**
     * What somebody who is typing may mean: themes, terms of the vocabulary and titles, from nothing but what this reader
     * may see published. Nothing before two characters.
     *
     * @param most how many at most
     */
    public List<Completion> complete(String typed, Visibility visibility, int most) throws IOException {
        return engine.complete(typed, visibility, most);
    }

    /**
     * Documents or passages about the same as a document, without it. Nothing if there is no such document, or the reader
     * may not see it.
     *
     * @param within who is asking, for which unit, with which filters, how many; its words and page do not count
     */
    public List<Hit> similarTo(String id, SearchQuery within) throws IOException {
        return engine.similarTo(id, within);
    }

    /**
     * Documents or passages about the same as a text that is still being written. The text is kept nowhere. Nothing if it
     * has no words that published text uses; only the first 200,000 characters count.
     *
     * @param within who is asking, for which unit, with which filters, how many; its words and page do not count
     */
    public List<Hit> similarToText(String text, SearchQuery within) throws IOException {
        return engine.similarToText(text, within);
    }

    /** Closes the index; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        engine.close();
    }
}
