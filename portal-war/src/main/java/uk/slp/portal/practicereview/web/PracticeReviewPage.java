package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.practicereview.UploadedFile;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.file.FileDisposition;
import uk.slp.portal.shared.web.DateText;

/** One practice review: its tasks, its clocks, its history, and the file that was uploaded. */
@Named("practiceReviewPage")
@RequestScoped
public class PracticeReviewPage extends ReviewForm {
    private DateText day = new DateText();

    @Inject
    private CurrentUser user;

    @Override
    protected PracticeReviewView read(String reference) {
        return queries().view(reference);
    }

    /** How many items the checklist has. */
    public int checklistSize() {
        return ChecklistItem.values().length;
    }

    /** State of the report for the task list. */
    public String reportTask() {
        PracticeReviewView view = view();
        return view.facts().reportText() == null
                ? "todo"
                : view.report().sections().isEmpty() ? "going" : "done";
    }

    /** State of what is published beside the report. */
    public String detailsTask() {
        ReviewFacts f = view().facts();
        boolean all = f.title() != null
                && f.summary() != null
                && f.method() != null
                && f.improvementsSection() != null
                && f.reasonsSection() != null
                && !f.themes().isEmpty()
                && !f.harms().isEmpty()
                && !f.ageBands().isEmpty();
        boolean some = f.title() != null || f.summary() != null || !f.themes().isEmpty();
        return all ? "done" : some ? "going" : "todo";
    }

    /** Whether the person can still do something about what is published in place of the report. */
    public boolean informs() {
        ImprovementStatus status = view().facts().improvementStatus();
        return user.permissions().contains(Permission.PRACTICE_REVIEW_RELEASE)
                && (status == ImprovementStatus.DRAFT || status == ImprovementStatus.FINAL);
    }

    /** Whether the person can see the hits of the check for identifiability, and confirm them if they are the second. */
    public boolean confirms() {
        return view().whole() && user.permissions().contains(Permission.PRACTICE_REVIEW_CONFIRM);
    }

    /** Records the sending to the national repository. */
    public String sendToRepository() {
        return attempt(
                () -> service().sendToRepository(new OnDay(reference(), expected(), text(day))),
                "Recorded that the report went to the national repository.",
                "view");
    }

    /** Hands back the uploaded file, for download only. */
    public void download() {
        UploadedFile file = queries().document(reference());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(file.mediaType());
        external.setResponseContentLength(file.content().length);
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Content-Disposition", FileDisposition.exactly(file.name()));
        try {
            external.getResponseOutputStream().write(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    public DateText getDay() {
        return day;
    }

    public void setDay(DateText day) {
        this.day = day;
    }
}
