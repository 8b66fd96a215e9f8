package uk.slp.portal.account;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/** Clears counts of wrong passwords that are older than a day, every quarter of an hour. */
@ApplicationScoped
public class TriesCleaning {
    private static final Logger LOG = System.getLogger(TriesCleaning.class.getName());
    private static final int SECONDS_BETWEEN = 900;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Tries tries;

    private @Nullable ScheduledFuture<?> task;

    /** Begins to clear regularly. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(910) PortalReady ready) {
        task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            tries.clear();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old counts of wrong passwords could not be cleared and will be tried again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }
}
