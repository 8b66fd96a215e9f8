package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.shared.web.Option;

/** What is published beside the report: title, summary, themes, and where the required contents stand. */
@Named("detailsPage")
@RequestScoped
public class DetailsPage extends ReviewForm {
    private String title;
    private String summary;
    private String contentNote;
    private String method;
    private List<String> themes = List.of();
    private List<String> harms = List.of();
    private List<String> ageBands = List.of();
    private List<String> agencies = List.of();
    private String improvementsSection;
    private String reasonsSection;

    @Override
    public void load() {
        need(ReviewAction.WRITE);
        ReviewFacts f = view().facts();
        title = f.title();
        summary = f.summary();
        contentNote = f.contentNote();
        method = f.method();
        themes = f.themes();
        harms = f.harms();
        ageBands = f.ageBands();
        agencies = f.agencies();
        improvementsSection = f.improvementsSection();
        reasonsSection = f.reasonsSection();
    }

    /** The sections of the report. */
    public List<Option> sections() {
        return Option.of(view().report().sections(), s -> s.anchor(), s -> s.number() + " " + s.heading());
    }

    /** Keeps it, complete or not. */
    public String save() {
        return attempt(
                () -> service()
                        .describe(new Describe(
                                reference(),
                                expected(),
                                title,
                                summary,
                                contentNote,
                                method,
                                themes,
                                harms,
                                ageBands,
                                agencies,
                                improvementsSection,
                                reasonsSection)),
                "Saved.",
                "view");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getContentNote() {
        return contentNote;
    }

    public void setContentNote(String contentNote) {
        this.contentNote = contentNote;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }

    public List<String> getHarms() {
        return harms;
    }

    public void setHarms(List<String> harms) {
        this.harms = harms == null ? List.of() : harms;
    }

    public List<String> getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(List<String> ageBands) {
        this.ageBands = ageBands == null ? List.of() : ageBands;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }

    public String getImprovementsSection() {
        return improvementsSection;
    }

    public void setImprovementsSection(String improvementsSection) {
        this.improvementsSection = improvementsSection;
    }

    public String getReasonsSection() {
        return reasonsSection;
    }

    public void setReasonsSection(String reasonsSection) {
        this.reasonsSection = reasonsSection;
    }
}
