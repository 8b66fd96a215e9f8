package uk.slp.portal.discovery;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.slp.portal.learning.LearningView;
import uk.slp.search.SearchQuery;
import uk.slp.search.StandingSearches;
import uk.slp.search.Vocabulary;

/**
 * Kept searches as one vocabulary understands them, in memory. A search or an item that cannot be taken is named in the log
 * once and left out: the letters of everybody else go on. For one thread.
 */
final class KeptSearches implements Closeable {
    private static final Logger LOG = System.getLogger(KeptSearches.class.getName());

    private final StandingSearches standing;
    private final Set<String> refused = new HashSet<>();
    private final Set<String> failed = new HashSet<>();

    KeptSearches(Vocabulary vocabulary) throws IOException {
        standing = new StandingSearches(vocabulary);
    }

    /**
     * The searches that each item matches.
     *
     * @param searches every search that counts, by a name; under its name a search never changes
     * @param items published items
     * @return names of searches by identity of item; without items that match nothing
     */
    Map<UUID, Set<String>> matches(Map<String, StoredSearch> searches, Collection<LearningView> items)
            throws IOException {
        bring(searches);
        Map<UUID, Set<String>> found = new HashMap<>();
        for (LearningView item : items) {
            try {
                standing.matches(List.of(Documents.of(item)), this::failed)
                        .forEach((id, names) -> found.put(UUID.fromString(id), names));
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.ERROR, "Nobody with a saved search is told of the item " + item.id(), e);
            }
        }
        return found;
    }

    /** The searches that could not be taken. */
    Set<String> refused() {
        return new TreeSet<>(refused);
    }

    private void bring(Map<String, StoredSearch> searches) throws IOException {
        refused.retainAll(searches.keySet());
        failed.retainAll(searches.keySet());
        Set<String> known = standing.names();
        Set<String> gone = new HashSet<>(known);
        gone.removeAll(searches.keySet());
        if (!gone.isEmpty()) {
            standing.remove(gone);
        }
        Map<String, StoredSearch> fresh = new HashMap<>(searches);
        fresh.keySet().removeAll(known);
        fresh.keySet().removeAll(refused);
        if (!fresh.isEmpty()) {
            take(fresh);
        }
    }

    private void take(Map<String, StoredSearch> fresh) {
        try {
            Map<String, SearchQuery> queries = new HashMap<>();
            fresh.forEach((name, search) -> queries.put(name, NewLearning.query(search, 1)));
            standing.put(queries);
        } catch (IOException | RuntimeException e) {
            // One of them is to blame, and all at once cannot tell which.
            fresh.forEach(this::takeOne);
        }
    }

    private void takeOne(String name, StoredSearch search) {
        try {
            standing.put(Map.of(name, NewLearning.query(search, 1)));
        } catch (IOException | RuntimeException e) {
            refused.add(name);
            log(name, "cannot be asked and is left out", e);
        }
    }

    private void failed(String name, Exception cause) {
        if (failed.add(name)) {
            log(name, "failed", cause);
        }
    }

    /** Without the message of the cause, which may repeat words of the search. */
    private static void log(String name, String what, Exception cause) {
        LOG.log(
                Level.ERROR,
                "The saved search {0} {1}: {2}",
                name,
                what,
                cause.getClass().getName());
    }

    @Override
    public void close() {
        try {
            standing.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Kept searches did not close cleanly", e);
        }
    }
}
