package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextCommands.Upload;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.web.Messages;

/** Writing what a national review publishes. What was typed stays on the page whatever happens. */
@Named("nationalTextPage")
@RequestScoped
public class NationalTextPage extends NationalTextForm {
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String contentNote;
    private @Nullable String method;
    private @Nullable String text;
    private @Nullable List<String> themes;
    private @Nullable List<String> harms;
    private @Nullable List<String> ageBands;
    private @Nullable List<String> agencies;
    private boolean typed;
    private @Nullable Part file;

    @Override
    public void load() {
        need(view().mayWrite() || postback());
    }

    /** Keeps what was typed and stays. */
    public @Nullable String save() {
        return attempt(this::write, "Saved.", "text");
    }

    /** Keeps what was typed and shows how it is read. */
    public @Nullable String saveAndPreview() {
        return attempt(this::write, "Saved. This is how it is read.", "preview");
    }

    private void write() {
        service()
                .write(new Write(
                        reference(),
                        expected(),
                        title,
                        summary,
                        contentNote,
                        method,
                        getThemes(),
                        getHarms(),
                        getAgeBands(),
                        getAgencies(),
                        text));
    }

    /** Reads a file into the text. What is typed in the form above and not saved stays as it was saved before. */
    public @Nullable String upload() {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            Messages.add("file", "Choose the text as a PDF or Word file.");
            return null;
        }
        String name = given.getSubmittedFileName();
        return attempt(
                () -> service()
                        .upload(new Upload(reference(), expected(), name == null ? "report" : name, bytes(given))),
                "The file was read. Check its sections, findings and recommendations, and mend them in the text if"
                        + " needed.",
                "preview");
    }

    private static byte[] bytes(Part given) {
        try (InputStream in = given.getInputStream()) {
            return in.readNBytes(ReportFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> chosen(@Nullable List<String> given, List<String> kept) {
        return given == null ? kept : given;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getTitle() {
        return typed ? title : view().content().title();
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
        typed = true;
    }

    public @Nullable String getSummary() {
        return typed ? summary : view().content().summary();
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getContentNote() {
        return typed ? contentNote : view().content().contentNote();
    }

    public void setContentNote(@Nullable String contentNote) {
        this.contentNote = contentNote;
    }

    public @Nullable String getMethod() {
        return typed ? method : view().content().method();
    }

    public void setMethod(@Nullable String method) {
        this.method = method;
    }

    public @Nullable String getText() {
        return typed ? text : view().content().text();
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public List<String> getThemes() {
        return chosen(themes, view().content().themes());
    }

    public void setThemes(@Nullable List<String> themes) {
        this.themes = themes;
    }

    public List<String> getHarms() {
        return chosen(harms, view().content().harms());
    }

    public void setHarms(@Nullable List<String> harms) {
        this.harms = harms;
    }

    public List<String> getAgeBands() {
        return chosen(ageBands, view().content().ageBands());
    }

    public void setAgeBands(@Nullable List<String> ageBands) {
        this.ageBands = ageBands;
    }

    public List<String> getAgencies() {
        return chosen(agencies, view().content().agencies());
    }

    public void setAgencies(@Nullable List<String> agencies) {
        this.agencies = agencies;
    }
}
