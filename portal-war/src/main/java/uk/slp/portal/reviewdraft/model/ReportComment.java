package uk.slp.portal.reviewdraft.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.reviewdraft.CommentState;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * What somebody says about a passage of a draft. The first comment carries the state of its thread and the passage as it
 * was; the others answer it. Nothing that was said is changed or taken away.
 */
@Entity
@Table(name = "report_comment")
public class ReportComment extends VersionedRecord {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "report_comment";

    /** The longest comment or answer, in characters. */
    public static final int LONGEST = 4_000;

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_PLACE = 80;

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "thread_id")
    private @Nullable UUID threadId;

    @Column(name = "version_number")
    private int number;

    @Column(name = "anchor")
    private String anchor;

    @Column(name = "place")
    private String place;

    @Column(name = "quote")
    private String quote;

    @Column(name = "words")
    private String words;

    @Column(name = "state")
    private @Nullable CommentState state;

    @Column(name = "settled_words")
    private @Nullable String settledWords;

    @Column(name = "settled_name")
    private @Nullable String settledName;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "made_name")
    private String madeName;

    /** For the persistence provider. */
    protected ReportComment() {}

    /**
     * Where in a draft a comment is made.
     *
     * @param number of the version
     * @param anchor address of the passage in it
     * @param place how people read that address, with the heading of the section
     * @param quote the passage
     */
    public record Passage(int number, String anchor, String place, String quote) {}

    /** Opens a thread. */
    public ReportComment(
            UUID id, UUID review, Passage passage, @Nullable String words, ReportVersion.Keeper by, Instant at) {
        super(id, by.username(), at);
        this.reviewId = review;
        this.number = passage.number();
        this.anchor = passage.anchor();
        this.place = cut(passage.place(), LONGEST_PLACE);
        this.quote = cut(passage.quote(), LONGEST);
        this.words = needed("words", words, "Write your comment.", LONGEST);
        this.madeName = by.name();
        this.state = CommentTransitions.RULES.initial();
    }

    private ReportComment(ReportComment thread, UUID id, String words, ReportVersion.Keeper by, Instant at) {
        super(id, by.username(), at);
        this.reviewId = thread.reviewId;
        this.threadId = thread.id();
        this.number = thread.number;
        this.anchor = thread.anchor;
        this.place = thread.place;
        this.quote = "";
        this.words = words;
        this.madeName = by.name();
    }

    /** Whether it opened a thread with just these words on just that passage, as a second click of its form finds. */
    public boolean says(Passage passage, @Nullable String text) {
        return threadId == null
                && number == passage.number()
                && anchor.equals(passage.anchor())
                && words.equals(text == null ? "" : text.replace("\r\n", "\n").strip());
    }

    /** Answers. */
    public ReportComment answer(UUID id, @Nullable String text, ReportVersion.Keeper by, Instant at) {
        step(CommentAction.ANSWER, null);
        String answer = needed("words", text, "Write your answer.", LONGEST);
        touched(by.username(), at);
        return new ReportComment(this, id, answer, by, at);
    }

    /** Settles it, saying how: what was changed in the text, or why nothing was. */
    public void settle(@Nullable String how, ReportVersion.Keeper by, Instant at) {
        String said = needed("reason", how, "Say how it is settled.", LONGEST_REASON);
        step(CommentAction.SETTLE, said);
        settledWords = said;
        settledName = by.name();
        settledAt = at;
        touched(by.username(), at);
    }

    /** Opens it again. */
    public ReportComment reopen(UUID id, @Nullable String why, ReportVersion.Keeper by, Instant at) {
        String said = needed("reason", why, "Say why it is opened again.", LONGEST_REASON);
        step(CommentAction.REOPEN, said);
        settledWords = null;
        settledName = null;
        settledAt = null;
        touched(by.username(), at);
        return new ReportComment(this, id, said, by, at);
    }

    private void step(CommentAction action, @Nullable String reason) {
        state = CommentTransitions.RULES
                .require(Objects.requireNonNull(state), action, reason)
                .to();
    }

    private static String needed(String field, @Nullable String text, String missing, int most) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(field, "required", missing);
        }
        String clean = text.replace("\r\n", "\n").strip();
        if (clean.length() > most) {
            throw new RuleViolation(field, "too_long", String.format(Locale.UK, "Use %,d characters at most.", most));
        }
        return clean;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public @Nullable UUID threadId() {
        return threadId;
    }

    public int number() {
        return number;
    }

    public String anchor() {
        return anchor;
    }

    public String place() {
        return place;
    }

    public String quote() {
        return quote;
    }

    public String words() {
        return words;
    }

    public @Nullable CommentState state() {
        return state;
    }

    public @Nullable String settledWords() {
        return settledWords;
    }

    public @Nullable String settledName() {
        return settledName;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public String madeName() {
        return madeName;
    }
}
