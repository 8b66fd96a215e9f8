package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Map;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.UploadReport;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.UploadedPart;

/** Writing the report, or uploading it as a file. What was typed stays on the page whatever happens. */
@Named("reportPage")
@RequestScoped
public class ReportPage extends ReviewForm {
    private static final String TEXT = "text";

    @Inject
    private PracticeReviewDrafts drafts;

    private Part file;
    private String base;
    private OtherText other;

    private String report;
    private boolean typed;

    @Override
    public void load() {
        need(ReviewAction.WRITE);
    }

    /** Keeps what was typed and stays. */
    public String save() {
        return attempt(this::write, "The report is saved.", "report");
    }

    /** Keeps what was typed and shows how it is read. */
    public String saveAndPreview() {
        return attempt(this::write, "The report is saved. This is how it is read.", "preview");
    }

    private void write() {
        Map<String, Typed> typed = Map.of(TEXT, new Typed(DraftPage.marks(base).get(TEXT), report));
        DraftSaved saved = drafts.save(new DraftSave(reference(), "report", "", typed, Map.of()));
        RuleViolation.throwIfAny(saved.refused());
        if (saved.conflicts().isEmpty()) {
            return;
        }
        other = saved.conflicts().get(0);
        base = TEXT + ":" + other.base();
        throw new StaleVersion(other.by(), other.at());
    }

    /** Reads a file into the report. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            Messages.add("file", "Choose the report as a PDF or Word file.");
            return null;
        }
        String name = file.getSubmittedFileName();
        return attempt(
                () -> service()
                        .upload(new UploadReport(
                                reference(),
                                seen(),
                                name == null ? "report" : name,
                                UploadedPart.bytes(file, ReportFile.LARGEST))),
                "The file was read. Check its sections, findings and recommendations, and mend them in the text if needed.",
                "preview");
    }

    /** The present version, if the text is still the one this page knows, saved from here or not; else the one it had. */
    private long seen() {
        return getBase().equals(TEXT + ":" + TextMark.of(view().facts().reportText())) ? view().version() : expected();
    }

    /** How many sections the text on the page has. */
    public int sections() {
        return ReportText.parse(getReport()).sections().size();
    }

    public String getReport() {
        return typed ? report : view().facts().reportText();
    }

    public void setReport(String report) {
        this.report = report;
        typed = true;
    }

    /** What somebody else wrote meanwhile, if that stopped this page; else null. */
    public OtherText getOther() {
        return other;
    }

    /** Mark of the text that was saved when the page was read. */
    public String getBase() {
        return base == null ? TEXT + ":" + TextMark.of(view().facts().reportText()) : base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
