package uk.slp.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import uk.slp.search.internal.QueryMonitor;

/**
 * Searches that are kept and asked of each new document, the other way round from an index. They are held in memory
 * only; whoever owns them puts them in again after a start. Safe for use by several threads.
 *
 * <p>A document matches a search exactly if the search would find it, or one of its passages, in an index. A word is
 * always searched as typed: whether it is misspelt can only be told against a whole library, so correct it before the
 * search is kept. Page, size, order and counts of a search do not count.
 */
public final class StandingSearches implements Closeable {

    private final QueryMonitor monitor;

    /**
     * Without any search yet.
     *
     * @param vocabulary applied to every search
     */
    public StandingSearches(Vocabulary vocabulary) throws IOException {
        this.monitor = new QueryMonitor(vocabulary);
    }

    /** Adds searches by their names, or replaces those of the same name. */
    public void put(Map<String, SearchQuery> searches) throws IOException {
        monitor.put(searches);
    }

    /** Forgets searches; unknown names do nothing. */
    public void remove(Collection<String> names) throws IOException {
        monitor.remove(names);
    }

    /** The names of all that are kept. */
    public Set<String> names() {
        return monitor.names();
    }

    /**
     * For each document, by its id, the names of the searches that it matches; none of those that match nothing.
     *
     * @throws IOException also if a search failed
     */
    public Map<String, Set<String>> matches(Collection<SearchDocument> documents) throws IOException {
        Map<String, Exception> failures = new TreeMap<>();
        Map<String, Set<String>> found = monitor.matches(documents, failures::put);
        if (!failures.isEmpty()) {
            throw new IOException(
                    "A standing search failed", failures.values().iterator().next());
        }
        return found;
    }

    /**
     * The same, going on where a search fails.
     *
     * @param failed told the name of each search that failed on a document, and why; it then counts as no match
     */
    public Map<String, Set<String>> matches(Collection<SearchDocument> documents, BiConsumer<String, Exception> failed)
            throws IOException {
        return monitor.matches(documents, failed);
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
