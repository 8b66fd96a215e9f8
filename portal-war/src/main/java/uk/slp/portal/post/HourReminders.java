package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeath.OpenChildDeathClocks;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Reminds the coordinators of overview panels of what is counted in hours (rule 56): once when half of the 48 hours for the
 * national database are left, once when they are over, and once of a notification that has waited 24 hours for a decision.
 * Hours run at night, so nothing of it waits for the morning. A reminder whose hour fell while the portal was not running
 * for a day is left out, as those of days are.
 */
@ApplicationScoped
public class HourReminders {
    private static final Duration DAY = Duration.ofHours(24);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private OpenChildDeathClocks clocks;

    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private Clock clock;

    /** A reminder to give, whether it was given already or not. */
    public record Due(Announcement words, UUID panel) {}

    /** What is to be reminded of now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> now() {
        Instant now = clock.instant();
        List<Due> found = new ArrayList<>();
        clocks.nationalBetween(now, now.plus(DAY)).forEach(open -> found.add(national(open, false)));
        clocks.nationalBetween(now.minus(DAY), now).forEach(open -> found.add(national(open, true)));
        clocks.waitingSince(now.minus(DAY.multipliedBy(2)), now.minus(DAY)).forEach(open -> found.add(waiting(open)));
        return found;
    }

    static Due national(OpenChildDeathClocks.Open open, boolean over) {
        String moment = MOMENT.format(open.at().atZone(PortalTime.LONDON));
        return new Due(
                new Announcement(
                        PostKind.REMINDER,
                        "reminder:" + open.reference() + ":national:" + open.at() + (over ? ":over" : ":before"),
                        open.reference(),
                        "/child-deaths/" + open.reference(),
                        "Child death review " + open.reference() + (over ? ": hours are over" : ": hours run out"),
                        "The National Child Mortality Database "
                                + (over
                                        ? "was to be told by " + moment + ". It can still be told."
                                        : "is to be told by " + moment + ". If it has been, note it on the case."),
                        false),
                open.panelId());
    }

    static Due waiting(OpenChildDeathClocks.Open open) {
        return new Due(
                new Announcement(
                        PostKind.REMINDER,
                        "reminder:" + open.reference() + ":waits",
                        open.reference(),
                        "/child-deaths/arrivals/" + open.reference(),
                        "Notification of a death " + open.reference() + " waits",
                        "It was sent at " + MOMENT.format(open.at().atZone(PortalTime.LONDON))
                                + " and has waited a day for your panel’s decision. The hours for the national database"
                                + " are counted from then.",
                        false),
                open.panelId());
    }

    /**
     * Gives one to those who have not had it.
     *
     * @return how many were reminded now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int give(Due due) {
        Instant now = clock.instant();
        return office.announce(
                due.words(),
                book.in(due.panel(), Set.of(Role.CDOP_COORDINATOR)).stream()
                        .map(entry -> Addressee.asked(entry.accountId()))
                        .toList(),
                now,
                now);
    }
}
