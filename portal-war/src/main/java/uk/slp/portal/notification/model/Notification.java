package uk.slp.portal.notification.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A serious incident notification by a local authority (Children Act 2004 s.16C): a draft that keeps whatever is typed,
 * then one sent version that never changes, then amendments.
 */
@Entity
@Table(name = "notification")
public class Notification extends VersionedRecord {
    /** The kind of record in audit trail, status history and change log. */
    public static final String SUBJECT = "notification";

    /** The kind that this portal takes at present. */
    public static final String SERIOUS_INCIDENT = "serious_incident";

    /** Code of the rule that counts the limit (rule 10). */
    public static final String LIMIT_RULE = "notification";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private NotificationStatus status = NotificationTransitions.RULES.initial();

    @Column(name = "kind")
    private String kind = SERIOUS_INCIDENT;

    @Column(name = "guidance_edition", updatable = false)
    private String guidanceEdition;

    @Column(name = "guidance_in_force_from", updatable = false)
    private LocalDate guidanceInForceFrom;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "answers")
    private Answers answers = Answers.NONE;

    @Embedded
    private @Nullable LookedFor lookedFor;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "approval_requested_at")
    private @Nullable Instant approvalRequestedAt;

    @Column(name = "approval_requested_by")
    private @Nullable String approvalRequestedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @OneToMany(mappedBy = "notification", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<NotifiedChild> children = new ArrayList<>();

    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<SentVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<Amendment> amendments = new ArrayList<>();

    /** For the persistence provider. */
    protected Notification() {}

    /**
     * A draft of which nothing is known yet. The edition of the guidance and the day from which it applies are stored
     * with it (rule 1).
     */
    public Notification(
            String reference, Edition edition, UUID authorityId, UUID partnershipId, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.guidanceEdition = edition.name();
        this.guidanceInForceFrom = edition.inForceFrom();
        this.authorityId = authorityId;
        this.partnershipId = partnershipId;
    }

    /** The step that the history of every notification begins with. */
    public StatusChange began() {
        return new StatusChange(SUBJECT, id(), null, status.code(), "start", createdBy(), createdAt(), null);
    }

    /**
     * Keeps answers of a draft as typed and stores the due date as soon as the awareness date is one (rules 10 and 11).
     *
     * @param given the answers to change; the others stay
     */
    public void answer(
            Map<NotificationField, @Nullable String> given, DeadlineCalculator deadlines, String by, Instant at) {
        requireDraft();
        write(given);
        dueDate = Limit.of(this, deadlines);
        touched(by, at);
    }

    /** Keeps answers about one child of a draft. */
    public void answerChild(UUID childId, Map<ChildField, @Nullable String> given, String by, Instant at) {
        requireDraft();
        child(childId).answer(given);
        touched(by, at);
    }

    /** Adds a child after the others. */
    public NotifiedChild addChild(String by, Instant at) {
        requireDraft();
        NotifiedChild child = new NotifiedChild(this, children.size());
        children.add(child);
        touched(by, at);
        return child;
    }

    /** Takes a child out of a draft. */
    public void removeChild(UUID childId, String by, Instant at) {
        requireDraft();
        Order.remove(children, child(childId));
        touched(by, at);
    }

    /** Moves a child one place towards the front; the first is the index child. */
    public void moveChildUp(UUID childId, String by, Instant at) {
        requireDraft();
        Order.moveUp(children, child(childId));
        touched(by, at);
    }

    /** Puts these children, in this order, in the place of those of the draft; a known identity keeps its record. */
    public void replaceChildren(List<ChildAnswers> wanted, String by, Instant at) {
        requireDraft();
        List<NotifiedChild> order = new ArrayList<>();
        for (ChildAnswers one : wanted) {
            NotifiedChild child = one.id() == null ? new NotifiedChild(this, order.size()) : child(one.id());
            child.answer(one.answers());
            order.add(child);
        }
        Order.replace(children, order);
        touched(by, at);
    }

    /** Hands the draft to an approver. Problems may remain: the approver may know more. */
    public StatusChange requestApproval(String by, Instant at) {
        StatusChange step = apply(NotificationAction.REQUEST_APPROVAL, null, by, at);
        approvalRequestedAt = at;
        approvalRequestedBy = by;
        return step;
    }

    /** Gives it back to be written on. */
    public StatusChange returnToDraft(@Nullable String reason, String by, Instant at) {
        StatusChange step = apply(NotificationAction.RETURN_TO_DRAFT, reason, by, at);
        approvalRequestedAt = null;
        approvalRequestedBy = null;
        return step;
    }

    /**
     * Sends: refuses while a rule is broken, keeps the sent version with its fingerprint, and runs late submission as
     * any other, with its reason (rule 12).
     *
     * @param given answers that are asked only at sending; those of other sections are not taken
     * @throws RuleViolation with every problem at once
     */
    public StatusChange submit(
            CheckFacts facts, Map<NotificationField, @Nullable String> given, String by, Instant at) {
        NotificationTransitions.RULES.require(status, NotificationAction.SUBMIT, null);
        Map<NotificationField, @Nullable String> atSending = new EnumMap<>(NotificationField.class);
        given.forEach((field, value) -> {
            if (field.section() == Section.CHECK && field.clean(value) != null) {
                atSending.put(field, value);
            }
        });
        write(atSending);
        RuleViolation.throwIfAny(NotificationChecks.problems(this, facts));
        submittedAt = at;
        submittedBy = by;
        SentVersion version = new SentVersion(this, 1, SentContent.of(this, facts, by, at), by, at);
        versions.add(version);
        contentHash = version.hash();
        return apply(NotificationAction.SUBMIT, null, by, at);
    }

    /** The national body confirms that it has read it. */
    public StatusChange acknowledge(String by, Instant at) {
        return close(NotificationAction.ACKNOWLEDGE, null, by, at);
    }

    /** Adds facts that came after sending, and answers that hold from now on by their path; what was sent stays (rule 26). */
    public StatusChange amend(
            @Nullable String reason,
            @Nullable String text,
            Map<String, @Nullable String> given,
            String by,
            Instant at) {
        NotificationTransitions.RULES.require(status, NotificationAction.AMEND, "checked with the text");
        AnswerChanges changes = ReasonChecks.amendment(this, reason, text, given);
        String why = Texts.kept(reason);
        amendments.add(new Amendment(
                this, new Amendment.Added(amendments.size() + 1, why, Texts.kept(text), changes), by, at));
        return apply(NotificationAction.AMEND, why, by, at);
    }

    /** Ends what was not sent yet, with a reason. */
    public StatusChange withdraw(@Nullable String reason, String by, Instant at) {
        return apply(NotificationAction.WITHDRAW, reason, by, at);
    }

    /** Moves the limit, because the list of bank holidays changed (rule 13). */
    public StatusChange recounted(LocalDate due, String words, String by, Instant at) {
        dueDate = due;
        touched(by, at);
        return new StatusChange(SUBJECT, id(), status.code(), status.code(), "recount", by, at, words);
    }

    /** A file was added or taken out; {@link AttachmentRules} says when that can be. */
    public void filesChanged(String by, Instant at) {
        touched(by, at);
    }

    /** Takes a step towards the end of what was sent: asked for, acknowledged or refused (rule 35). */
    public StatusChange close(NotificationAction action, @Nullable String reason, String by, Instant at) {
        StatusChange step = apply(action, reason, by, at);
        if (status == NotificationStatus.ACKNOWLEDGED && acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
        return step;
    }

    /** Something about it was noted beside it, such as a question. */
    void noted(String by, Instant at) {
        touched(by, at);
    }

    private StatusChange apply(NotificationAction action, @Nullable String reason, String by, Instant at) {
        var edge = NotificationTransitions.RULES.require(status, action, reason);
        RuleViolation.throwIfAny(ReasonChecks.tooLong(reason, Texts.LONGEST_REASON));
        status = edge.to();
        touched(by, at);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return new StatusChange(SUBJECT, id(), edge.from().code(), edge.to().code(), action.code(), by, at, why);
    }

    private void requireDraft() {
        if (status != NotificationStatus.DRAFT) {
            throw new NotAllowedNow("Only a draft can be changed; this is \"" + status.label() + "\".");
        }
    }

    private void write(Map<NotificationField, @Nullable String> given) {
        answers = answers.with(given);
        lookedFor = LookedFor.of(answers);
    }

    private NotifiedChild child(UUID childId) {
        return children.stream()
                .filter(child -> child.id().equals(childId))
                .findFirst()
                .orElseThrow(() -> new NotFound("That child is not in this notification any more."));
    }

    /** The answer as typed, or null. */
    public @Nullable String answer(NotificationField field) {
        return answers.get(field);
    }

    /** All answers. */
    public Answers answers() {
        return answers;
    }

    /** The answer as a date that may be incomplete. */
    public DraftDate date(NotificationField field) {
        return new DraftDate(answer(field));
    }

    /** Whether a day is after the due date; false while there is none. */
    public boolean isLateOn(LocalDate day) {
        return dueDate != null && day.isAfter(dueDate);
    }

    public String reference() {
        return reference;
    }

    public NotificationStatus status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    /** Guidance edition under which the case began. */
    public String guidanceEdition() {
        return guidanceEdition;
    }

    /** First day of that edition. */
    public LocalDate guidanceInForceFrom() {
        return guidanceInForceFrom;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    /** The last day of the limit, once the awareness date is known. */
    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable Instant approvalRequestedAt() {
        return approvalRequestedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable String acknowledgedBy() {
        return acknowledgedBy;
    }

    /** Fingerprint of what was sent, or null before. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    /** The children in their order; the first is the index child. */
    public List<NotifiedChild> children() {
        return Order.sorted(children);
    }

    /** What was sent; empty before, one entry after. */
    public List<SentVersion> versions() {
        return List.copyOf(versions);
    }

    /** What was added after sending, in order. */
    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }
}
