package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.panel.OutcomeForm;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.PanelService;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.VersionedForm;

/** Recording what the national body answered. */
@Named("panelOutcomePage")
@RequestScoped
public class PanelOutcomePage extends VersionedForm<PanelCaseView> {
    @Inject
    private PanelQueries queries;

    @Inject
    private PanelService service;

    private final OutcomeForm answer = new OutcomeForm();

    PanelOutcomePage() {
        super("panel");
    }

    @Override
    protected PanelCaseView read(String reference) {
        return queries.view(reference);
    }

    /** Records the answer; a second click finds it recorded and shows the case. */
    public String record() {
        RecordOutcome command = answer.command(reference(), expected());
        boolean recorded = tried(
                () -> service.record(command),
                () -> command.outcome() != null && command.outcome() == view().outcome());
        if (!recorded) {
            return null;
        }
        Messages.done("The answer has been recorded. The partners can read it now.");
        return to("view");
    }

    /** The answer as it is typed. */
    public OutcomeForm getAnswer() {
        return answer;
    }
}
