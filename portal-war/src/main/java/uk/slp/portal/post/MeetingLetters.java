package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.childdeathmeeting.MeetingInvitations;
import uk.slp.portal.childdeathmeeting.MeetingLetter;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.onelink.LinkPost;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * Letters about child death review meetings, to people with and without an account. They tell when and where, the panel and
 * the reference of the meeting: no case, no child, no person. Which child it is about, the panel tells the person itself.
 */
@ApplicationScoped
public class MeetingLetters implements LetterWriter {
    @Inject
    private LetterBox box;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private Clock clock;

    /** Takes a letter into the queue, in the transaction that asked for it. */
    @BySystem("an invitation to a review meeting")
    @Transactional(Transactional.TxType.MANDATORY)
    public void wanted(@Observes MeetingLetter letter) {
        box.post(PostKind.REVIEW_MEETING, letter.letterId(), letter.at());
    }

    @Override
    public boolean writes(PostKind kind) {
        return kind == PostKind.REVIEW_MEETING;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Written> write(PostKind kind, UUID letterId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return invitations.write(letterId).map(content -> written(content, today));
    }

    /** The words; apart from their sending, so that a test reads them. */
    static Written written(MeetingInvitations.Content content, LocalDate today) {
        String what = "child death review meeting " + content.reference();
        String when = DeadlineWords.full(content.day()) + " at " + content.time();
        if (content.status() == ReviewMeetingStatus.CALLED_OFF) {
            return new LinkWords("The " + what + " is called off", today)
                    .say("The " + what + " of " + content.from() + " on " + when
                            + " does not take place. You need do nothing more.")
                    .to(content.to());
        }
        String title = content.again() ? "Please say whether you can come to the " : "Invitation to the ";
        LinkWords letter = new LinkWords(title + what, today)
                .say(content.from() + " invites you to the " + what + " on " + when + ".");
        String place = content.place();
        if (place != null) {
            letter.say("Where: " + place);
        }
        String link = content.link();
        if (link != null) {
            letter.lead(link, "Join the meeting");
        }
        LinkPost.Key key = content.key();
        if (key == null) {
            letter.say("Please tell " + content.from() + " whether you can come.");
        } else {
            letter.say(
                            "With this link you say whether you can come, who comes in your place if you cannot, and whether you"
                                    + " need an interpreter or anything else to take part. You need no account: open the link, have a"
                                    + " code sent to this address, and answer.")
                    .lead(PublicAddress.of(key.path()), "Say whether you can come")
                    .say("The link works until "
                            + DeadlineWords.full(LocalDate.ofInstant(key.validUntil(), PortalTime.LONDON))
                            + ", for one answer, and opens nothing else. Do not pass it on. If it does not work any more, or"
                            + " something changes after you have answered, ask " + content.from() + " for a new one.");
        }
        return letter.say("Which case it is about, the panel tells you itself: ask with the reference of the meeting."
                        + " What is said there is confidential.")
                .to(content.to());
    }
}
