package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;

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

    private static List<String> chosen(@Nullable List<String> given, List<String> kept) {
        return given == null ? kept : given;
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
