package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.ActionLevel;
import uk.slp.portal.childdeathanalysis.NewTask;
import uk.slp.portal.childdeathanalysis.TaskKind;
import uk.slp.portal.childdeathanalysis.TaskLine;
import uk.slp.portal.childdeathanalysis.TaskRecipient;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;

/** Something to be done after a death was reviewed. Changed through its analysis only. */
@Entity
@Table(name = "child_death_task")
public class ReviewTask {
    private static final int LONGEST_OUTCOME = 2000;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "analysis_id")
    private ChildDeathAnalysis analysis;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "kind", updatable = false)
    private TaskKind kind;

    @Column(name = "recipient", updatable = false)
    private @Nullable TaskRecipient recipient;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "level", updatable = false)
    private ActionLevel level;

    @Column(name = "due_day", updatable = false)
    private @Nullable LocalDate due;

    @Column(name = "status")
    private TaskStatus status;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    /** For the persistence provider. */
    protected ReviewTask() {}

    ReviewTask(ChildDeathAnalysis analysis, int number, NewTask task) {
        this.analysis = analysis;
        this.number = number;
        this.kind = Coded.of(TaskKind.class, Objects.requireNonNull(task.kind()));
        this.recipient = kind == TaskKind.INFORM
                ? Coded.of(TaskRecipient.class, Objects.requireNonNull(task.recipient()))
                : null;
        this.owner = Objects.requireNonNull(task.owner());
        this.what = Objects.requireNonNull(task.what());
        this.level = Coded.of(ActionLevel.class, Objects.requireNonNull(task.level()));
        this.due = task.due();
        this.status = TaskStatus.OPEN;
    }

    void settle(TaskStatus how, @Nullable String words, String by, Instant at) {
        if (status != TaskStatus.OPEN || how == TaskStatus.OPEN) {
            throw new NotAllowedNow("This task is settled already.");
        }
        if (words == null) {
            throw new RuleViolation(
                    "outcome",
                    "outcome_required",
                    how == TaskStatus.DONE ? "Enter what came of it." : "Enter why it is not needed.");
        }
        if (words.length() > LONGEST_OUTCOME) {
            throw new RuleViolation("outcome", "too_long", "Shorten this to 2,000 characters.");
        }
        status = how;
        outcome = words;
        settledAt = at;
        settledBy = by;
    }

    public int number() {
        return number;
    }

    /** Where it stands. */
    public TaskStatus status() {
        return status;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String settledBy() {
        return settledBy;
    }

    /** As it is shown. */
    public TaskLine line() {
        return new TaskLine(number, kind, recipient, owner, what, level, due, status, outcome);
    }
}
