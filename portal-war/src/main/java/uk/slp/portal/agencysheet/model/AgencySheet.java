package uk.slp.portal.agencysheet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.SheetedReview;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * What one agency is asked for a rapid review, and what it answers. Its contributor alone writes it, and the authors of the
 * review alone read it with them (rule 37). Nothing on it counts for the review before it was sent in; while partners sign
 * the review it is locked, so that what they sign is what is sent.
 */
@Entity
@Table(name = "agency_sheet")
public class AgencySheet extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "agency_sheet";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private SheetStatus status;

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "review_reference", updatable = false)
    private String reviewReference;

    @Column(name = "notification_id", updatable = false)
    private UUID notificationId;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "agency_kind", updatable = false)
    private AgencyKind kind;

    @Column(name = "agency_name", updatable = false)
    private String name;

    @Column(name = "contributor_id")
    private @Nullable UUID contributorId;

    @Column(name = "link_id")
    private @Nullable UUID linkId;

    @Column(name = "about", updatable = false)
    private String about;

    @Column(name = "questions", updatable = false)
    private @Nullable String questions;

    @Column(name = "counted_from", updatable = false)
    private Instant countedFrom;

    @Column(name = "due_date")
    private LocalDate dueDate;

    /** Whether the last day is the usual one, which moves with the list of bank holidays (rule 13); a chosen day stays. */
    @Column(name = "usual_day", updatable = false)
    private boolean usualDay;

    @Column(name = "locked")
    private boolean locked;

    /** Null when every column of it is: the persistence provider makes nothing of nothing. */
    @Embedded
    private @Nullable SheetContent content;

    @Column(name = "step_reason")
    private @Nullable String stepReason;

    @Column(name = "sent_in_at")
    private @Nullable Instant sentInAt;

    @Column(name = "sent_in_name")
    private @Nullable String sentInName;

    /** For the persistence provider. */
    protected AgencySheet() {}

    /**
     * Asks an agency.
     *
     * @param contributorId account of who writes; null for somebody who is sent a link ({@link #byLink}) before it is kept
     * @param usual the day that is usual, which counts where none was chosen
     * @throws RuleViolation with everything that is wrong with the request
     */
    public AgencySheet(
            String reference,
            SheetedReview review,
            AskAgency request,
            @Nullable UUID contributorId,
            LocalDate usual,
            String by,
            Instant at) {
        super(by, at);
        LocalDate today = day(at);
        check(request, review, usual, today);
        this.reference = reference;
        this.status = SheetTransitions.RULES.initial();
        this.reviewId = review.id();
        this.reviewReference = review.reference();
        this.notificationId = review.notificationId();
        this.partnershipId = review.partnershipId();
        this.kind = Coded.of(AgencyKind.class, Objects.requireNonNull(request.kind()));
        this.name = Objects.requireNonNull(SheetRules.tidied(request.name()));
        this.contributorId = contributorId;
        this.about = Objects.requireNonNull(SheetRules.tidied(request.about()));
        this.questions = SheetRules.tidied(request.questions());
        this.countedFrom = review.openedAt();
        LocalDate chosen = request.dueDate();
        this.dueDate = chosen == null ? usual : chosen;
        this.usualDay = dueDate.equals(usual);
    }

    /**
     * Refuses a request that cannot be made.
     *
     * @throws RuleViolation with everything that is wrong
     */
    public static void check(AskAgency request, SheetedReview review, LocalDate usual, LocalDate today) {
        RuleViolation.throwIfAny(wrong(request, review, usual, today));
    }

    /** Everything that is wrong with a request. */
    public static List<Violation> wrong(AskAgency request, SheetedReview review, LocalDate usual, LocalDate today) {
        List<Violation> violations = SheetRules.problems(request, review.due(), today);
        if (request.dueDate() == null && !request.wrongDay() && usual.isBefore(today)) {
            violations.add(new Violation(
                    "due", "usual_day_passed", "The usual day has passed: enter a last day for this agency."));
        }
        return violations;
    }

    /** Replaces answers; those that are absent stay. */
    public void write(Map<SheetField, @Nullable String> texts, String by, Instant at) {
        requireOpen(SheetAction.WRITE);
        Map<SheetField, String> all = new EnumMap<>(SheetField.class);
        all.putAll(content().answers());
        texts.forEach((field, text) -> {
            RuleViolation.throwIfAny(SheetRules.unkeepable(field, text));
            String kept = SheetRules.tidied(text);
            if (kept == null) {
                all.remove(field);
            } else {
                all.put(field, kept);
            }
        });
        content = SheetContent.of(all);
        touched(by, at);
    }

    /**
     * A new, empty line of the chronology.
     *
     * @param present how many lines there are
     */
    public SheetEvent newEvent(long present, String by, Instant at) {
        requireOpen(SheetAction.WRITE);
        if (present >= SheetRules.MOST_EVENTS) {
            throw new RuleViolation(
                    "",
                    "too_many",
                    "A sheet holds " + SheetRules.MOST_EVENTS + " lines. Join some that belong together.");
        }
        touched(by, at);
        return new SheetEvent(id(), at);
    }

    /** Replaces answers of a line; those that are absent stay. */
    public void write(SheetEvent event, Map<EventField, @Nullable String> texts, String by, Instant at) {
        requireOpen(SheetAction.WRITE);
        texts.forEach((field, text) -> RuleViolation.throwIfAny(SheetRules.unkeepable(field, text)));
        texts.forEach((field, text) -> event.put(field, SheetRules.tidied(text)));
        touched(by, at);
    }

    /** Notes that a line was taken away. */
    public void removed(String by, Instant at) {
        requireOpen(SheetAction.WRITE);
        touched(by, at);
    }

    /**
     * Sends the sheet in.
     *
     * @param events its lines as they are shown
     * @throws RuleViolation with everything that is missing
     */
    public StatusChange sendIn(List<SheetEvent> events, String senderName, String by, Instant at) {
        requireOpen(SheetAction.SEND_IN);
        RuleViolation.throwIfAny(SheetRules.problems(content(), events, day(at)));
        sentInAt = at;
        sentInName = senderName;
        return apply(SheetAction.SEND_IN, null, by, at);
    }

    /** Has somebody else write for the agency, who has an account; otherwise {@link #byLink} follows. */
    public StatusChange give(@Nullable UUID account, @Nullable String why, String by, Instant at) {
        StatusChange change = apply(SheetAction.GIVE, why, by, at);
        contributorId = account;
        linkId = null;
        return change;
    }

    /** Somebody without an account writes it, by a link. */
    public void byLink(UUID link) {
        contributorId = null;
        linkId = link;
    }

    /** Asks no more; what was written stays where it is and counts for nothing. */
    public StatusChange withdraw(@Nullable String reason, String by, Instant at) {
        return reasoned(SheetAction.WITHDRAW, reason, by, at);
    }

    /** Asks again: for something more, or after the request was withdrawn. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        StatusChange change = reasoned(SheetAction.REOPEN, reason, by, at);
        sentInAt = null;
        sentInName = null;
        return change;
    }

    /** Ends what was not sent in, because the review was sent or closed. */
    public StatusChange close(String reason, String by, Instant at) {
        return apply(SheetAction.CLOSE, reason, by, at);
    }

    private StatusChange reasoned(SheetAction action, @Nullable String reason, String by, Instant at) {
        RuleViolation.throwIfAny(SheetRules.wrongReason(reason));
        StatusChange change = apply(action, reason, by, at);
        stepReason = SheetRules.tidied(reason);
        return change;
    }

    private StatusChange apply(SheetAction action, @Nullable String reason, String by, Instant at) {
        Transition<SheetStatus, SheetAction> step = SheetTransitions.RULES.require(status, action, reason);
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    private void requireOpen(SheetAction action) {
        SheetTransitions.RULES.require(status, action, null);
        if (locked) {
            throw new NotAllowedNow(
                    "The partners are signing the review now, so nothing can be written or sent in. Ask the partnership.");
        }
    }

    /** Moves the last day, because the list of bank holidays changed (rule 13). */
    public StatusChange recounted(LocalDate due, String words, String by, Instant at) {
        dueDate = due;
        touched(by, at);
        return new StatusChange(TYPE, id(), status.code(), status.code(), "recount", by, at, words);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PortalTime.LONDON).toLocalDate();
    }

    /** What keeps it from being sent in. */
    public List<Violation> problems(List<SheetEvent> events, LocalDate today) {
        return SheetRules.problems(content(), events, today);
    }

    /** Whether it can be written now. */
    public boolean writable() {
        return status == SheetStatus.ASKED && !locked;
    }

    /** What is written, never null. */
    public SheetContent content() {
        return Objects.requireNonNullElseGet(content, SheetContent::new);
    }

    public String reference() {
        return reference;
    }

    public SheetStatus status() {
        return status;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public String reviewReference() {
        return reviewReference;
    }

    public UUID notificationId() {
        return notificationId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public AgencyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Account of who writes; null where that is by a link. */
    public @Nullable UUID contributorId() {
        return contributorId;
    }

    /** The link of who writes; null where that person has an account. */
    public @Nullable UUID linkId() {
        return linkId;
    }

    public String about() {
        return about;
    }

    public @Nullable String questions() {
        return questions;
    }

    public Instant countedFrom() {
        return countedFrom;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public boolean usualDay() {
        return usualDay;
    }

    public boolean locked() {
        return locked;
    }

    public @Nullable String stepReason() {
        return stepReason;
    }

    public @Nullable Instant sentInAt() {
        return sentInAt;
    }

    public @Nullable String sentInName() {
        return sentInName;
    }
}
