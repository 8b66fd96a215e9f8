package uk.slp.portal.shared.file;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Has the scanner look at the files it could not look at when they were added: it was down, or there was none. One file
 * that cannot be scanned stops neither those behind it nor those of another place.
 */
@ApplicationScoped
public class ScanRounds {
    private static final Logger LOG = System.getLogger(ScanRounds.class.getName());
    private static final int ROUND = 20;
    private static final long SECONDS_BETWEEN = 10;

    /** With this many files unanswered in a round the scanner is likely down. */
    private static final int MOST_UNSAID = 3;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private MalwareScanner scanner;

    @Inject
    @Any
    private Instance<FilesToScan> places;

    private final Map<Class<?>, Integer> behind = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledFuture<?> task;

    /** Goes on while the portal runs, if the settings name a scanner. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(910) PortalReady ready) {
        if (scanner.configured()) {
            task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void round() {
        for (FilesToScan place : places) {
            try {
                round(place);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A round of scanning files failed and will be tried again", e);
            }
        }
    }

    private void round(FilesToScan place) {
        int from = behind.getOrDefault(place.getClass(), 0);
        List<UUID> open = place.toScan(from, ROUND);
        int unsaid = 0;
        for (UUID file : open) {
            if (!looked(place, file) && ++unsaid == MOST_UNSAID) {
                break;
            }
        }
        // What got no answer stays open: the next round begins behind it, and after the last at the first again.
        boolean last = open.size() < ROUND && unsaid < MOST_UNSAID;
        behind.put(place.getClass(), last ? 0 : from + unsaid);
    }

    /** Whether the scanner said what it thinks of a file. */
    private boolean looked(FilesToScan place, UUID file) {
        try (InputStream content = place.toScan(file)) {
            Optional<ClamAv.Verdict> verdict = scanner.scan(content);
            verdict.ifPresent(said -> place.scanned(file, said.infected(), said.signature()));
            return verdict.isPresent();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "A file could not be scanned and will be tried again", e);
            return false;
        }
    }

    @PreDestroy
    void stop() {
        ScheduledFuture<?> running = task;
        if (running != null) {
            running.cancel(false);
        }
    }
}
