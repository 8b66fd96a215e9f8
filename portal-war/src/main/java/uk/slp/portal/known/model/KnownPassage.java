package uk.slp.portal.known.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.known.SourcePassage;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * A passage of published learning that the writers of a review used, or set aside with a reason. It quotes the passage
 * as it was when it was marked first, so that a later correction does not change what a review was built on.
 */
@Entity
@Table(name = "known_passage")
public class KnownPassage extends VersionedRecord {
    /** Most characters of a passage that are quoted. */
    public static final int LONGEST_QUOTE = 4_000;

    /** Most characters of a reason, or of how a passage was used. */
    public static final int LONGEST_WORDS = 500;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "part")
    private String part;

    @Column(name = "item_id", updatable = false)
    private UUID itemId;

    @Column(name = "text_number", updatable = false)
    private int textNumber;

    @Column(name = "slug", updatable = false)
    private String slug;

    @Column(name = "anchor", updatable = false)
    private String anchor;

    @Column(name = "place", updatable = false)
    private String place;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "publisher", updatable = false)
    private String publisher;

    @Column(name = "published_year", updatable = false)
    private int year;

    @Column(name = "quote", updatable = false)
    private String quote;

    @Column(name = "mark")
    private KnownMark mark;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "how_used")
    private @Nullable String howUsed;

    @Column(name = "marked_name")
    private String markedName;

    /** For the persistence provider. */
    protected KnownPassage() {}

    /**
     * Marks a passage for the first time.
     *
     * @throws RuleViolation if a reason is missing or something is too long
     */
    public KnownPassage(String subjectType, UUID subjectId, SourcePassage source, Said said, Marker by, Instant at) {
        super(by.username(), at);
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.itemId = source.item();
        this.textNumber = source.textNumber();
        this.slug = source.slug();
        this.anchor = source.anchor();
        this.place = source.place();
        this.title = source.title();
        this.publisher = source.publisher();
        this.year = source.year();
        this.quote = cut(source.text());
        say(said, by);
    }

    /**
     * What is said of a passage.
     *
     * @param part where in the review
     * @param reason why it is not relevant
     * @param howUsed how it is used
     */
    public record Said(String part, KnownMark mark, @Nullable String reason, @Nullable String howUsed) {}

    /**
     * Who says it.
     *
     * @param name as shown to colleagues
     * @param username sign-in name
     */
    public record Marker(String name, String username) {}

    /**
     * Says something else of it.
     *
     * @throws RuleViolation if a reason is missing or something is too long
     */
    public void change(Said said, Marker by, Instant at) {
        say(said, by);
        touched(by.username(), at);
    }

    private void say(Said said, Marker by) {
        boolean used = said.mark() == KnownMark.USED;
        String why = used ? null : tidied(said.reason());
        String how = used ? tidied(said.howUsed()) : null;
        List<Violation> violations = new ArrayList<>();
        if (!used && why == null) {
            violations.add(new Violation("reason", "reason_required", "Say why it is not relevant."));
        }
        tooLong(violations, "reason", why);
        tooLong(violations, "howUsed", how);
        RuleViolation.throwIfAny(violations);
        part = said.part();
        mark = said.mark();
        reason = why;
        howUsed = how;
        markedName = by.name();
    }

    private static void tooLong(List<Violation> violations, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_WORDS) {
            violations.add(new Violation(
                    field,
                    "too_long",
                    "Shorten this to " + LONGEST_WORDS + " characters; it has " + text.length() + "."));
        }
    }

    private static @Nullable String tidied(@Nullable String text) {
        String kept = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return kept.isEmpty() ? null : kept;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String part() {
        return part;
    }

    public String slug() {
        return slug;
    }

    public String anchor() {
        return anchor;
    }

    public String place() {
        return place;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    public int year() {
        return year;
    }

    public String quote() {
        return quote;
    }

    public KnownMark mark() {
        return mark;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String howUsed() {
        return howUsed;
    }

    public String markedName() {
        return markedName;
    }
}
