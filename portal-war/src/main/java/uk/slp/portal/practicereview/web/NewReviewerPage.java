package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.AppointmentCommands.Appoint;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewerAppointmentService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;

/** Appointing a further reviewer while the report is written. */
@Named("newReviewerPage")
@RequestScoped
public class NewReviewerPage extends ReviewForm {
    @Inject
    private ReviewerAppointmentService appointments;

    private String reviewer;
    private DateText accessFrom = new DateText();
    private DateText accessUntil = new DateText();

    @Override
    public void load() {
        need(ReviewAction.CHANGE_REVIEWER);
    }

    /** Those who may be asked to write. */
    public List<Option> reviewers() {
        return Option.of(queries().reviewers(), r -> r.username(), r -> r.name() + ", " + r.organisation());
    }

    /** Appoints. */
    public String appoint() {
        return attempt(
                () -> appointments.appoint(
                        new Appoint(reference(), expected(), reviewer, text(accessFrom), text(accessUntil))),
                "The reviewer is appointed.",
                "reviewers");
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
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
}
