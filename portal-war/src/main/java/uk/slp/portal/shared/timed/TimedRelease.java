package uk.slp.portal.shared.timed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * A minute at which something publishes itself. It is waited for until it comes, is stopped, or something is published
 * another way; at its minute it ends published, or refused with everything that stood against it. Every setting is a record
 * of its own and stays.
 */
@Entity
@Table(name = "timed_release")
public class TimedRelease {
    private static final int LONGEST_REFUSAL = 4000;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "reference")
    private String reference;

    @Column(name = "current_for")
    private @Nullable UUID currentFor;

    @Column(name = "state")
    private TimedState state = TimedState.WAITING;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "text_mark")
    private String textMark;

    @Column(name = "less_notice")
    private @Nullable String lessNotice;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "refusal")
    private @Nullable String refusal;

    /**
     * What publishes itself.
     *
     * @param type kind of record, as in the audit trail
     * @param textMark mark of everything that would be published; another text is not published
     */
    public record Subject(String type, UUID id, String reference, String textMark) {}

    /** For the persistence provider. */
    protected TimedRelease() {}

    /** Sets a minute. */
    public TimedRelease(Subject subject, Instant publishAt, @Nullable String lessNotice, String by, Instant at) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.reference = subject.reference();
        this.currentFor = subject.id();
        this.textMark = subject.textMark();
        this.publishAt = publishAt;
        this.lessNotice = lessNotice;
        this.setBy = by;
        this.setAt = at;
    }

    /** Whether its minute has come and nothing was done yet: what a second node asks once it has its turn. */
    public boolean isDue(Instant now) {
        return isWaiting() && !publishAt.isAfter(now);
    }

    /** Whether it is still waited for. */
    public boolean isWaiting() {
        return state == TimedState.WAITING;
    }

    /** Ends it: stopped, or published at its minute or before. It counts no more. */
    public void end(TimedState how, String by, Instant at) {
        state = how;
        endedBy = by;
        endedAt = at;
        currentFor = null;
    }

    /** Ends it at its minute because something stood against it; that is told until another minute is set. */
    public void refuse(List<Violation> problems, String by, Instant at) {
        state = TimedState.REFUSED;
        endedBy = by;
        endedAt = at;
        String told = words(problems);
        refusal = told.length() <= LONGEST_REFUSAL ? told : told.substring(0, LONGEST_REFUSAL);
    }

    /** A refusal is told no more, because things went on; it stays on record. */
    void forget() {
        currentFor = null;
    }

    /** What stood against it, sentence by sentence. */
    public static String words(List<Violation> problems) {
        return String.join(
                " ", problems.stream().map(Violation::message).distinct().toList());
    }

    public UUID id() {
        return id;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String reference() {
        return reference;
    }

    public TimedState state() {
        return state;
    }

    public Instant publishAt() {
        return publishAt;
    }

    public String textMark() {
        return textMark;
    }

    public @Nullable String lessNotice() {
        return lessNotice;
    }

    public String askedBy() {
        return setBy;
    }

    public @Nullable String refusal() {
        return refusal;
    }

    @Override
    public String toString() {
        return "TimedRelease[" + id + ", " + state + "]";
    }
}
