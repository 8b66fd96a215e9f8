package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.Access;
import uk.slp.portal.practicereview.ReviewCommands.ChangeReviewer;
import uk.slp.portal.practicereview.ReviewCommands.Commission;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;

/** Commissioning a review, or recording that it will not proceed; and giving it to another author. */
@Named("commissionPage")
@RequestScoped
public class CommissionPage extends ReviewForm {
    @Inject
    private DeadlineCalculator deadlines;

    private String scope;
    private String keyLines;
    private String method;
    private String reviewer;
    private DateText startedOn = new DateText();
    private DateText accessFrom = new DateText();
    private DateText accessUntil = new DateText();
    private String reason;

    @Override
    public void load() {
        need(ReviewAction.COMMISSION, ReviewAction.CHANGE_REVIEWER);
    }

    /** Those who may be asked to write. */
    public List<Option> reviewers() {
        return Option.of(queries().reviewers(), r -> r.username(), r -> r.name() + ", " + r.organisation());
    }

    /** Commissions. */
    public String commission() {
        return attempt(
                () -> service()
                        .commission(new Commission(
                                reference(), expected(), scope, keyLines, method, reviewer, text(startedOn), access())),
                "The review is commissioned. Its time, "
                        + DeadlineWords.spelt(deadlines.rules().latest("practice-review"))
                        + ", runs from the decision to start.",
                "view",
                ReviewStatus.IN_PROGRESS);
    }

    /** Records that it will not be done. */
    public String notProceed() {
        return attempt(
                () -> service().notProceed(new Step(reference(), expected(), reason)),
                "Recorded that the review will not proceed.",
                "view",
                ReviewStatus.NOT_PROCEEDING);
    }

    /** Gives it to another author. */
    public String changeReviewer() {
        return attempt(
                () -> service().changeReviewer(new ChangeReviewer(reference(), expected(), reviewer, reason, access())),
                "The reviewer is changed. The former one no longer sees the review.",
                "view");
    }

    private Access access() {
        return new Access(text(accessFrom), text(accessUntil));
    }

    public DateText getAccessFrom() {
        return accessFrom;
    }

    public void setAccessFrom(DateText accessFrom) {
        this.accessFrom = accessFrom;
    }

    public DateText getAccessUntil() {
        return accessUntil;
    }

    public void setAccessUntil(DateText accessUntil) {
        this.accessUntil = accessUntil;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getKeyLines() {
        return keyLines;
    }

    public void setKeyLines(String keyLines) {
        this.keyLines = keyLines;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public DateText getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(DateText startedOn) {
        this.startedOn = startedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
