package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.FinalCheck;
import uk.slp.portal.practicereview.IdentityMatch;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCheckQueries;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.error.Violation;

/** Everything the report and its description still need, a way to mend each, and the button that makes the report final. */
@Named("finalCheckPage")
@RequestScoped
public class FinalCheckPage extends ReviewForm {
    private String delayReason;

    @Inject
    private ReviewCheckQueries checks;

    private FinalCheck check;

    /** One thing to put right, with the page on which that is done. */
    public record Problem(String text, String href) {}

    @Override
    public void load() {
        need(ReviewAction.MARK_FINAL);
    }

    @Override
    protected PracticeReviewView read(String reference) {
        check = checks.beforeFinal(reference);
        return check.view();
    }

    /** Everything that stands against marking it final. */
    public List<Problem> problems() {
        view();
        return check.problems().stream().map(this::problem).toList();
    }

    /** Where the text matches what identifies a child. */
    public List<IdentityMatch> matches() {
        view();
        return check.matches();
    }

    /** How many earlier recommendations are near and have no choice yet (rule 72). */
    public long openRepeats() {
        view();
        return check.openRepeats();
    }

    private Problem problem(Violation v) {
        String page =
                switch (v.field()) {
                    case "text" -> "/report";
                    case "delayReason" -> "/check#delayReason";
                    default -> "/details#" + v.field();
                };
        return new Problem(v.message(), base() + page);
    }

    /** Whether a reason for the delay is asked for. */
    public boolean late() {
        return view().clock() != null && view().clock().overdue();
    }

    /** Says why it is late. */
    public String explainDelay() {
        return attempt(
                () -> service().explainDelay(new Step(reference(), expected(), delayReason)),
                "The reason is recorded, and the Panel can read it. Tell the Secretary of State too.",
                "check");
    }

    /** Makes it final. */
    public String markFinal() {
        return attempt(
                () -> service().markFinal(new Step(reference(), expected(), null)),
                "The report is final. Now check that nobody can be identified, and send the copy.",
                "view",
                ReviewStatus.FINAL);
    }

    public String getDelayReason() {
        return delayReason;
    }

    public void setDelayReason(String delayReason) {
        this.delayReason = delayReason;
    }
}
