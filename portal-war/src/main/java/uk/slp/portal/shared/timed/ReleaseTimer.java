package uk.slp.portal.shared.timed;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Publishes what is due: looks every two seconds for minutes that have come, and soon after the start for those that came
 * while the portal was down. Each is published or refused in a transaction of its own, so that one that fails keeps no
 * other waiting; what failed for no reason of a rule (the database was away) is tried again a minute later.
 */
@ApplicationScoped
public class ReleaseTimer {
    private static final Logger LOG = System.getLogger(ReleaseTimer.class.getName());
    private static final int FIRST_SECONDS = 3;
    private static final int SECONDS_BETWEEN = 2;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(1);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TimedReleases releases;

    @Inject
    @Any
    private Instance<OnTime> kinds;

    @Inject
    private RequestContextController requests;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> task;
    private volatile boolean stopped;

    /** When each that failed is tried again; touched by the rounds alone, which never overlap. */
    private final Map<UUID, Instant> later = new HashMap<>();

    /** Begins to look regularly. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(910) PortalReady ready) {
        task = scheduler.scheduleWithFixedDelay(this::round, FIRST_SECONDS, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            Instant now = clock.instant();
            later.values().removeIf(again -> !again.isAfter(now));
            for (TimedReleases.Due due : releases.due(now)) {
                if (stopped) {
                    return;
                }
                if (!later.containsKey(due.id())) {
                    publish(due, now);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "What is to be published by itself could not be looked for; it will be tried again",
                    e);
        }
    }

    /** The portal itself publishes: there is no request, so one is opened for nobody. */
    private void publish(TimedReleases.Due due, Instant now) {
        requests.activate();
        try {
            user.actAs(null);
            kinds.stream()
                    .filter(kind -> kind.subjectType().equals(due.subjectType()))
                    .forEach(kind -> kind.publish(due.subjectId(), due.id()));
        } catch (RuntimeException e) {
            later.put(due.id(), now.plus(BEFORE_ANOTHER_TRY));
            LOG.log(Level.ERROR, "Publication by itself failed and will be tried again in a minute: " + due.id(), e);
        } finally {
            requests.deactivate();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (task != null) {
            task.cancel(false);
        }
    }
}
