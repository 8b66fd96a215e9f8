package uk.slp.portal.notification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
 * Has the scanner look at the files it could not look at when they were added: it was down, or there was none. What it
 * cannot scan now waits for the next round.
 */
@ApplicationScoped
public class AttachmentScanning {
    private static final Logger LOG = System.getLogger(AttachmentScanning.class.getName());
    private static final int ROUND = 100;
    private static final long SECONDS_BETWEEN = 10;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private AttachmentStore store;

    private volatile @Nullable ScheduledFuture<?> task;

    /** Goes on while the portal runs, if the settings name a scanner. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(910) PortalReady ready) {
        if (scanner.configured()) {
            task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            for (UUID file : store.toScan(ROUND)) {
                Optional<ClamAv.Verdict> verdict = scan(file);
                if (verdict.isEmpty()) {
                    return;
                }
                store.scanned(file, verdict.get().infected(), verdict.get().signature());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "A round of scanning attachments failed and will be tried again", e);
        }
    }

    private Optional<ClamAv.Verdict> scan(UUID file) throws IOException {
        try (InputStream content = new PiecesStream(number -> store.piece(file, number))) {
            return scanner.scan(content);
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
