package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.overviewpanel.AgendaLine;
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.overviewpanel.OverviewCommands.Step;
import uk.slp.portal.overviewpanel.OverviewView;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.time.PortalTime;

/** One meeting: when and where, who, the agenda by theme, and the steps of its life that need no page of their own. */
@Named("overviewPage")
@RequestScoped
public class OverviewPage extends OverviewForm {
    @Inject
    private Clock clock;

    private @Nullable String reason;

    @Override
    protected OverviewView read(String reference) {
        return queries().view(reference);
    }

    /** Sends the agenda out. */
    public @Nullable String sendAgenda() {
        return attempt(
                () -> service().sendAgenda(new Step(reference(), expected(), null)),
                "The agenda is ready. Everybody who is asked can read it and the pack.",
                "view",
                MeetingStatus.AGENDA_SENT);
    }

    /** Opens the agenda again. */
    public @Nullable String changeAgenda() {
        return attempt(
                () -> service().changeAgenda(new Step(reference(), expected(), reason)),
                "The agenda can be changed again. Send it out when it is ready.",
                "view",
                MeetingStatus.PLANNED);
    }

    /** Cancels the meeting. */
    public @Nullable String cancel() {
        return attempt(
                () -> service().cancel(new Step(reference(), expected(), reason)),
                "The meeting is cancelled. Its cases can be put on another agenda.",
                "view",
                MeetingStatus.CANCELLED);
    }

    /** By when the panel aims to review a death, in words. */
    public String aim(AgendaLine line) {
        LocalDate aim = line.aim();
        return aim == null ? "No aim runs yet" : DeadlineWords.record(aim);
    }

    /** Whether the aim has passed: said, and never in the way (rule 63). */
    public boolean late(AgendaLine line) {
        LocalDate aim = line.aim();
        return aim != null && !line.minuted() && aim.isBefore(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    /** How far a case is, in words. */
    public String state(AgendaLine line) {
        ItemOutcome outcome = line.outcome();
        if (outcome != null) {
            return outcome.label();
        }
        return view().tookPlace() ? "Not decided yet" : "To be reviewed";
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
