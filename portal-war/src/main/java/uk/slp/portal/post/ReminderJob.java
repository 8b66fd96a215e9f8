package uk.slp.portal.post;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.PortalReady;

/** Looks soon after the start and then every quarter of an hour for reminders to give. */
@ApplicationScoped
public class ReminderJob {
    private static final Logger LOG = System.getLogger(ReminderJob.class.getName());
    private static final int FIRST_SECONDS = 5;
    private static final int SECONDS_BETWEEN = 900;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Reminders reminders;

    @Inject
    private HourReminders hours;

    @Inject
    private MeetingReminders meetings;

    private @Nullable ScheduledFuture<?> task;
    private volatile boolean stopped;

    /** Begins to look regularly, unless no reminders are wanted. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(920) PortalReady ready) {
        Settings settings = Settings.current();
        if (!settings.reminderDays().isEmpty()
                || !settings.meetingReminderDays().isEmpty()) {
            task = scheduler.scheduleWithFixedDelay(this::round, FIRST_SECONDS, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void round() {
        try {
            for (Reminders.Due due : reminders.today()) {
                if (stopped) {
                    return;
                }
                give(due);
            }
            // The word none turns these off with those of days.
            for (HourReminders.Due due :
                    Settings.current().reminderDays().isEmpty() ? List.<HourReminders.Due>of() : hours.now()) {
                if (stopped) {
                    return;
                }
                give(due);
            }
            for (String meeting : meetings.today()) {
                if (stopped) {
                    return;
                }
                give(meeting);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A round of reminders failed and will be tried again", e);
        }
    }

    /** Two nodes may give the same reminder at once; the second is refused by the database, and that is right. */
    private void give(Reminders.Due due) {
        try {
            reminders.give(due);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A reminder was given elsewhere, or will be tried again", e);
        }
    }

    private void give(HourReminders.Due due) {
        try {
            hours.give(due);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A reminder was given elsewhere, or will be tried again", e);
        }
    }

    private void give(String meeting) {
        try {
            meetings.give(meeting);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A reminder was given elsewhere, or will be tried again", e);
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
