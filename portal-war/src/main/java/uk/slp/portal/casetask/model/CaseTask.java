package uk.slp.portal.casetask.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * A task on a rapid review or a practice review. It is to be done, done, or taken off with a reason; a task that was taken off stays to be
 * read and is never changed again. Names of children and families have no place in it.
 */
@Entity
@Table(name = "case_task")
public class CaseTask extends VersionedRecord {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "case_task";

    @Column(name = "rapid_review_id")
    private @Nullable UUID rapidReviewId;

    @Column(name = "practice_review_id")
    private @Nullable UUID practiceReviewId;

    @Column(name = "task_set_id", updatable = false)
    private @Nullable UUID setId;

    @Column(name = "words")
    private String what;

    @Column(name = "assignee_id")
    private @Nullable UUID assignee;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "taken_off_at")
    private @Nullable Instant takenOffAt;

    @Column(name = "taken_off_by")
    private @Nullable String takenOffBy;

    @Column(name = "taken_off_reason")
    private @Nullable String takenOffReason;

    /** For the persistence provider. */
    protected CaseTask() {}

    /** A task to be done. */
    public CaseTask(UUID id, TaskOn on, UUID reviewId, TaskRules.Line line, String by, Instant at) {
        super(id, by, at);
        if (on == TaskOn.RAPID_REVIEW) {
            rapidReviewId = reviewId;
        } else {
            practiceReviewId = reviewId;
        }
        take(line);
    }

    /** The same, from a set of the partnership. */
    public CaseTask of(@Nullable UUID set) {
        setId = set;
        return this;
    }

    private void take(TaskRules.Line line) {
        what = line.what();
        assignee = line.assignee();
        due = line.due();
    }

    /** Whether it says just this, as a second click of the form that made it finds. */
    public boolean says(TaskRules.Line line) {
        return takenOffAt == null
                && what.equals(line.what())
                && Objects.equals(assignee, line.assignee())
                && Objects.equals(due, line.due());
    }

    /** Replaces what is to be done, by whom and until when. */
    public void change(TaskRules.Line line, String by, Instant at) {
        standing();
        take(line);
        touched(by, at);
    }

    /** Gives it to somebody, or to nobody. */
    public void give(@Nullable UUID account, String by, Instant at) {
        standing();
        assignee = account;
        touched(by, at);
    }

    /** It is done. */
    public void done(String by, Instant at) {
        standing();
        doneAt = at;
        doneBy = by;
        touched(by, at);
    }

    /** It is to be done after all. */
    public void reopen(String by, Instant at) {
        standing();
        doneAt = null;
        doneBy = null;
        touched(by, at);
    }

    /** Takes it off the list. */
    public void takeOff(@Nullable String reason, String by, Instant at) {
        standing();
        takenOffReason = TaskRules.reason(reason);
        takenOffAt = at;
        takenOffBy = by;
        touched(by, at);
    }

    /** Whether it was taken off for just this reason, as a second click finds. */
    public boolean takenOffFor(@Nullable String reason) {
        return takenOffReason != null && takenOffReason.equals(TaskRules.clean(reason));
    }

    private void standing() {
        if (takenOffAt != null) {
            throw new RuleViolation("", "taken_off", "This task was taken off the list and cannot be changed.");
        }
    }

    /** Whether it stands on that review. */
    public boolean on(UUID reviewId) {
        return reviewId.equals(rapidReviewId) || reviewId.equals(practiceReviewId);
    }

    /** Whether it is neither done nor taken off. */
    public boolean open() {
        return doneAt == null && takenOffAt == null;
    }

    public String what() {
        return what;
    }

    public @Nullable UUID assignee() {
        return assignee;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }

    public @Nullable Instant takenOffAt() {
        return takenOffAt;
    }

    public @Nullable String takenOffReason() {
        return takenOffReason;
    }
}
