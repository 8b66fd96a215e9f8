package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;

/** Writing again, before a review meeting, to those who have not answered; the portal does it by itself. */
@ApplicationScoped
public class GuestReminders {
    private static final String BY = "system";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewMeetings meetings;

    @Inject
    private GuestLinks links;

    @Inject
    private MeetingConflicts conflicts;

    @Inject
    private Event<MeetingLetter> letters;

    @Inject
    private AuditTrail audit;

    /** A meeting to come to which somebody with an address has not answered. */
    public record Open(String reference, LocalDate day) {}

    /** Those of some days. One statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Open> between(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select m.reference, m.day from ReviewMeeting m where m.status = :planned and m.day between :first"
                                + " and :last and exists (select g.id from MeetingGuest g where g.meeting = m and"
                                + " g.answer = :none and g.address is not null) order by m.day, m.reference",
                        Object[].class)
                .setParameter("planned", ReviewMeetingStatus.PLANNED)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("none", GuestAnswer.NONE)
                .getResultList()
                .stream()
                .map(row -> new Open((String) row[0], (LocalDate) row[1]))
                .toList();
    }

    /**
     * Reminds those who have not answered. Nobody is written to twice on a day, whichever node or start of the portal tries
     * it: the meeting's lock and the moment of each person's last letter say so.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int remind(String reference, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        Instant midnight = LocalDate.ofInstant(now, PortalTime.LONDON)
                .atStartOfDay(PortalTime.LONDON)
                .toInstant();
        ReviewMeeting meeting = meetings.lockAny(reference).orElse(null);
        if (meeting == null || meeting.status() != ReviewMeetingStatus.PLANNED) {
            return 0;
        }
        List<Integer> waiting = conflicts.without(meeting, meeting.waiting(midnight));
        if (waiting.isEmpty()) {
            return 0;
        }
        links.ready(meeting, waiting, false, BY, now);
        List<UUID> sent = meeting.remind(waiting, BY, now);
        meetings.flush();
        audit.bySystem("remind", ReviewMeeting.TYPE, reference, String.valueOf(sent.size()));
        sent.forEach(letter -> letters.fire(new MeetingLetter(letter, now)));
        return sent.size();
    }
}
