package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.QuestionAction;
import uk.slp.portal.childdeathsharing.QuestionAnswer;
import uk.slp.portal.childdeathsharing.QuestionStatus;
import uk.slp.portal.childdeathsharing.SharingCommands.Answer;
import uk.slp.portal.childdeathsharing.SharingCommands.Ask;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A panel asks a local authority to decide whether it notifies. The table has no column for anything of the child; which
 * case it came from stands in {@link QuestionOrigin}, which the authority's queries never read.
 */
@Entity
@Table(name = "authority_question")
public class AuthorityQuestion extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "authority_question";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private QuestionStatus status;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "contact", updatable = false)
    private String contact;

    @Column(name = "told", updatable = false)
    private String told;

    @Column(name = "answer")
    private @Nullable QuestionAnswer answer;

    @Column(name = "answer_words")
    private @Nullable String words;

    @Column(name = "notification_reference")
    private @Nullable String notification;

    @Column(name = "answered_name")
    private @Nullable String answeredName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "step_reason")
    private @Nullable String stepReason;

    /** For the persistence provider. */
    protected AuthorityQuestion() {}

    /** Asks; the command has been checked. */
    public AuthorityQuestion(String reference, UUID panel, UUID authority, Ask ask, Doer by, Instant at) {
        super(by.username(), at);
        this.reference = reference;
        this.status = QuestionTransitions.RULES.initial();
        this.panelId = panel;
        this.authorityId = authority;
        this.askedName = by.name();
        this.askedAt = at;
        this.contact = Objects.requireNonNull(ask.contact());
        this.told = Objects.requireNonNull(ask.told());
    }

    /** The authority answers; the command has been checked. */
    public StatusChange answer(Answer given, Doer by, Instant at) {
        StatusChange step = step(QuestionAction.ANSWER, null, by, at);
        answer = Coded.orNull(QuestionAnswer.class, given.answer());
        words = given.words();
        notification = given.notification();
        answeredName = by.name();
        answeredAt = at;
        return step;
    }

    /** Asks no more. */
    public StatusChange withdraw(@Nullable String reason, Doer by, Instant at) {
        return step(QuestionAction.WITHDRAW, reason, by, at);
    }

    /** Asks again, after the authority needed more, or when something has changed. What was answered before is history. */
    public StatusChange askAgain(@Nullable String reason, Doer by, Instant at) {
        StatusChange step = step(QuestionAction.ASK_AGAIN, reason, by, at);
        askedName = by.name();
        askedAt = at;
        answer = null;
        words = null;
        answeredName = null;
        answeredAt = null;
        return step;
    }

    private StatusChange step(QuestionAction action, @Nullable String reason, Doer by, Instant at) {
        Transition<QuestionStatus, QuestionAction> step = QuestionTransitions.RULES.require(status, action, reason);
        status = step.to();
        stepReason = reason;
        touched(by.username(), at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), action.code(), by.username(), at, reason);
    }

    public String reference() {
        return reference;
    }

    public QuestionStatus status() {
        return status;
    }

    public UUID panelId() {
        return panelId;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public String askedName() {
        return askedName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String contact() {
        return contact;
    }

    public String told() {
        return told;
    }

    public @Nullable QuestionAnswer answer() {
        return answer;
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable String notification() {
        return notification;
    }

    public @Nullable String answeredName() {
        return answeredName;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String stepReason() {
        return stepReason;
    }
}
