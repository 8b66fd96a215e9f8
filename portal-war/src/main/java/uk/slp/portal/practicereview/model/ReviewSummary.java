package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryAction;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.practicereview.SummaryShowing;
import uk.slp.portal.practicereview.SummaryStatus;
import uk.slp.portal.practicereview.SummaryText;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A text beside the report of a practice review for other readers, one of each kind. It is written, complete (and each time
 * it is, its text is kept), compared with the case and confirmed by a second person as the report is (rule 50), and then
 * published with the report or later, or handed over as a paper.
 */
@Entity
@Table(name = "review_summary")
public class ReviewSummary extends VersionedRecord {
    /** The name of this kind of record in the audit trail and the status history. */
    public static final String TYPE = "review_summary";

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "kind")
    private SummaryKind kind;

    @Column(name = "status")
    private SummaryStatus status = SummaryTransitions.RULES.initial();

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "content_note")
    private @Nullable String contentNote;

    @Column(name = "part_1")
    private @Nullable String part1;

    @Column(name = "part_2")
    private @Nullable String part2;

    @Column(name = "part_3")
    private @Nullable String part3;

    @Column(name = "part_4")
    private @Nullable String part4;

    @Column(name = "part_5")
    private @Nullable String part5;

    @Column(name = "part_6")
    private @Nullable String part6;

    @Column(name = "showing")
    private SummaryShowing showing;

    @Column(name = "kept_number")
    private int keptNumber;

    @Column(name = "final_on")
    private @Nullable LocalDate finalOn;

    @Column(name = "final_by")
    private @Nullable String finalBy;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    /** For the persistence provider. */
    protected ReviewSummary() {}

    /** Begins one. */
    public ReviewSummary(UUID reviewId, SummaryKind kind, String by, Instant at) {
        super(by, at);
        this.reviewId = reviewId;
        this.kind = kind;
        this.showing = kind.usual();
    }

    /** Replaces some of its fields, complete or not. */
    public void write(Map<String, @Nullable String> fields, String by, Instant at) {
        allowed(SummaryAction.WRITE);
        fields.forEach((field, text) -> {
            String kept = clean(text);
            switch (field) {
                case "title" -> title = kept;
                case "contentNote" -> contentNote = kept;
                case "part1" -> part1 = kept;
                case "part2" -> part2 = kept;
                case "part3" -> part3 = kept;
                case "part4" -> part4 = kept;
                case "part5" -> part5 = kept;
                case "part6" -> part6 = kept;
                default -> throw new IllegalArgumentException(field);
            }
        });
        touched(by, at);
    }

    /** What is kept of a text. */
    public static @Nullable String clean(@Nullable String text) {
        return TypedText.tidied(text);
    }

    /**
     * Closes it.
     *
     * @return the text as it is kept
     * @throws RuleViolation with everything that is missing or too long
     */
    public SummaryVersion complete(LocalDate today, String by, Instant at) {
        StateMachine.Transition<SummaryStatus, SummaryAction> step = allowed(SummaryAction.COMPLETE);
        SummaryText text = text();
        RuleViolation.throwIfAny(text.problems());
        finalOn = today;
        finalBy = by;
        keptNumber++;
        apply(step, by, at);
        return new SummaryVersion(id(), keptNumber, text, by, at);
    }

    /** Opens it for writing again; who confirmed it confirmed another text. */
    public void reopen(String by, Instant at) {
        StateMachine.Transition<SummaryStatus, SummaryAction> step = allowed(SummaryAction.REOPEN);
        finalOn = null;
        finalBy = null;
        apply(step, by, at);
    }

    /** Says who reads it, and when. */
    public void show(@Nullable SummaryShowing to, String by, Instant at) {
        StateMachine.Transition<SummaryStatus, SummaryAction> step = allowed(SummaryAction.SHOW);
        if (to == null) {
            throw new RuleViolation("showing", "required", "Choose who reads it, and when.");
        }
        showing = to;
        apply(step, by, at);
    }

    /**
     * Records that it was handed over as a paper.
     *
     * @param to to whom, as the person wrote it
     * @param day on which day
     * @param handedBy who did it
     */
    public SummaryHanding handOver(
            @Nullable String to,
            @Nullable LocalDate day,
            @Nullable String handedBy,
            LocalDate today,
            String by,
            Instant at) {
        StateMachine.Transition<SummaryStatus, SummaryAction> step = allowed(SummaryAction.HAND_OVER);
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(found, "handedTo", to, "Enter to whom it was handed.");
        ReviewFields.longest(found, "handedTo", "To whom it was handed", to, SummaryHanding.LONGEST);
        ReviewFields.need(found, "handedBy", handedBy, "Enter who handed it over.");
        ReviewFields.longest(found, "handedBy", "Who handed it over", handedBy, SummaryHanding.LONGEST);
        LocalDate complete = finalOn;
        if (day == null) {
            found.add(new Violation("handedOn", "date_form", "Enter the day as a real date, such as 23 11 2026."));
        } else if (day.isAfter(today)) {
            found.add(new Violation("handedOn", "date_in_future", "The day cannot be in the future."));
        } else if (complete != null && day.isBefore(complete)) {
            found.add(new Violation(
                    "handedOn", "before_complete", "It cannot have been handed over before this text was complete."));
        }
        RuleViolation.throwIfAny(found);
        apply(step, by, at);
        return new SummaryHanding(
                id(),
                keptNumber,
                Objects.requireNonNull(to).strip(),
                Objects.requireNonNull(day),
                Objects.requireNonNull(handedBy).strip(),
                by,
                at);
    }

    /**
     * Publishes.
     *
     * @param recognised what stands against it because somebody could be recognised (rule 50)
     */
    public StatusChange publish(LocalDate today, List<Violation> recognised, String by, Instant at) {
        StateMachine.Transition<SummaryStatus, SummaryAction> step = allowed(SummaryAction.PUBLISH);
        RuleViolation.throwIfAny(problems(recognised));
        publishedOn = today;
        publishedBy = by;
        apply(step, by, at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), step.action().code(), by, at, null);
    }

    /** What stands against publishing it. */
    public List<Violation> problems(List<Violation> recognised) {
        List<Violation> found = new ArrayList<>(recognised);
        if (showing == SummaryShowing.PAPER) {
            found.add(new Violation(
                    "showing", "paper_only", "It is a paper to hand over. Say first that everybody reads it."));
        }
        return found;
    }

    /** Whether it goes out together with the report. */
    public boolean goesWithReport() {
        return status == SummaryStatus.COMPLETE && showing == SummaryShowing.WITH_REPORT;
    }

    private StateMachine.Transition<SummaryStatus, SummaryAction> allowed(SummaryAction action) {
        return SummaryTransitions.RULES.require(status, action, null);
    }

    private void apply(StateMachine.Transition<SummaryStatus, SummaryAction> step, String by, Instant at) {
        status = step.to();
        touched(by, at);
    }

    /** What it says. */
    public SummaryText text() {
        List<@Nullable String> all = Arrays.asList(part1, part2, part3, part4, part5, part6);
        return new SummaryText(
                kind,
                title,
                contentNote,
                all.subList(0, kind.sections().size()).stream()
                        .map(part -> Objects.requireNonNullElse(part, ""))
                        .toList());
    }

    public UUID reviewId() {
        return reviewId;
    }

    public SummaryKind kind() {
        return kind;
    }

    public SummaryStatus status() {
        return status;
    }

    public SummaryShowing showing() {
        return showing;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate finalOn() {
        return finalOn;
    }
}
