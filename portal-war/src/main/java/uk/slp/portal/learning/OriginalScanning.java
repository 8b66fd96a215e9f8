package uk.slp.portal.learning;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.file.ClamAv;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Has the scanner look at original files that it could not look at when they were added: it was down, or there was none.
 */
@ApplicationScoped
public class OriginalScanning {
    private static final Logger LOG = System.getLogger(OriginalScanning.class.getName());
    private static final int ROUND = 20;
    private static final long SECONDS_BETWEEN = 10;

    /** With this many files unanswered in a round the scanner is likely down. */
    private static final int MOST_UNSAID = 3;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private OriginalFiles files;

    private volatile @Nullable ScheduledFuture<?> task;
    private int behind;

    /** Goes on while the portal runs, if the settings name a scanner. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(911) PortalReady ready) {
        if (scanner.configured()) {
            task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            List<UUID> open = files.toScan(behind, ROUND);
            int unsaid = 0;
            for (UUID file : open) {
                if (!looked(file)) {
                    unsaid++;
                    if (unsaid == MOST_UNSAID) {
                        break;
                    }
                }
            }
            // What got no answer stays open: the next round begins behind it, and after the last at the first again.
            behind = open.size() < ROUND && unsaid < MOST_UNSAID ? 0 : behind + unsaid;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A round of scanning original files failed and will be tried again", e);
        }
    }

    /** Whether the scanner said what it thinks of a file. One that cannot be looked at does not stop those behind it. */
    private boolean looked(UUID file) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            files.content(file).writeTo(content);
            Optional<ClamAv.Verdict> verdict = scanner.scan(new ByteArrayInputStream(content.toByteArray()));
            verdict.ifPresent(said -> files.scanned(file, said.infected(), said.signature()));
            return verdict.isPresent();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "An original file could not be scanned and will be tried again", e);
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
