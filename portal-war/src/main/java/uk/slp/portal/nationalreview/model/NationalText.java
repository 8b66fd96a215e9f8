package uk.slp.portal.nationalreview.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.NationalTextKind;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * What a national review publishes: its report, or the improvement information in place of a withheld one. It belongs to its
 * review, whose state says when it may be written and whose version it shares. Everybody who wrote it is remembered, because
 * none of them may be the second person who confirms it (rule 50).
 */
@Entity
@Table(name = "national_text")
public class NationalText {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "kind", updatable = false)
    private NationalTextKind kind;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "summary")
    private @Nullable String summary;

    @Column(name = "content_note")
    private @Nullable String contentNote;

    @Column(name = "method")
    private @Nullable String method;

    @Column(name = "themes")
    private @Nullable String themes;

    @Column(name = "harms")
    private @Nullable String harms;

    @Column(name = "age_bands")
    private @Nullable String ageBands;

    @Column(name = "agencies")
    private @Nullable String agencies;

    @Column(name = "report_text")
    private @Nullable String text;

    @Column(name = "report_source")
    private @Nullable String source;

    @Column(name = "file_properties")
    private @Nullable String fileProperties;

    @Column(name = "writers")
    private String writers = "";

    @Column(name = "final_by")
    private @Nullable String finalBy;

    @OneToMany(mappedBy = "text", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<NationalTextCheck> checks = new ArrayList<>();

    /** For the persistence provider. */
    protected NationalText() {}

    /** An empty text of a review. */
    public NationalText(UUID reviewId, NationalTextKind kind) {
        this.reviewId = reviewId;
        this.kind = kind;
    }

    /**
     * Replaces the text and what is published beside it. A text that is another than the one read from a file has no file
     * any more.
     *
     * @throws RuleViolation with everything that is too long or unknown
     */
    public void write(Write given, String by) {
        RuleViolation.throwIfAny(NationalTextProblems.refusals(given));
        if (!Objects.equals(given.text(), text)) {
            source = null;
            fileProperties = null;
        }
        title = given.title();
        summary = given.summary();
        contentNote = given.contentNote();
        method = given.method();
        themes = joined(given.themes());
        harms = joined(given.harms());
        ageBands = joined(given.ageBands());
        agencies = joined(given.agencies());
        text = given.text();
        wrote(by);
    }

    /**
     * Replaces the text by what a file says.
     *
     * @param properties what the file says of itself beside its text, one property a line, or null
     */
    public void upload(String words, String fileName, @Nullable String properties, String by) {
        text = words.isBlank() ? null : words.replace("\r\n", "\n").strip();
        source = fileName;
        fileProperties = properties;
        wrote(by);
    }

    private void wrote(String by) {
        Set<String> all = writers();
        all.add(by);
        writers = String.join(" ", all);
    }

    void complete(String by) {
        finalBy = by;
    }

    void reopen() {
        finalBy = null;
        checks.clear();
    }

    /** Confirms these items of the checklist and no others; one that was confirmed before stays with its day and name. */
    public void confirm(Set<ChecklistItem> items, String by, Instant at) {
        checks.removeIf(check -> !items.contains(check.item()));
        Set<ChecklistItem> before = confirmed();
        items.stream()
                .filter(item -> !before.contains(item))
                .forEach(item -> checks.add(new NationalTextCheck(this, item, by, at)));
    }

    /** The items that are confirmed. */
    public Set<ChecklistItem> confirmed() {
        Set<ChecklistItem> items = EnumSet.noneOf(ChecklistItem.class);
        checks.forEach(check -> items.add(check.item()));
        return items;
    }

    /** Everything that would be published, field by field, to be compared with the cases. */
    public List<TextPart> parts() {
        List<TextPart> parts = new ArrayList<>(List.of(
                TextPart.plain("title", "Title", title),
                TextPart.plain("summary", "Summary", summary),
                TextPart.plain("contentNote", "Content note", contentNote),
                TextPart.plain("method", "Method", method),
                TextPart.report("text", text)));
        if (source != null) {
            parts.addAll(TextPart.file(source, fileProperties));
        }
        return List.copyOf(parts);
    }

    /** Two texts are told apart by it. */
    public String mark() {
        StringBuilder all = new StringBuilder();
        parts().forEach(part -> all.append(part.text()).append("\n\n"));
        return TextMark.of(all.toString());
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public NationalTextKind kind() {
        return kind;
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

    public @Nullable String method() {
        return method;
    }

    public List<String> themes() {
        return split(themes);
    }

    public List<String> harms() {
        return split(harms);
    }

    public List<String> ageBands() {
        return split(ageBands);
    }

    public List<String> agencies() {
        return split(agencies);
    }

    public @Nullable String text() {
        return text;
    }

    /** Name of the file it was read from, or null if it was typed or changed since. */
    public @Nullable String source() {
        return source;
    }

    /** What that file says of itself beside its text, one property a line, or null. */
    public @Nullable String fileProperties() {
        return fileProperties;
    }

    /** Everybody who must not be the second person: who wrote it, and who said that it is complete. */
    public Set<String> first() {
        Set<String> first = writers();
        if (finalBy != null) {
            first.add(finalBy);
        }
        return first;
    }

    private Set<String> writers() {
        return writers.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(writers.split(" ")));
    }

    private static @Nullable String joined(List<String> codes) {
        return codes.isEmpty()
                ? null
                : String.join(",", codes.stream().distinct().toList());
    }

    private static List<String> split(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(","));
    }
}
