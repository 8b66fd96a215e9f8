package uk.slp.portal.deadlines.wiring;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.HolidaysChanged;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * The calendar that this node counts by. It changes at once when an administrator of this node changes the list, and
 * within half a minute when one of another node does.
 */
@ApplicationScoped
public class HolidayCalendar {
    private static final Logger LOG = System.getLogger(HolidayCalendar.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private HolidayQueries queries;

    private volatile WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    private @Nullable ScheduledFuture<?> task;

    /** The calendar in force. */
    public WorkingCalendar current() {
        return calendar;
    }

    /** Reads what was added before anything is counted, then keeps looking. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(150) PortalReady ready) {
        look();
        task = scheduler.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Counts by the new list from the moment it is kept. */
    @BySystem("the change of the list")
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolidaysChanged change) {
        calendar = change.calendar();
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }

    private void look() {
        try {
            calendar = queries.calendar();
        } catch (RuntimeException e) {
            // The days known so far go on counting; the next look tries again.
            LOG.log(Level.WARNING, "The list of bank holidays could not be read", e);
        }
    }
}
