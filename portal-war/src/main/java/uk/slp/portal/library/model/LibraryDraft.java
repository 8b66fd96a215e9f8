package uk.slp.portal.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.library.Description;
import uk.slp.portal.library.DraftAction;
import uk.slp.portal.library.DraftStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A file on its way into the library, with the text that was read from it and the description that is to be published
 * beside it. It begins waiting, with what the text proposes for its description; a person confirms that, mends the text,
 * says which passages are findings and recommendations, and publishes it or gives it up. Until then only librarians see
 * anything of it.
 */
@Entity
@Table(name = "library_draft")
public class LibraryDraft extends VersionedRecord {
    /** The name of this kind of record in the audit trail and the status history. */
    public static final String TYPE = "library_draft";

    /** Longest text, in characters, as the tables hold it. */
    public static final int LONGEST_TEXT = 400_000;

    private static final int LONGEST_REASON = 2_000;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private DraftStatus status = DraftTransitions.RULES.initial();

    @Column(name = "original_id", updatable = false)
    private UUID originalId;

    @Column(name = "file_properties")
    private @Nullable String fileProperties;

    @Column(name = "described")
    private boolean described;

    @Column(name = "report_text")
    private String text;

    @Column(name = "title")
    private String title;

    @Column(name = "item_type")
    private @Nullable String itemType;

    @Column(name = "publisher")
    private String publisher;

    @Column(name = "authority_code")
    private @Nullable String authority;

    @Column(name = "published_on")
    private @Nullable String publishedOn;

    @Column(name = "summary")
    private String summary;

    @Column(name = "content_note")
    private String contentNote;

    @Column(name = "method")
    private String method;

    @Column(name = "themes")
    private @Nullable String themes;

    @Column(name = "harms")
    private @Nullable String harms;

    @Column(name = "age_bands")
    private @Nullable String ageBands;

    @Column(name = "agencies")
    private @Nullable String agencies;

    @Column(name = "item_slug")
    private @Nullable String slug;

    /** For the persistence provider. */
    protected LibraryDraft() {}

    /**
     * Begins.
     *
     * @param proposed what the text proposes, which nobody has confirmed yet
     */
    public LibraryDraft(String reference, UUID originalId, String text, Description proposed, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.originalId = originalId;
        this.text = text;
        take(proposed);
    }

    /** Notes what the file says of itself beside its text; too much of it is cut off. */
    public void tells(Map<String, String> properties) {
        fileProperties = FileProperties.lines(properties);
    }

    /** What the file says of itself, one property a line: "Author: Priya Nair". */
    public List<String> fileProperties() {
        return fileProperties == null ? List.of() : List.of(fileProperties.split("\n"));
    }

    /** Replaces the text. */
    public void write(String newText, String by, Instant at) {
        requireWaiting();
        String clean = newText.replace("\r", "").strip();
        if (clean.length() > LONGEST_TEXT) {
            throw new RuleViolation(
                    "text",
                    "text_too_long",
                    "Use at most 400,000 characters for the text; you have used " + clean.length() + ".");
        }
        text = clean;
        touched(by, at);
    }

    /** Replaces the description, complete or not. Whether its codes exist, {@link DescriptionRules} says before. */
    public void describe(Description description, String by, Instant at) {
        requireWaiting();
        take(description);
        described = true;
        touched(by, at);
    }

    private void take(Description d) {
        title = d.title().strip();
        itemType = orNull(d.type());
        publisher = d.publisher().strip();
        authority = orNull(d.authority());
        publishedOn = orNull(d.publishedOn());
        summary = d.summary().strip();
        contentNote = d.contentNote().strip();
        method = d.method().strip();
        themes = joined(d.themes());
        harms = joined(d.harms());
        ageBands = joined(d.ageBands());
        agencies = joined(d.agencies());
    }

    /** It was published: from here on the item holds its words, and what is destroyed there must not stay here. */
    public StatusChange published(String itemSlug, String by, Instant at) {
        StatusChange change = apply(DraftAction.PUBLISH, null, by, at);
        slug = itemSlug;
        empty();
        return change;
    }

    /** It will not be published: what was read from the file goes with the file. */
    public StatusChange discard(String reason, String by, Instant at) {
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "reason",
                    "reason_too_long",
                    "Use at most 2,000 characters for the reason; you have used " + reason.length() + ".");
        }
        StatusChange change = apply(DraftAction.DISCARD, reason, by, at);
        empty();
        return change;
    }

    private void empty() {
        text = "";
        title = "";
        summary = "";
        contentNote = "";
        method = "";
    }

    private StatusChange apply(DraftAction action, @Nullable String reason, String by, Instant at) {
        StateMachine.Transition<DraftStatus, DraftAction> step = DraftTransitions.RULES.require(status, action, reason);
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    private void requireWaiting() {
        if (status != DraftStatus.WAITING) {
            throw new NotAllowedNow(
                    status == DraftStatus.PUBLISHED
                            ? "It is published. Correct it from its published page."
                            : "It was given up. Add the file again.");
        }
    }

    public String reference() {
        return reference;
    }

    public UUID originalId() {
        return originalId;
    }

    public String text() {
        return text;
    }

    public boolean described() {
        return described;
    }

    public DraftStatus status() {
        return status;
    }

    public @Nullable String slug() {
        return slug;
    }

    public Description description() {
        return new Description(
                title,
                orEmpty(itemType),
                publisher,
                orEmpty(authority),
                orEmpty(publishedOn),
                summary,
                contentNote,
                method,
                split(themes),
                split(harms),
                split(ageBands),
                split(agencies));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
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
