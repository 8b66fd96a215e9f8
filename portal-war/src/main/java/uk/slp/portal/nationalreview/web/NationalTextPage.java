package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextCommands.Upload;
import uk.slp.portal.nationalreview.NationalTextFields;
import uk.slp.portal.nationalreview.NationalTextView;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.UploadedPart;

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
    private @Nullable String base;
    private @Nullable OtherText other;

    @Inject
    private NationalTextDrafts drafts;

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

    /** Field by field, as between page loads: what somebody else changed meanwhile is never written over unseen. */
    private void write() {
        Map<String, String> marks = DraftPage.marks(getBase());
        Map<String, Typed> fields = new HashMap<>();
        typed().forEach((field, given) -> fields.put(field, new Typed(marks.get(field), given)));
        DraftSaved saved = drafts.save(new DraftSave(reference(), view().kind().code(), "", fields, Map.of()));
        marks.putAll(saved.bases());
        saved.conflicts().forEach(one -> marks.put(one.field(), one.base()));
        base = DraftPage.bases(marks);
        RuleViolation.throwIfAny(saved.refused());
        if (!saved.conflicts().isEmpty()) {
            OtherText first = saved.conflicts().get(0);
            other = first;
            throw new StaleVersion(first.by(), first.at());
        }
    }

    private Map<String, @Nullable String> typed() {
        return NationalTextFields.of(new NationalTextView.Content(
                title,
                summary,
                contentNote,
                method,
                getThemes(),
                getHarms(),
                getAgeBands(),
                getAgencies(),
                text,
                null));
    }

    /** The present version, if the text is still the one this page knows, saved from here or not; else the one it had. */
    private long seen() {
        return TextMark.of(view().content().text())
                        .equals(DraftPage.marks(getBase()).get("text"))
                ? view().version()
                : expected();
    }

    /** What somebody else wrote meanwhile, if that stopped this page; else null. */
    public @Nullable OtherText getOther() {
        return other;
    }

    /** Marks of what was saved when the page was read. */
    public String getBase() {
        String known = base;
        if (known == null) {
            Map<String, String> marks = new HashMap<>();
            NationalTextFields.of(view().content()).forEach((field, given) -> marks.put(field, TextMark.of(given)));
            known = DraftPage.bases(marks);
            base = known;
        }
        return known;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }

    /** Reads a file into the text. What stands beside the text stays as it is saved. */
    public @Nullable String upload() {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            Messages.add("file", "Choose the text as a PDF or Word file.");
            return null;
        }
        String name = given.getSubmittedFileName();
        return attempt(
                () -> service()
                        .upload(new Upload(
                                reference(),
                                seen(),
                                name == null ? "report" : name,
                                UploadedPart.bytes(given, ReportFile.LARGEST))),
                "The file was read. Check its sections, findings and recommendations, and mend them in the text if"
                        + " needed.",
                "preview");
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
