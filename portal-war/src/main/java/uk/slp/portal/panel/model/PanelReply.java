package uk.slp.portal.panel.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * What the safeguarding partners answer when the national body asks them for information or to reconsider.
 *
 * <p>It begins with the request and is numbered within its case. The partnership writes it. Where it changes the
 * decision on a local practice review, the local authority, the integrated care board and the police each agree or
 * dissent again (rule 33), because what they signed was another decision; otherwise it is sent as it is. Once sent it is
 * never changed, and the usual time of the national body starts again.
 */
@Entity
@Table(name = "panel_reply")
public class PanelReply extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "panel_reply";

    private static final int LONGEST = 10_000;
    private static final int LONGEST_DISSENT = 4_000;
    private static final int LONGEST_REASON = 2_000;

    @Column(name = "panel_case_id", updatable = false)
    private UUID panelCaseId;

    @Column(name = "reply_number", updatable = false)
    private int number;

    @Column(name = "request")
    private PanelOutcome request;

    @Column(name = "request_text")
    private String requestText;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "status")
    private ReplyStatus status;

    @Column(name = "reply_text")
    private @Nullable String text;

    @Column(name = "decision")
    private @Nullable ReplyDecision decision;

    @Column(name = "practice_review_proposed")
    private @Nullable Boolean practiceReviewProposed;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "step_id")
    private @Nullable UUID stepId;

    @OneToMany(mappedBy = "reply", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<PanelReplySignOff> signOffs = new ArrayList<>();

    /** For the persistence provider. */
    protected PanelReply() {}

    /** Begins the answer to a request that was just recorded. */
    public PanelReply(PanelCase panelCase, int number, PanelOutcome request, String words, String by, Instant at) {
        super(by, at);
        this.panelCaseId = panelCase.id();
        this.number = number;
        this.request = request;
        this.requestText = words;
        this.askedAt = at;
        this.status = PanelReplyTransitions.RULES.initial();
    }

    /** Another request came before this was sent: the words stay, the signatures were given for less. */
    public StatusChange askAgain(PanelOutcome again, String words, String by, Instant at) {
        StatusChange change = apply(ReplyAction.ASK_AGAIN, again.label(), by, at);
        request = again;
        requestText = words;
        askedAt = at;
        signOffs.clear();
        return change;
    }

    /**
     * Keeps what was written, however incomplete.
     *
     * @throws RuleViolation if it is too long
     */
    public void write(@Nullable String words, @Nullable ReplyDecision decided, String by, Instant at) {
        PanelReplyTransitions.RULES.require(status, ReplyAction.WRITE, null);
        refuseLong("text", words, LONGEST);
        text = words == null || words.isBlank()
                ? null
                : words.replace("\r\n", "\n").replace('\r', '\n').strip();
        decision = decided;
        touched(by, at);
    }

    /** What must be put right before it can be signed or sent. */
    public List<Violation> problems() {
        List<Violation> violations = new ArrayList<>();
        if (text == null) {
            violations.add(new Violation("text", "answer_required", "Write the answer; the Panel will read it."));
        }
        if (decision == null) {
            violations.add(new Violation(
                    "decision", "decision_required", "Say whether the decision on a local practice review changes."));
        }
        return violations;
    }

    /**
     * Locks the text and asks the three partners, because the decision changes.
     *
     * @throws RuleViolation with everything that must be put right first
     */
    public StatusChange askForSignOff(String by, Instant at) {
        PanelReplyTransitions.RULES.require(status, ReplyAction.ASK_FOR_SIGN_OFF, null);
        RuleViolation.throwIfAny(problems());
        if (decision != ReplyDecision.CHANGED) {
            throw new RuleViolation(
                    "decision", "sign_off_not_needed", "The partners sign again only when the decision changes.");
        }
        return apply(ReplyAction.ASK_FOR_SIGN_OFF, null, by, at);
    }

    /** Opens the text again and puts the signatures aside. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        refuseLong("reason", reason, LONGEST_REASON);
        StatusChange change = apply(ReplyAction.REOPEN, reason, by, at);
        signOffs.clear();
        return change;
    }

    /**
     * Records that a partner agrees, or dissents in words. Signing again replaces what the partner said before.
     *
     * @throws RuleViolation if dissent has no words
     */
    public StatusChange signOff(PanelReplySignOff.Signature given, Instant at) {
        PanelReplyTransitions.RULES.require(status, ReplyAction.SIGN_OFF, null);
        String dissent = given.dissent() == null ? "" : given.dissent().strip();
        if (!given.agrees() && dissent.isEmpty()) {
            throw new RuleViolation("dissent", "dissent_words_required", "Say in your words why you do not agree.");
        }
        refuseLong("dissent", dissent, LONGEST_DISSENT);
        PanelReplySignOff.Signature tidy = new PanelReplySignOff.Signature(
                given.partner(), given.agrees(), dissent, given.name(), given.username());
        signOffs.stream()
                .filter(known -> known.partner() == tidy.partner())
                .findFirst()
                .ifPresentOrElse(
                        known -> known.sign(tidy, at), () -> signOffs.add(new PanelReplySignOff(this, tidy, at)));
        String step = tidy.partner().label() + (tidy.agrees() ? ": agrees" : ": does not agree");
        return apply(ReplyAction.SIGN_OFF, step, tidy.username(), at);
    }

    /**
     * Sends it.
     *
     * @param caseStep the step in the history of the case by which it is sent
     * @param proposedBefore whether the partners proposed a local practice review until now
     * @throws RuleViolation with every obstacle at once
     */
    public StatusChange send(StatusChange caseStep, boolean proposedBefore, String by, Instant at) {
        PanelReplyTransitions.RULES.require(status, ReplyAction.SEND, null);
        List<Violation> obstacles = new ArrayList<>(problems());
        if (decision == ReplyDecision.CHANGED) {
            for (Partner partner : missingPartners()) {
                obstacles.add(new Violation("signOffs", "sign_off_missing_" + partner.code(), partner.missing()));
            }
        }
        RuleViolation.throwIfAny(obstacles);
        practiceReviewProposed = changesDecision() != proposedBefore;
        sentAt = at;
        sentBy = by;
        stepId = caseStep.id();
        return apply(ReplyAction.SEND, null, by, at);
    }

    /** Ends it unsent: nothing is asked any more. */
    public StatusChange lapse(String reason, String by, Instant at) {
        return apply(ReplyAction.LAPSE, reason, by, at);
    }

    /** Whether it can still be written, signed or sent. */
    public boolean open() {
        return !PanelReplyTransitions.RULES.isFinal(status);
    }

    /** Whether the decision on a local practice review changes with it. */
    public boolean changesDecision() {
        return decision == ReplyDecision.CHANGED;
    }

    /** The partners who have not signed yet. */
    public Set<Partner> missingPartners() {
        Set<Partner> missing = EnumSet.allOf(Partner.class);
        signOffs.forEach(s -> missing.remove(s.partner()));
        return missing;
    }

    private StatusChange apply(ReplyAction action, @Nullable String reason, String by, Instant at) {
        Transition<ReplyStatus, ReplyAction> transition = PanelReplyTransitions.RULES.require(status, action, reason);
        status = transition.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), transition.from().code(), transition.to().code(), action.code(), by, at, reason);
    }

    private static void refuseLong(String field, @Nullable String words, int most) {
        if (words != null && words.length() > most) {
            throw new RuleViolation(field, "too_long", "Shorten this to " + most + " characters.");
        }
    }

    public UUID panelCaseId() {
        return panelCaseId;
    }

    public int number() {
        return number;
    }

    public PanelOutcome request() {
        return request;
    }

    public String requestText() {
        return requestText;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ReplyStatus status() {
        return status;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable ReplyDecision decision() {
        return decision;
    }

    /** What the partners propose since it was sent; null before. */
    public @Nullable Boolean practiceReviewProposed() {
        return practiceReviewProposed;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String sentBy() {
        return sentBy;
    }
}
