package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingCommands.PutOn;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.WaitingCase;
import uk.slp.portal.shared.web.Option;

/** Putting cases that wait on the agenda of a meeting. */
@Named("meetingAgendaPage")
@RequestScoped
public class MeetingAgendaPage extends MeetingForm {
    private List<WaitingCase> waiting;
    private List<String> cases;

    @Override
    protected MeetingView read(String reference) {
        return queries().withoutAgenda(reference);
    }

    @Override
    public void load() {
        need(view().mayPlan() || postback());
    }

    /** Cases that stand on no agenda yet. */
    public List<Option> waiting() {
        if (waiting == null) {
            waiting = queries().waiting();
        }
        return waiting.stream()
                .map(c -> new Option(
                        c.reference(),
                        c.title() + ", " + c.authorityName(),
                        c.reference() + ". Usually answered by " + DeadlineWords.full(c.usualBy()) + "."))
                .toList();
    }

    /** Puts the chosen ones on. */
    public String putOn() {
        return attempt(
                () -> service().putOn(new PutOn(reference(), expected(), cases == null ? List.of() : cases)),
                "The agenda is changed.",
                "agenda");
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases;
    }
}
