package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import uk.slp.portal.childdeathmeeting.model.MeetingGuest;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** The one invitation that a link opens: reading it, and answering once. */
@ApplicationScoped
public class InvitationService {
    private static final String ANSWERED = "You have answered already, and the link works once. If something has changed, ask"
            + " the panel for a new link.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewMeetings meetings;

    @Inject
    private OneLinks links;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Found(ReviewMeeting meeting, MeetingGuest guest, UUID panel, LinkState link) {}

    /**
     * The invitation. Two statements, the line of the audit trail among them.
     *
     * @throws NotFound if it is not that of the person's own link, or was taken back
     */
    @Requires(Permission.CHILD_DEATH_MEETING_ANSWER)
    @Transactional
    public InvitationView view(String reference) {
        Found found = find(reference);
        ReviewMeeting meeting = found.meeting();
        audit.read(ReviewMeeting.TYPE, meeting.reference());
        Instant now = clock.instant();
        return new InvitationView(
                reference,
                found.guest().version(),
                meeting.status(),
                organisations.name(found.panel()),
                meeting.reference(),
                meeting.day(),
                meeting.time(),
                meeting.place(),
                meeting.link(),
                found.guest().reply(),
                found.guest().repliedAt(),
                found.link().open(now) && meeting.answerable(today(now)));
    }

    /**
     * Keeps the answer; the link has then been used.
     *
     * @throws NotAllowedNow after an answer, or once the meeting waits for none
     * @throws uk.slp.portal.shared.error.StaleVersion if the meeting was moved since
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that is wrong
     */
    @Requires(Permission.CHILD_DEATH_MEETING_ANSWER)
    @Transactional
    public void reply(String reference, long expectedVersion, GuestReply reply) {
        Person person = user.require();
        // Nothing of the meeting is read before its lock is held, so that no older state of it is looked at.
        ReviewMeeting meeting =
                meetings.lockAny(meetingOf(reference, person.accountId())).orElseThrow(InvitationService::none);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (links.state(person.accountId()).finished()) {
            throw new NotAllowedNow(ANSWERED);
        }
        int number = meeting.numberOf(person.accountId());
        meeting.replied(number, expectedVersion, reply, today(now), person.username(), now);
        links.finish(person.accountId(), person.username(), now);
        audit.changed(
                "reply",
                ReviewMeeting.TYPE,
                meeting.reference(),
                "person " + number + " " + reply.answer().code());
    }

    private Found find(String reference) {
        return em
                .createQuery(
                        "select m, g, d.ownerId, " + LinkState.columns("k") + " from MeetingGuest g join g.meeting m join"
                                + " ChildDeath d on d.id = m.childDeathId join OneLink k on k.id = g.linkId where k.id ="
                                + " :me and k.recordReference = :reference",
                        Object[].class)
                .setParameter("me", user.require().accountId())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> new Found(
                        (ReviewMeeting) Objects.requireNonNull(row[0]),
                        (MeetingGuest) Objects.requireNonNull(row[1]),
                        (UUID) Objects.requireNonNull(row[2]),
                        LinkState.of(row, 3).orElseThrow(InvitationService::none)))
                .orElseThrow(InvitationService::none);
    }

    private String meetingOf(String reference, UUID link) {
        return em
                .createQuery(
                        "select m.reference from MeetingGuest g join g.meeting m join OneLink k on k.id = g.linkId where"
                                + " k.id = :me and k.recordReference = :reference",
                        String.class)
                .setParameter("me", link)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(InvitationService::none);
    }

    private static NotFound none() {
        return new NotFound("There is no such invitation, or it was taken back.");
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, PortalTime.LONDON);
    }
}
