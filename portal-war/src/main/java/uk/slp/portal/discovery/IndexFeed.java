package uk.slp.portal.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.changes.ChangeRecorded;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.search.SearchIndex;

/**
 * Brings this node's index up to date with the database. Each round reads the change log after the cursor, reads each
 * record again by its identity, writes it, and commits documents and cursor together: a crash at any moment leaves an
 * index that knows exactly how far it got, and doing a row twice changes nothing. A fresh, damaged or outdated index
 * reports no cursor and is filled from the database. Once a day identities and versions of both sides are compared and
 * differences mended.
 *
 * <p>A new publication nudges the feed after its transaction succeeded, so it is found at once; polling finds what other
 * nodes published.
 */
@ApplicationScoped
public class IndexFeed {
    private static final Logger LOG = System.getLogger(IndexFeed.class.getName());
    private static final int BATCH = 100;
    private static final int TRIES = 3;
    private static final long HOURS_BETWEEN_RECONCILING = 24;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private LearningIndex home;

    @Inject
    private ChangeReader changes;

    @Inject
    private LearningQueries learning;

    @Inject
    private VocabularyReader vocabulary;

    @Inject
    private Clock clock;

    private final Map<String, Integer> failures = new HashMap<>();
    private final Set<String> parked = new HashSet<>();
    private final List<ScheduledFuture<?>> tasks = new CopyOnWriteArrayList<>();
    private volatile @Nullable Instant caughtUpAt;
    private volatile boolean stopped;

    /** Fills or catches up before the first page is served, then keeps polling. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(900) PortalReady ready) {
        speak();
        round();
        long pause = Settings.current().number(Setting.INDEX_POLL_MILLIS);
        tasks.add(scheduler.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS));
        tasks.add(scheduler.scheduleWithFixedDelay(
                this::reconcile, HOURS_BETWEEN_RECONCILING, HOURS_BETWEEN_RECONCILING, TimeUnit.HOURS));
    }

    /** Looks sooner, after a transaction that changed something searchable. */
    @BySystem("the change log")
    public void nudged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeRecorded recorded) {
        if (!tasks.isEmpty()) {
            scheduler.submit(this::round);
        }
    }

    /** Writes every published item anew and drops the rest, without a moment in which nothing is found. */
    @BySystem("the administration service")
    public synchronized void rebuild() {
        try {
            fill(home.open());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The search index could not be rebuilt", e);
        }
    }

    /** How far this node is behind the database. */
    @BySystem("the health check")
    public Lag lag() {
        long cursor = home.open().cursor();
        return new Lag(Math.max(0, changes.last() - Math.max(0, cursor)), caughtUpAt, parked.size());
    }

    /**
     * How far a node is behind.
     *
     * @param rows rows of the change log not yet in the index
     * @param caughtUpAt when it last had them all, or null
     * @param parked documents given up after {@value #TRIES} tries
     */
    public record Lag(long rows, @Nullable Instant caughtUpAt, int parked) {}

    private synchronized void round() {
        if (stopped) {
            return;
        }
        try {
            SearchIndex index = home.open();
            if (index.cursor() == SearchIndex.NEEDS_REBUILD) {
                fill(index);
            }
            while (!stopped && batch(index)) {
                continue;
            }
            caughtUpAt = clock.instant();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "A round of the index feed failed and will be tried again", e);
        }
    }

    private boolean batch(SearchIndex index) throws IOException {
        List<ChangeReader.Change> rows = changes.after(index.cursor(), BATCH);
        if (rows.isEmpty()) {
            return false;
        }
        List<String> ids = rows.stream()
                .filter(row -> row.subjectType().equals(Documents.SUBJECT_TYPE))
                .map(ChangeReader.Change::subjectId)
                .distinct()
                .toList();
        Map<String, LearningView> present = learning.byIds(ids);
        for (String id : ids) {
            bring(index, id, present.get(id));
        }
        if (rows.stream().anyMatch(row -> row.subjectType().equals(VocabularyReader.SUBJECT_TYPE))) {
            speak();
        }
        index.commit(rows.get(rows.size() - 1).seq());
        index.refreshNow();
        return rows.size() == BATCH;
    }

    /** Takes the vocabulary in use; one that cannot be read leaves the one before it. */
    private void speak() {
        try {
            home.use(VocabularyText.read(vocabulary.file()));
        } catch (IllegalArgumentException unreadable) {
            LOG.log(Level.ERROR, "The vocabulary in use cannot be read and was not taken", unreadable);
        }
    }

    private void bring(SearchIndex index, String id, @Nullable LearningView view) throws IOException {
        if (view == null || !view.published()) {
            index.delete(id);
            return;
        }
        try {
            index.put(Documents.of(view));
            failures.remove(id);
            parked.remove(id);
        } catch (RuntimeException e) {
            if (failures.merge(id, 1, Integer::sum) < TRIES) {
                throw e;
            }
            parked.add(id);
            LOG.log(Level.ERROR, "Published item " + id + " cannot be indexed and was left out", e);
        }
    }

    private void fill(SearchIndex index) throws IOException {
        long cursor = changes.last();
        speak();
        Map<String, Long> published = learning.publishedVersions();
        for (String stale : index.versions().keySet()) {
            if (!published.containsKey(stale)) {
                index.delete(stale);
            }
        }
        bringAll(index, published.keySet());
        index.commit(cursor);
        index.refreshNow();
        LOG.log(Level.INFO, "The search index was filled with {0} published items.", published.size());
    }

    private void bringAll(SearchIndex index, Set<String> ids) throws IOException {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> some = all.subList(from, Math.min(from + BATCH, all.size()));
            Map<String, LearningView> views = learning.byIds(some);
            for (String id : some) {
                bring(index, id, views.get(id));
            }
        }
    }

    private synchronized void reconcile() {
        try {
            SearchIndex index = home.open();
            Map<String, Long> indexed = index.versions();
            Map<String, Long> published = learning.publishedVersions();
            Set<String> different = published.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(indexed.get(entry.getKey())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Set<String> stale = new HashSet<>(indexed.keySet());
            stale.removeAll(published.keySet());
            if (different.isEmpty() && stale.isEmpty()) {
                return;
            }
            LOG.log(
                    Level.WARNING,
                    "Reconciling the search index: {0} to write, {1} to drop.",
                    different.size(),
                    stale.size());
            for (String id : stale) {
                index.delete(id);
            }
            bringAll(index, different);
            index.commit(Math.max(0, index.cursor()));
            index.refreshNow();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "Reconciling the search index failed", e);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        for (ScheduledFuture<?> task : tasks) {
            task.cancel(false);
        }
    }
}
