package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewService;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.ReopenReview;
import uk.slp.portal.rapidreview.ReviewedCase;
import uk.slp.portal.rapidreview.SectionView;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** One rapid review: its task list while it is written, its text for those who read it. */
@Named("rapidReviewPage")
@RequestScoped
public class RapidReviewPage {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private RapidReviewService service;

    private ReviewedCase whole;
    private String version;
    private String reason;

    /** Reads the review. */
    public void load() {
        view();
    }

    /** The review. */
    public RapidReviewView view() {
        return whole().review();
    }

    /** The review beside what was notified. */
    public ReviewedCase whole() {
        if (whole == null) {
            whole = queries.withNotification(Parameters.need("ref"));
        }
        return whole;
    }

    /** Opens a locked review for writing again. */
    public String reopen() {
        try {
            service.reopen(new ReopenReview(view().reference(), Versions.of(version, view().version()), reason));
        } catch (StaleVersion stale) {
            version = Long.toString(view().version());
            Messages.add("", Versions.words(stale));
            return null;
        }
        Messages.done("The review is open for writing again. Partners will be asked to sign the new text.");
        return "/rapidreview/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    /** State of a task for the list. */
    public String task(SectionView section) {
        return section.complete() ? "done" : section.begun() ? "going" : "todo";
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
