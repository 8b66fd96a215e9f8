package uk.slp.portal.childdeathdata;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** Looks every hour for files that were checked and that nobody has imported. */
@ApplicationScoped
public class ImportCleaningJob {
    private static final Logger LOG = System.getLogger(ImportCleaningJob.class.getName());
    private static final int FIRST_MINUTES = 17;
    private static final int MINUTES_BETWEEN = 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private ImportCleaning cleaning;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> task;

    /** Begins to look regularly. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(940) PortalReady ready) {
        task = scheduler.scheduleWithFixedDelay(this::round, FIRST_MINUTES, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    private void round() {
        try {
            cleaning.clear(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Files that nobody has imported stay, and will be looked at again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }
}
