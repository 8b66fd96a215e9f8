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

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private OriginalFiles files;

    private volatile @Nullable ScheduledFuture<?> task;

    /** Goes on while the portal runs, if the settings name a scanner. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(911) PortalReady ready) {
        if (scanner.configured()) {
            task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            for (UUID file : files.toScan(ROUND)) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                files.content(file).writeTo(content);
                Optional<ClamAv.Verdict> verdict = scanner.scan(new ByteArrayInputStream(content.toByteArray()));
                if (verdict.isEmpty()) {
                    return;
                }
                files.scanned(file, verdict.get().infected(), verdict.get().signature());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "A round of scanning original files failed and will be tried again", e);
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
