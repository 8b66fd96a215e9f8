package uk.slp.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.calendar.model.CalendarAddress;
import uk.slp.portal.deadlines.CalendarLines;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.worklist.WorkItem;
import uk.slp.portal.worklist.WorklistQueries;

/**
 * The calendar behind a private address: the last days of the list of work of the person whose address it is. It stands
 * in calendar programs that the portal does not know, so it says references and what is to be done, and names no child,
 * no case and nobody.
 */
@ApplicationScoped
public class CalendarFeed {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private WorklistQueries worklist;

    @Inject
    private Clock clock;

    /**
     * A calendar.
     *
     * @param text the file
     * @param tag changes with what it says
     * @param since since when it has said so, to the second
     */
    public record Found(String text, String tag, Instant since) {}

    /** The calendar of an address; nothing if there is none, it was revoked, or the account was closed. */
    @Transactional
    public Optional<Found> of(String token) {
        List<Object[]> rows = em.createQuery(
                        "select c, a.username from CalendarAddress c join Account a on a.id = c.accountId"
                                + " where c.tokenHash = :hash and c.revokedAt is null and a.active = true",
                        Object[].class)
                .setParameter("hash", Tokens.hash(token))
                .getResultList();
        Person person = rows.isEmpty() ? null : people.byUsername((String) rows.get(0)[1]);
        if (person == null) {
            return Optional.empty();
        }
        user.actAs(person);
        CalendarAddress address = (CalendarAddress) rows.get(0)[0];
        List<WorkItem> items = worklist.forCalendar().stream()
                .filter(item -> item.due() != null)
                .toList();
        String tag = Tokens.hash(write(items, Instant.EPOCH));
        Instant since = address.says(tag, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return Optional.of(new Found(write(items, since), tag, since));
    }

    private static String write(List<WorkItem> items, Instant stamp) {
        CalendarLines file = new CalendarLines()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Safeguarding Learning Portal//My last days//EN")
                .line("X-WR-CALNAME:Safeguarding Learning Portal")
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        for (WorkItem item : items) {
            LocalDate due = item.due();
            if (due != null) {
                event(file, item, due, stamp);
            }
        }
        return file.line("END:VCALENDAR").toString();
    }

    private static void event(CalendarLines file, WorkItem item, LocalDate due, Instant stamp) {
        String task = item.task().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        file.line("BEGIN:VEVENT")
                .line("UID:" + item.reference() + "-" + task + "@safeguarding-learning-portal")
                .moment("DTSTAMP", stamp)
                .wholeDay(due)
                .text("SUMMARY", item.task() + ", " + item.reference());
        if (PublicAddress.known()) {
            file.line("URL:" + PublicAddress.of(item.path()));
        }
        file.line("TRANSP:TRANSPARENT").line("END:VEVENT");
    }
}
