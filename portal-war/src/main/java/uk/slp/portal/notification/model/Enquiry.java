package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A question of the national body about a sent notification. It is open until the authority answers, and over when the
 * body closes it, with a reason. Neither question nor answer is ever changed.
 */
@Entity
@Table(name = "notification_enquiry")
public class Enquiry {
    private static final int LONGEST_QUESTION = 4_000;
    private static final int LONGEST_ANSWER = 20_000;

    /** Where a question stands. */
    public enum State implements Coded {
        OPEN("open", "Waiting for an answer"),
        ANSWERED("answered", "Answered"),
        CLOSED("closed", "Closed");

        private final String code;
        private final String label;

        State(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id", updatable = false)
    private Notification notification;

    @Column(name = "enquiry_number", updatable = false)
    private int number;

    @Column(name = "body", updatable = false)
    private String body;

    @Column(name = "question", updatable = false)
    private String question;

    @Column(name = "answer_by", updatable = false)
    private @Nullable LocalDate answerBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    /** For the persistence provider. */
    protected Enquiry() {}

    /**
     * What is asked.
     *
     * @param answerBy the day by which an answer is asked for, or null
     * @param today the day on which it is asked
     */
    public record Asked(@Nullable String question, @Nullable LocalDate answerBy, LocalDate today) {}

    /**
     * Asks.
     *
     * @param number its place among the questions of the notification, from 1
     * @throws RuleViolation if nothing is asked, or an answer by a day that is over
     */
    public Enquiry(Notification notification, int number, Asked asked, String by, Instant at) {
        requireLive(notification);
        List<Violation> found = new ArrayList<>(
                Texts.needed("question", asked.question(), LONGEST_QUESTION, "Write what you want to know."));
        LocalDate wanted = asked.answerBy();
        if (wanted != null && wanted.isBefore(asked.today())) {
            found.add(new Violation("answerBy", "date_past", "The day for the answer is over; choose a later one."));
        }
        RuleViolation.throwIfAny(found);
        this.notification = notification;
        this.number = number;
        this.body = NationalBody.of(notification).code();
        this.question = Texts.kept(asked.question());
        this.answerBy = wanted;
        this.askedAt = at;
        this.askedBy = by;
        notification.noted(by, at);
    }

    /** Answers, once. */
    public void answer(@Nullable String text, String by, Instant at) {
        requireLive(notification);
        if (state() != State.OPEN) {
            throw new NotAllowedNow(
                    "Question " + number + " is " + (state() == State.CLOSED ? "closed." : "answered already."));
        }
        RuleViolation.throwIfAny(Texts.needed("answer", text, LONGEST_ANSWER, "Write your answer."));
        answer = Texts.kept(text);
        answeredAt = at;
        answeredBy = by;
        notification.noted(by, at);
    }

    /** Ends it, answered or not, with a reason. */
    public void close(@Nullable String reason, String by, Instant at) {
        if (state() == State.CLOSED) {
            throw new NotAllowedNow("Question " + number + " is closed already.");
        }
        RuleViolation.throwIfAny(
                Texts.needed("reason", reason, Texts.LONGEST_REASON, "Say why the question is closed."));
        closingReason = Texts.kept(reason);
        closedAt = at;
        closedBy = by;
        notification.noted(by, at);
    }

    private static void requireLive(Notification notification) {
        if (notification.submittedAt() == null || notification.status().closed()) {
            throw new NotAllowedNow("This is not possible while the state is \""
                    + notification.status().label() + "\".");
        }
    }

    /** Where it stands. */
    public State state() {
        if (closedAt != null) {
            return State.CLOSED;
        }
        return answeredAt == null ? State.OPEN : State.ANSWERED;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Who asks. */
    public NationalBody body() {
        return Coded.of(NationalBody.class, body);
    }

    public String question() {
        return question;
    }

    /** The day by which an answer is asked for, or null. */
    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    @Override
    public String toString() {
        return "Enquiry[" + id + "]";
    }
}
