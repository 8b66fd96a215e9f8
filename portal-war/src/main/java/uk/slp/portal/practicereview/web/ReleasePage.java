package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.practicereview.PracticeReviewService;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.PublicationTimeService;
import uk.slp.portal.practicereview.ReleaseCheck;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCheckQueries;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.SetMinute;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.practicereview.ReviewStatus;

/** From the final report to its readers: checklist, plan, copy, publication; or back to writing. */
@Named("releasePage")
@RequestScoped
public class ReleasePage extends ReleaseForm<PracticeReviewView> {
    @Inject
    private ReviewCheckQueries checks;

    @Inject
    private PracticeReviewService service;

    @Inject
    private PublicationTimeService times;

    private ReleaseCheck check;

    public ReleasePage() {
        super("release");
    }

    @Override
    protected PracticeReviewView read(String reference) {
        check = checks.beforePublication(reference);
        return check.view();
    }

    @Override
    public void load() {
        need(ReviewAction.CHECK);
        ReviewFacts facts = view().facts();
        fill(confirmed(), facts.plannedPublication(), facts.copySentOn());
    }

    /** What stands against publishing today. */
    public ReleaseCheck check() {
        view();
        return check;
    }

    /** What is confirmed, by whom and when. */
    public List<ConfirmedItem> confirmed() {
        return check().confirmed();
    }

    /** Whether a reason is asked for to publish today. */
    public boolean override() {
        return override(check().problems());
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
                "The copy is recorded. The Panel can now read the report here.");
    }

    /** Lets it publish itself. */
    public String setMinute() {
        return attempt(
                atItsFields(() -> times.set(new SetMinute(reference(), expected(), getTime(), getOverrideReason()))),
                "It will publish itself at that minute. Until then nothing of it can be seen.",
                "release");
    }

    /** Stops that. */
    public String stopMinute() {
        return part(
                "time",
                () -> times.stop(new Step(reference(), expected(), null)),
                "Stopped. It is published only when you publish it or set another time.");
    }

    /** Publishes. */
    public String publish() {
        return attempt(
                atItsFields(() -> service.publish(new Publish(reference(), expected(), getOverrideReason()))),
                "Published. Within seconds anyone can find it by its words.",
                "view",
                ReviewStatus.PUBLISHED);
    }

    /** Opens the report for writing again. */
    public String reopen() {
        return attempt(
                () -> service.reopen(new Step(reference(), expected(), getReason())),
                "The report can be written on again. Its checklist, plan and copy count no more.",
                "view",
                ReviewStatus.IN_PROGRESS);
    }
}
