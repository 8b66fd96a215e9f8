package uk.slp.portal.conduct.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.Addressee;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductState;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * One line of the record of how a review is conducted. What its columns mean depends on its kind and is said at {@link
 * uk.slp.portal.conduct.ConductCommands.Written}; what may stand in them is decided by {@link ConductRules}. A line is
 * changed or struck out, never taken away. Names of children and families have no place in it.
 */
@Entity
@Table(name = "conduct_entry")
public class ConductEntry extends VersionedRecord {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "conduct_entry";

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "kind")
    private ConductKind kind;

    @Column(name = "subject")
    private @Nullable String subject;

    @Column(name = "state")
    private @Nullable ConductState state;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "second_day")
    private @Nullable LocalDate secondDay;

    @Column(name = "people")
    private @Nullable Integer people;

    @Column(name = "agencies")
    private @Nullable String agencies;

    @Column(name = "words")
    private @Nullable String words;

    @Column(name = "more_words")
    private @Nullable String moreWords;

    @Column(name = "signed_name")
    private @Nullable String signedName;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    @Column(name = "struck_by")
    private @Nullable String struckBy;

    @Column(name = "struck_reason")
    private @Nullable String struckReason;

    /** For the persistence provider. */
    protected ConductEntry() {}

    private ConductEntry(UUID id, UUID reviewId, ConductKind kind, LocalDate day, String by, Instant at) {
        super(id, by, at);
        this.reviewId = reviewId;
        this.kind = kind;
        this.day = day;
    }

    /** A line as {@link ConductRules} read it. */
    public static ConductEntry of(
            UUID id, UUID review, ConductKind kind, ConductRules.Line line, String by, Instant at) {
        ConductEntry entry = new ConductEntry(id, review, kind, line.day(), by, at);
        entry.take(line);
        return entry;
    }

    /** A notice of delay that is to be sent (rule 44). */
    public static ConductEntry notice(
            UUID review, Addressee addressee, String text, LocalDate day, String by, Instant at) {
        ConductEntry entry = new ConductEntry(UUID.randomUUID(), review, ConductKind.NOTICE, day, by, at);
        entry.subject = addressee.code();
        entry.state = ConductState.TO_SEND;
        entry.words = text;
        return entry;
    }

    /**
     * What a partner says of a text.
     *
     * @param partner code of the partner
     * @param dissent its words when it does not agree
     * @param textMark the mark of the text it signs
     */
    public record Signature(String partner, boolean agrees, @Nullable String dissent, String textMark, String name) {}

    /** The word of a partner on the final report. */
    public static ConductEntry signOff(UUID review, Signature signed, LocalDate day, String by, Instant at) {
        ConductEntry entry = new ConductEntry(UUID.randomUUID(), review, ConductKind.SIGN_OFF, day, by, at);
        entry.subject = signed.partner();
        entry.state = signed.agrees() ? ConductState.AGREES : ConductState.DISSENTS;
        entry.words = signed.agrees() ? null : signed.dissent();
        // What was signed can be told from any later text by this.
        entry.moreWords = signed.textMark();
        entry.signedName = signed.name();
        return entry;
    }

    /** Whether it stands and says just this, as a second click of the form that made it finds. */
    public boolean says(ConductRules.Line line) {
        return struckAt == null
                && Objects.equals(subject, line.subject())
                && state == line.state()
                && day.equals(line.day())
                && Objects.equals(secondDay, line.secondDay())
                && Objects.equals(people, line.people())
                && agencies().equals(line.agencies())
                && Objects.equals(words, line.words())
                && Objects.equals(moreWords, line.moreWords());
    }

    /** Replaces what the line says. */
    public void change(ConductRules.Line line, String by, Instant at) {
        standing();
        take(line);
        touched(by, at);
    }

    private void take(ConductRules.Line line) {
        subject = line.subject();
        state = line.state();
        day = line.day();
        secondDay = line.secondDay();
        people = line.people();
        agencies = line.agencies().isEmpty() ? null : String.join(",", line.agencies());
        words = line.words();
        moreWords = line.moreWords();
    }

    /** Records that a notice went. */
    public void sent(LocalDate on, LocalDate today, String by, Instant at) {
        standing();
        if (on.isAfter(today)) {
            throw new RuleViolation("day", "date_in_future", "The day it was sent cannot be in the future.");
        }
        if (on.isBefore(day)) {
            throw new RuleViolation("day", "before_notice", "It cannot have been sent before it was written.");
        }
        state = ConductState.SENT;
        secondDay = on;
        touched(by, at);
    }

    /** Strikes the line out. */
    public void strike(@Nullable String reason, String by, Instant at) {
        standing();
        struckReason = ConductRules.needed("reason", reason, "Say why the line is struck out.", ConductRules.REASON);
        struckAt = at;
        struckBy = by;
        touched(by, at);
    }

    /** Whether it was struck out for just this reason, as a second click finds. */
    public boolean struckFor(@Nullable String reason) {
        return struckReason != null && struckReason.equals(ConductRules.clean(reason));
    }

    /** Whether it is a notice that went on just this day, as a second click finds. */
    public boolean sentOn(@Nullable LocalDate on) {
        return state == ConductState.SENT && Objects.equals(secondDay, on);
    }

    private void standing() {
        if (struckAt != null) {
            throw new RuleViolation("", "struck_out", "This line was struck out and cannot be changed.");
        }
    }

    public UUID reviewId() {
        return reviewId;
    }

    public ConductKind kind() {
        return kind;
    }

    public @Nullable String subject() {
        return subject;
    }

    public @Nullable ConductState state() {
        return state;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalDate secondDay() {
        return secondDay;
    }

    public @Nullable Integer people() {
        return people;
    }

    public List<String> agencies() {
        return agencies == null ? List.of() : List.of(agencies.split(","));
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable String moreWords() {
        return moreWords;
    }

    public @Nullable String signedName() {
        return signedName;
    }

    public @Nullable Instant struckAt() {
        return struckAt;
    }

    public @Nullable String struckReason() {
        return struckReason;
    }
}
