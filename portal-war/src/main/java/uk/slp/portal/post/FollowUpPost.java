package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.notification.NotificationEnded;
import uk.slp.portal.notification.NotificationFollowedUp;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/** Tells people what happens to notifications after they were sent. One method for each event. */
@ApplicationScoped
public class FollowUpPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** Amendments, questions, answers, and what is asked or proposed about a notification. */
    @BySystem("what happens to a sent notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void followedUp(@Observes @Priority(3000) NotificationFollowedUp event) {
        String what = "Notification " + event.reference();
        switch (event.what()) {
            case AMENDED ->
                tell(event, PostKind.NOTIFICATION_AMENDED, what + " was amended", recipients(event.reference()));
            case QUESTION_ASKED ->
                tell(event, PostKind.QUESTION_ASKED, what + ": a question for you", authority(event.authorityId()));
            case QUESTION_ANSWERED ->
                tell(event, PostKind.QUESTION_ANSWERED, what + ": a question was answered", national(event.national()));
            case WITHDRAWAL_ASKED ->
                tell(
                        event,
                        PostKind.NOTIFICATION_WITHDRAWN,
                        what + ": its withdrawal waits for you",
                        national(event.national()));
            case WITHDRAWAL_REFUSED ->
                tell(
                        event,
                        PostKind.NOTIFICATION_WITHDRAWN,
                        what + ": its withdrawal was refused",
                        authority(event.authorityId()));
            case CRITERIA_QUESTIONED ->
                tell(
                        event,
                        PostKind.NOTIFICATION_WITHDRAWN,
                        what + ": whether it meets the criteria waits for you",
                        national(event.national()));
            case CRITERIA_UPHELD ->
                tell(
                        event,
                        PostKind.NOTIFICATION_WITHDRAWN,
                        what + ": it still meets the criteria",
                        authority(event.authorityId()));
            case QUESTION_CLOSED ->
                tell(
                        event,
                        PostKind.QUESTION_CLOSED,
                        what + ": a question was closed",
                        informed(authority(event.authorityId())));
            case LINK_PROPOSED ->
                tell(
                        event,
                        PostKind.LINK_ASKED,
                        what + ": another authority says that it notified the same incident",
                        authority(event.authorityId()));
            case LINK_CONFIRMED -> linked(event, what + ": the link to another notification was confirmed", true);
            case LINK_ENDED -> linked(event, what + ": the link to another notification was ended", true);
            case LINK_REFUSED -> linked(event, what + ": the link to another notification was refused", false);
            case LINK_TAKEN_BACK -> linked(event, what + ": the proposal of a link was taken back", false);
        }
    }

    /** A sent notification ended: everybody who was told of it hears so. */
    @BySystem("the end of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void ended(@Observes @Priority(3000) NotificationEnded event) {
        switch (event.reason()) {
            case WITHDRAWN -> ended(event.reference(), "was withdrawn", event.endedBy(), event.endedAt());
            case CRITERIA_NOT_MET ->
                ended(event.reference(), "was closed: it does not meet the criteria", event.endedBy(), event.endedAt());
            case DRAFT_WITHDRAWN -> {
                // Nobody had been told.
            }
        }
    }

    private void ended(String reference, String how, String by, Instant at) {
        String title = "Notification " + reference + " " + how;
        Announcement told = Announcement.once(
                        PostKind.NOTIFICATION_WITHDRAWN,
                        reference,
                        "/notifications/" + reference,
                        title,
                        title + ". The reason is with the record.")
                .asStatutory();
        office.announce(told, without(by, recipients(reference)), at, at);
    }

    private void tell(NotificationFollowedUp event, PostKind kind, String title, Collection<Addressee> people) {
        Announcement told = Announcement.once(
                        kind,
                        event.reference(),
                        "/notifications/" + event.reference(),
                        title,
                        title + ". It is with the record.")
                .numbered(event.what() + ":" + event.at().toEpochMilli());
        office.announce(told, without(event.by(), people), event.at(), event.at());
    }

    /** The other authority hears of it; the body that answers for both only of what stands in the record it reads. */
    private void linked(NotificationFollowedUp event, String title, boolean national) {
        List<Addressee> people = new ArrayList<>(informed(authority(event.authorityId())));
        if (national) {
            people.addAll(informed(national(event.national())));
        }
        tell(event, PostKind.LINK_ASKED, title, people);
    }

    private static List<Addressee> informed(List<Addressee> people) {
        return people.stream().map(one -> Addressee.informed(one.accountId())).toList();
    }

    private List<Addressee> recipients(String reference) {
        return office.toldOf(PostKind.NOTIFICATION_SENT.code() + ":" + reference);
    }

    private List<Addressee> authority(UUID authority) {
        return asked(book.in(authority, Set.of(Role.LA_NOTIFIER, Role.LA_APPROVER)));
    }

    private List<Addressee> national(String body) {
        return asked(book.national(Set.of(body.equals("dfe") ? Role.DFE_OFFICIAL : Role.PANEL_SECRETARIAT)));
    }

    private static List<Addressee> asked(List<AddressBook.Entry> entries) {
        return entries.stream().map(entry -> Addressee.asked(entry.accountId())).toList();
    }

    private List<Addressee> without(String username, Collection<Addressee> people) {
        List<UUID> self = book.named(List.of(username));
        return people.stream().filter(one -> !self.contains(one.accountId())).toList();
    }
}
