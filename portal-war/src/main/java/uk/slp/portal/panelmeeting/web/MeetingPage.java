package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.ItemLine;
import uk.slp.portal.panelmeeting.MeetingCommands.Step;
import uk.slp.portal.panelmeeting.MeetingStatus;

/** One meeting: when and where, who, the agenda, and the steps of its life that need no page of their own. */
@Named("meetingPage")
@RequestScoped
public class MeetingPage extends MeetingForm {
    private String reason;

    /** Sends the agenda out. */
    public String sendAgenda() {
        return attempt(
                () -> service().sendAgenda(new Step(reference(), expected(), null)),
                "The agenda has been sent out. Everybody who is asked has been told where it is.",
                "view",
                MeetingStatus.AGENDA_SENT);
    }

    /** Opens the agenda again. */
    public String changeAgenda() {
        return attempt(
                () -> service().changeAgenda(new Step(reference(), expected(), reason)),
                "The agenda can be changed again. Send it out when it is ready.",
                "view",
                MeetingStatus.PLANNED);
    }

    /** Cancels the meeting. */
    public String cancel() {
        return attempt(
                () -> service().cancel(new Step(reference(), expected(), reason)),
                "The meeting is cancelled. Everybody who was asked has been told.",
                "view",
                MeetingStatus.CANCELLED);
    }

    /** The usual time of a case, in words. */
    public String usualBy(ItemLine item) {
        return DeadlineWords.record(item.panelCase().usualBy());
    }

    /** How far an item is, in words. */
    public String state(ItemLine item) {
        String outcome = item.panelCase().outcomeLabel();
        if (!view().tookPlace()) {
            return item.panelCase().statusLabel();
        }
        return (item.minuted() ? "Minuted" : "No minute yet")
                + (outcome == null ? "" : ". " + item.panelCase().statusLabel() + ": " + outcome);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
