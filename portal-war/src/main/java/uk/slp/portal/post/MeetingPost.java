package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.PanelMeetingStepped;
import uk.slp.portal.shared.access.BySystem;

/** Tells those who are asked to a meeting of the national body where its agenda is, or that it does not take place. */
@ApplicationScoped
public class MeetingPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** The agenda was sent out, or the meeting cancelled. */
    @BySystem("a step of a meeting of the national body")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) PanelMeetingStepped event) {
        String day = DeadlineWords.full(event.day());
        boolean cancelled = event.action() == MeetingAction.CANCEL;
        Announcement told = Announcement.once(
                        PostKind.PANEL_MEETING,
                        event.reference(),
                        "/panel-meetings/" + event.reference(),
                        cancelled
                                ? "Meeting " + event.reference() + " is cancelled"
                                : "Agenda of meeting " + event.reference(),
                        cancelled
                                ? "The meeting on " + day + " at " + event.time() + " does not take place."
                                : "You are asked to the meeting on " + day + " at " + event.time()
                                        + ". Its agenda and papers are in the portal.")
                .numbered(event.version());
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                told,
                event.members().stream()
                        .filter(account -> !self.contains(account))
                        .map(account -> cancelled ? Addressee.informed(account) : Addressee.asked(account))
                        .toList(),
                event.at(),
                event.at());
    }
}
