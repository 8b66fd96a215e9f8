package uk.slp.portal.alerts;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.changes.ChangeRecorded;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Matches what is published and makes the letters that are due: after each publication, and every few minutes for what
 * other nodes published and for the clock. Without a mail server nobody waits for a letter, and what is published then is
 * matched when there is one. Every hour it forgets what is to be forgotten.
 */
@ApplicationScoped
public class AlertJob {
    private static final Logger LOG = System.getLogger(AlertJob.class.getName());
    private static final int FIRST_SECONDS = 15;
    private static final int SECONDS_BETWEEN = 180;
    private static final int MINUTES_BEFORE_CLEANING = 10;
    private static final int MINUTES_BETWEEN_CLEANING = 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private AlertMatching matching;

    @Inject
    private AlertDigests digests;

    @Inject
    private AlertCleaning cleaning;

    @Inject
    private UnansweredSearches unanswered;

    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> task;
    private @Nullable ScheduledFuture<?> clearing;
    private volatile boolean stopped;

    /** Whether a round was asked for that has not begun: one is enough, however much is published meanwhile. */
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** Begins to look regularly. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(930) PortalReady ready) {
        if (Settings.current().sendsEmail()) {
            task = scheduler.scheduleWithFixedDelay(this::round, FIRST_SECONDS, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
        clearing = scheduler.scheduleWithFixedDelay(
                this::clear, MINUTES_BEFORE_CLEANING, MINUTES_BETWEEN_CLEANING, TimeUnit.MINUTES);
    }

    /** Looks at once, after a transaction that published something. */
    @BySystem("the change log")
    public void nudged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeRecorded recorded) {
        if (task != null && waiting.compareAndSet(false, true)) {
            try {
                scheduler.submit(this::round);
            } catch (RuntimeException e) {
                waiting.set(false);
                throw e;
            }
        }
    }

    private synchronized void round() {
        // Before anything is read: what is published from here on asks for another round.
        waiting.set(false);
        if (stopped) {
            return;
        }
        try {
            while (!stopped && matching.next()) {
                continue;
            }
            Instant now = clock.instant();
            for (AlertFrequency often : AlertFrequency.values()) {
                for (UUID reader : digests.readers(often, now)) {
                    make(reader, often, now);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A round of saved searches failed and will be tried again", e);
        }
    }

    private void clear() {
        try {
            cleaning.clear(clock.instant());
            unanswered.clear(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Saved searches could not be cleared of what is past and will be tried again", e);
        }
    }

    /** Another node may make the same letter at this moment; the second is refused by the database, and that is right. */
    private void make(UUID reader, AlertFrequency often, Instant now) {
        if (stopped) {
            return;
        }
        try {
            digests.make(reader, often, now);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A letter was made elsewhere, or will be tried again", e);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (task != null) {
            task.cancel(false);
        }
        if (clearing != null) {
            clearing.cancel(false);
        }
    }
}
