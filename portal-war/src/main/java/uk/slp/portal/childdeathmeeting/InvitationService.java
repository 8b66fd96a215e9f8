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
import java.util.UUID;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.time.PortalTime;

/** Answering the one invitation to a review meeting that a link opens. */
@ApplicationScoped
public class InvitationService {
    private static final String ANSWERED =
            "You have answered already, and the link works once. If something has changed, ask"
                    + " the panel for a new link.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewMeetings meetings;

    @Inject
    private OneLinks links;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps the answer; the link has then been used.
     *
     * @throws NotAllowedNow after an answer, or once the meeting waits for none
     * @throws uk.slp.portal.shared.error.NotFound if it is not the invitation of the person's own link, or was taken back
     * @throws uk.slp.portal.shared.error.StaleVersion if the meeting was moved since
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that is wrong
     */
    @Requires(Permission.CHILD_DEATH_MEETING_ANSWER)
    @Transactional
    public void reply(String reference, long expectedVersion, GuestReply reply) {
        Person person = user.require();
        // Nothing of the meeting is read before its lock is held, so that no older state of it is looked at.
        ReviewMeeting meeting =
                meetings.lockAny(meetingOf(reference, person.accountId())).orElseThrow(InvitationQueries::none);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (links.state(person.accountId()).finished()) {
            throw new NotAllowedNow(ANSWERED);
        }
        int number = meeting.numberOf(person.accountId());
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        meeting.replied(number, expectedVersion, reply, today, person.username(), now);
        links.finish(person.accountId(), person.username(), now);
        audit.changed(
                "reply",
                ReviewMeeting.TYPE,
                meeting.reference(),
                "person " + number + " " + reply.answer().code());
    }

    private String meetingOf(String reference, UUID link) {
        return em.createQuery(
                        "select m.reference from MeetingGuest g join g.meeting m join OneLink k on k.id = g.linkId where"
                                + " k.id = :me and k.recordReference = :reference",
                        String.class)
                .setParameter("me", link)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(InvitationQueries::none);
    }
}
