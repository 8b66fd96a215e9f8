package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import uk.slp.portal.childdeathmeeting.GuestReminders;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Reminds those who are invited to a child death review meeting and have not answered, at the distances of the settings. If
 * the portal was not running on such a day, that reminder is left out, as those of last days are; nobody is written to before
 * seven in the morning.
 */
@ApplicationScoped
public class MeetingReminders {
    /** Twenty working days, the furthest distance of the settings, lie within so many days. */
    private static final int HORIZON = 45;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private GuestReminders guests;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    /** References of the meetings of which is reminded today, whether it was done already or not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> today() {
        var now = clock.instant().atZone(PortalTime.LONDON);
        List<Integer> wanted = Settings.current().meetingReminderDays();
        if (wanted.isEmpty() || now.toLocalTime().isBefore(MORNING)) {
            return List.of();
        }
        LocalDate today = now.toLocalDate();
        return guests.between(today, today.plusDays(HORIZON)).stream()
                .filter(open -> due(today, open.day(), wanted, deadlines.calendar()))
                .map(GuestReminders.Open::reference)
                .toList();
    }

    /**
     * Reminds those who have not answered and were not written to today.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int give(String meeting) {
        return guests.remind(meeting, clock.instant());
    }

    /** Whether a day is at one of the distances before another; a day without work is at none. */
    static boolean due(LocalDate today, LocalDate meeting, List<Integer> wanted, WorkingCalendar calendar) {
        try {
            if (today.isAfter(meeting) || !calendar.isWorkingDay(today)) {
                return false;
            }
            OptionalInt distance = ReminderDistance.on(today, meeting, calendar);
            return distance.isPresent() && wanted.contains(distance.getAsInt());
        } catch (UnknownYear beyond) {
            return false;
        }
    }
}
