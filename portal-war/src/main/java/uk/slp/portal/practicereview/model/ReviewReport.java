package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewCommands.Describe;

/** The report of a review and what is published beside it. Changed through the review only. */
@Embeddable
public class ReviewReport {
    @Column(name = "method")
    private @Nullable String method;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "summary")
    private @Nullable String summary;

    @Column(name = "content_note")
    private @Nullable String contentNote;

    @Column(name = "themes")
    private @Nullable String themes;

    @Column(name = "harms")
    private @Nullable String harms;

    @Column(name = "age_bands")
    private @Nullable String ageBands;

    @Column(name = "agencies")
    private @Nullable String agencies;

    @Column(name = "report_text")
    private @Nullable String reportText;

    @Column(name = "report_source")
    private @Nullable String reportSource;

    @Column(name = "report_file_properties")
    private @Nullable String fileProperties;

    @Column(name = "improvements_section")
    private @Nullable String improvementsSection;

    @Column(name = "reasons_section")
    private @Nullable String reasonsSection;

    /** For the persistence provider and a new review. */
    protected ReviewReport() {}

    void method(@Nullable String text) {
        method = ReviewFields.clean(text);
    }

    /** What is kept of a text. */
    public static @Nullable String kept(@Nullable String text) {
        return ReviewFields.clean(text);
    }

    void text(@Nullable String text, @Nullable ReportSource source) {
        reportText = ReviewFields.clean(text);
        reportSource = source == null ? null : source.fileName();
        fileProperties = source == null ? null : source.properties();
    }

    void describe(Describe d) {
        title = ReviewFields.clean(d.title());
        summary = ReviewFields.clean(d.summary());
        contentNote = ReviewFields.clean(d.contentNote());
        method = ReviewFields.clean(d.method());
        themes = Codes.joined(d.themes());
        harms = Codes.joined(d.harms());
        ageBands = Codes.joined(d.ageBands());
        agencies = Codes.joined(d.agencies());
        improvementsSection = ReviewFields.clean(d.improvementsSection());
        reasonsSection = ReviewFields.clean(d.reasonsSection());
    }

    public @Nullable String method() {
        return method;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String contentNote() {
        return contentNote;
    }

    public List<String> themes() {
        return Codes.split(themes);
    }

    public List<String> harms() {
        return Codes.split(harms);
    }

    public List<String> ageBands() {
        return Codes.split(ageBands);
    }

    public List<String> agencies() {
        return Codes.split(agencies);
    }

    public @Nullable String text() {
        return reportText;
    }

    /** The name of the file it was read from, or null if it was typed or changed since. */
    public @Nullable String source() {
        return reportSource;
    }

    /** What that file says of itself beside its text, one property a line, or null. */
    public @Nullable String fileProperties() {
        return fileProperties;
    }

    public @Nullable String improvementsSection() {
        return improvementsSection;
    }

    public @Nullable String reasonsSection() {
        return reasonsSection;
    }
}
