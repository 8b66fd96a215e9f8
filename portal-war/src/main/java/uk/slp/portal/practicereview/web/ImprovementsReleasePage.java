package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementFacts;
import uk.slp.portal.practicereview.ImprovementQueries;
import uk.slp.portal.practicereview.ImprovementService;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ImprovementView;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.Step;

/** From complete information on improvements to its readers: checklist, matches, plan, copy, publication. */
@Named("improvementsReleasePage")
@RequestScoped
public class ImprovementsReleasePage extends ReleaseForm<ImprovementView> {
    @Inject
    private ImprovementQueries queries;

    @Inject
    private ImprovementService service;

    public ImprovementsReleasePage() {
        super("improvements-release");
    }

    @Override
    protected ImprovementView read(String reference) {
        return queries.view(reference);
    }

    @Override
    public void load() {
        need(ImprovementAction.CHECK);
        ImprovementFacts facts = view().facts();
        fill(view().confirmed(), facts.plannedPublication(), facts.copySentOn());
    }

    /** Whether a reason is asked for to publish today. */
    public boolean override() {
        return override(view().problems());
    }

    /** Keeps what is confirmed. */
    public String confirm() {
        return part(
                "items",
                () -> service.confirm(new Confirm(reference(), expected(), getItems())),
                "The checklist is saved.");
    }

    /** Plans the day. */
    public String plan() {
        return day(
                "planned",
                () -> service.plan(new OnDay(reference(), expected(), text(getPlanned()))),
                "The day is planned, and with it the last day for the copy.");
    }

    /** Records the copy. */
    public String sendCopy() {
        return day(
                "copied",
                () -> service.sendCopy(new OnDay(reference(), expected(), text(getCopied()))),
                "The copy is recorded. The Panel can now read the information here.");
    }

    /** Publishes. */
    public String publish() {
        return attempt(
                atItsFields(() -> service.publish(new Publish(reference(), expected(), getOverrideReason()))),
                "The improvement information is published. Within seconds anyone can find it by its words.",
                "view",
                ImprovementStatus.PUBLISHED);
    }

    /** Opens the text for writing again. */
    public String reopen() {
        return attempt(
                () -> service.reopen(new Step(reference(), expected(), getReason())),
                "The text can be written on again. Its checklist, plan and copy count no more.",
                "improvements",
                ImprovementStatus.DRAFT);
    }
}
