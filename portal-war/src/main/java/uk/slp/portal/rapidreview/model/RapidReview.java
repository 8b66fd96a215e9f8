package uk.slp.portal.rapidreview.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * The quick review by the safeguarding partners that follows every serious incident notification.
 *
 * <p>It opens by itself when the notification is sent, and in no other way (rule 29); from that day 15 working days are
 * counted (rule 30). The partnership writes it section by section. When the decision and its reasons stand, the
 * partnership asks for sign-off: the text is locked, and the local authority, the integrated care board and the police
 * each agree or dissent in words. If something must be changed after all, the review is opened again with a reason and
 * the signatures are put aside. With three of them it is sent to the national body, late or not, and is never changed
 * again.
 */
@Entity
@Table(name = "rapid_review")
public class RapidReview extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "rapid_review";

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_DISSENT = 4_000;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private RapidReviewStatus status;

    @Column(name = "guidance_edition", updatable = false)
    private String edition;

    @Column(name = "notification_id", updatable = false)
    private UUID notificationId;

    @Column(name = "notification_reference", updatable = false)
    private String notificationReference;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "case_name", updatable = false)
    private @Nullable String caseName;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "due_date")
    private LocalDate dueDate;

    /** Null when every column of it is: the persistence provider makes nothing of nothing. */
    @Embedded
    private @Nullable ReviewContent content;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<RapidReviewSignOff> signOffs = new ArrayList<>();

    /** For the persistence provider. */
    protected RapidReview() {}

    /** Opens the review that follows a notification (rules 29 and 30). */
    public RapidReview(String reference, ReviewOrigin origin, LocalDate dueDate) {
        super(origin.sentBy(), origin.sentAt());
        this.reference = reference;
        this.status = RapidReviewTransitions.RULES.initial();
        this.edition = origin.edition();
        this.notificationId = origin.id();
        this.notificationReference = origin.reference();
        this.authorityId = origin.authorityId();
        this.partnershipId = origin.partnershipId();
        this.caseName = origin.caseName();
        this.openedAt = origin.sentAt();
        this.dueDate = dueDate;
    }

    /**
     * Replaces what is written in one section.
     *
     * @param answers the section's answers; one that is absent becomes empty
     * @return whether anything differs from before; if not, nothing is touched
     * @throws RuleViolation if something cannot be kept, or belongs to another section
     */
    public boolean write(ReviewSection section, Map<ReviewField, String> answers, String by, Instant at) {
        RapidReviewTransitions.RULES.require(status, RapidReviewAction.WRITE, null);
        Map<ReviewField, String> tidy = ReviewRules.tidied(answers);
        RuleViolation.throwIfAny(ReviewRules.unkeepable(tidy));
        Map<ReviewField, String> all = new EnumMap<>(ReviewField.class);
        all.putAll(content().answers());
        for (ReviewField field : section.fields()) {
            all.remove(field);
        }
        for (Map.Entry<ReviewField, String> answer : tidy.entrySet()) {
            if (answer.getKey().section() != section) {
                throw new IllegalArgumentException(answer.getKey() + " does not belong to " + section);
            }
            all.put(answer.getKey(), answer.getValue());
        }
        if (all.equals(content().answers())) {
            return false;
        }
        content = ReviewContent.of(all);
        touched(by, at);
        return true;
    }

    /** What must be put right before partners can be asked to sign. */
    public List<Violation> problems(LocalDate today) {
        return ReviewRules.problems(content(), today);
    }

    /** What is missing and may be sent without, if somebody says that they have seen it (rule 34). */
    public List<Violation> warnings() {
        return ReviewRules.warnings(content());
    }

    /**
     * Locks the text and asks the three partners.
     *
     * @throws RuleViolation with everything that must be put right first
     */
    public StatusChange askForSignOff(String by, Instant at) {
        RapidReviewTransitions.RULES.require(status, RapidReviewAction.ASK_FOR_SIGN_OFF, null);
        RuleViolation.throwIfAny(problems(day(at)));
        return apply(RapidReviewAction.ASK_FOR_SIGN_OFF, null, by, at);
    }

    /** Opens the text again and puts the signatures aside: they were given for another text. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        ReviewRules.refuseLong("reason", reason, LONGEST_REASON);
        StatusChange change = apply(RapidReviewAction.REOPEN, reason, by, at);
        signOffs.clear();
        return change;
    }

    /**
     * Records that a partner agrees, or dissents in words. Signing again replaces what the partner said before.
     *
     * @throws RuleViolation if dissent has no words
     */
    public StatusChange signOff(
            Partner partner, RapidReviewSignOff.View view, RapidReviewSignOff.Signatory signatory, Instant at) {
        RapidReviewTransitions.RULES.require(status, RapidReviewAction.SIGN_OFF, null);
        String dissent = view.dissent() == null ? "" : view.dissent().strip();
        if (!view.agrees() && dissent.isEmpty()) {
            throw new RuleViolation("dissent", "dissent_words_required", "Say in your words why you do not agree.");
        }
        ReviewRules.refuseLong("dissent", dissent, LONGEST_DISSENT);
        RapidReviewSignOff.View said = new RapidReviewSignOff.View(view.agrees(), dissent);
        signOffOf(partner)
                .ifPresentOrElse(
                        known -> known.sign(said, signatory, at),
                        () -> signOffs.add(new RapidReviewSignOff(this, partner, said, signatory, at)));
        String step = partner.label() + (view.agrees() ? ": agrees" : ": does not agree");
        return apply(RapidReviewAction.SIGN_OFF, step, signatory.username(), at);
    }

    /** The partners who have not signed yet. */
    public Set<Partner> missingPartners() {
        Set<Partner> missing = EnumSet.allOf(Partner.class);
        signOffs.forEach(s -> missing.remove(s.partner()));
        return missing;
    }

    /**
     * Everything that keeps the review from being sent at a moment: content (rule 32), signatures (rule 33), warnings
     * nobody has accepted (rule 34) and a reason for lateness (rule 31). Lateness itself never does.
     *
     * @param further warnings about what hangs on the review
     */
    public List<Violation> obstacles(
            @Nullable String reasonForLateness, Set<String> accepted, List<Violation> further, Instant at) {
        List<Violation> violations = new ArrayList<>(problems(day(at)));
        for (Partner partner : missingPartners()) {
            violations.add(new Violation("signOffs", "sign_off_missing_" + partner.code(), partner.missing()));
        }
        List<Violation> warned = new ArrayList<>(warnings());
        warned.addAll(further);
        violations.addAll(ReviewRules.unaccepted(warned, accepted));
        if (isLate(at) && (reasonForLateness == null || reasonForLateness.isBlank())) {
            violations.add(
                    new Violation("lateReason", "late_reason_required", "Say why the rapid review is sent late."));
        }
        if (reasonForLateness != null && reasonForLateness.length() > LONGEST_REASON) {
            violations.add(ReviewRules.tooLong("lateReason", LONGEST_REASON));
        }
        return violations;
    }

    /**
     * Sends the review. What is sent is kept elsewhere; the root keeps its hash through {@link #sealed}.
     *
     * @throws RuleViolation with every obstacle at once
     */
    public StatusChange send(@Nullable String reasonForLateness, Set<String> accepted, String by, Instant at) {
        return send(reasonForLateness, accepted, List.of(), by, at);
    }

    /**
     * As {@link #send(String, Set, String, Instant)}.
     *
     * @param further warnings about what hangs on the review
     */
    public StatusChange send(
            @Nullable String reasonForLateness, Set<String> accepted, List<Violation> further, String by, Instant at) {
        if (status == RapidReviewStatus.SENT) {
            RapidReviewTransitions.RULES.require(status, RapidReviewAction.SEND, null);
        }
        RuleViolation.throwIfAny(obstacles(reasonForLateness, accepted, further, at));
        lateReason = isLate(at) && reasonForLateness != null ? reasonForLateness.strip() : null;
        sentAt = at;
        sentBy = by;
        return apply(RapidReviewAction.SEND, null, by, at);
    }

    /**
     * Ends a review that was not sent, when there is nothing left to review.
     *
     * @param reason read by the partners, at most 500 characters
     */
    public StatusChange close(String reason, String by, Instant at) {
        StatusChange change = apply(RapidReviewAction.CLOSE, reason, by, at);
        closedReason = reason;
        return change;
    }

    /** Keeps the hash of what was sent. */
    public void sealed(String hash) {
        if (status != RapidReviewStatus.SENT || contentHash != null) {
            throw new IllegalStateException("Only what has just been sent is sealed");
        }
        contentHash = hash;
    }

    /** Whether the limit has passed at a moment: its last day runs to its end in London. */
    public boolean isLate(Instant at) {
        return day(at).isAfter(dueDate);
    }

    /** Moves the limit, because the list of bank holidays changed (rule 13). */
    public StatusChange recounted(LocalDate due, String words, String by, Instant at) {
        dueDate = due;
        touched(by, at);
        return new StatusChange(TYPE, id(), status.code(), status.code(), "recount", by, at, words);
    }

    private StatusChange apply(RapidReviewAction action, @Nullable String reason, String by, Instant at) {
        Transition<RapidReviewStatus, RapidReviewAction> transition =
                RapidReviewTransitions.RULES.require(status, action, reason);
        status = transition.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), transition.from().code(), transition.to().code(), action.code(), by, at, reason);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PortalTime.LONDON).toLocalDate();
    }

    /** What is written, never null. */
    public ReviewContent content() {
        return Objects.requireNonNullElseGet(content, ReviewContent::new);
    }

    /** The signatures, in the order of {@link Partner}. */
    public List<RapidReviewSignOff> signOffs() {
        return signOffs.stream()
                .sorted(Comparator.comparing(RapidReviewSignOff::partner))
                .toList();
    }

    /** What a partner said, if it has. */
    public Optional<RapidReviewSignOff> signOffOf(Partner partner) {
        return signOffs.stream().filter(s -> s.partner() == partner).findFirst();
    }

    /** Whether the partners decided on a local practice review. */
    public boolean practiceReviewProposed() {
        return "yes".equals(content().get(ReviewField.PRACTICE_REVIEW_PROPOSED));
    }

    public String reference() {
        return reference;
    }

    public RapidReviewStatus status() {
        return status;
    }

    public String edition() {
        return edition;
    }

    public UUID notificationId() {
        return notificationId;
    }

    public String notificationReference() {
        return notificationReference;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public @Nullable String caseName() {
        return caseName;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable String lateReason() {
        return lateReason;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String sentBy() {
        return sentBy;
    }

    public @Nullable String closedReason() {
        return closedReason;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }
}
