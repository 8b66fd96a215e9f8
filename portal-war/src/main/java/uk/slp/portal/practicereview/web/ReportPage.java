package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.slp.portal.practicereview.ReportFile;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.UploadReport;
import uk.slp.portal.practicereview.ReviewCommands.WriteReport;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.web.Messages;

/** Writing the report, or uploading it as a file. What was typed stays on the page whatever happens. */
@Named("reportPage")
@RequestScoped
public class ReportPage extends ReviewForm {
    private Part file;

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
        service().write(new WriteReport(reference(), expected(), report));
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
                        .upload(new UploadReport(reference(), expected(), name == null ? "report" : name, bytes())),
                "The file was read. Check its sections, findings and recommendations, and mend them in the text if needed.",
                "preview");
    }

    private byte[] bytes() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(ReportFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
