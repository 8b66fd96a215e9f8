package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Two authorities say that they notified the same incident. One proposes, the other confirms or refuses; before that
 * neither learns more of the other's notification than reference, authority and day of sending.
 */
@Entity
@Table(name = "notification_link")
public class NotificationLink {
    /** Where a link stands. */
    public enum State implements Coded {
        PROPOSED("proposed", "Waiting to be confirmed"),
        CONFIRMED("confirmed", "Confirmed"),
        REFUSED("refused", "Refused"),
        ENDED("ended", "Ended");

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
    @JoinColumn(name = "from_id", updatable = false)
    private Notification from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id", updatable = false)
    private Notification to;

    /** The same column as {@link #from}, for queries that join both ends themselves. */
    @Column(name = "from_id", insertable = false, updatable = false)
    private UUID fromId;

    /** The same column as {@link #to}. */
    @Column(name = "to_id", insertable = false, updatable = false)
    private UUID toId;

    @Column(name = "state")
    private String state = State.PROPOSED.code();

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "reason")
    private @Nullable String reason;

    /** For the persistence provider. */
    protected NotificationLink() {}

    /**
     * Proposes that two notifications tell of the same incident.
     *
     * @throws RuleViolation if both are of one authority
     */
    public NotificationLink(Notification from, Notification to, String by, Instant at) {
        if (from.submittedAt() == null || from.status().closed()) {
            throw new NotAllowedNow(
                    "This is not possible while the state is \"" + from.status().label() + "\".");
        }
        if (from.authorityId().equals(to.authorityId())) {
            throw new RuleViolation(
                    "linkedReference",
                    "same_authority",
                    "That is a notification of your own authority; a link is for another authority's.");
        }
        this.from = from;
        this.to = to;
        this.fromId = from.id();
        this.toId = to.id();
        this.proposedBy = by;
        this.proposedAt = at;
        from.noted(by, at);
    }

    /** The other side agrees. */
    public void confirm(String by, Instant at) {
        require(State.PROPOSED);
        state = State.CONFIRMED.code();
        answeredAt = at;
        answeredBy = by;
        to.noted(by, at);
    }

    /** The other side does not agree. */
    public void refuse(@Nullable String why, String by, Instant at) {
        require(State.PROPOSED);
        reason = reason(why, "Say why it is not the same incident.");
        state = State.REFUSED.code();
        answeredAt = at;
        answeredBy = by;
        to.noted(by, at);
    }

    /** Either side takes it back: the proposal, or the link that was confirmed. */
    public void end(Notification side, @Nullable String why, String by, Instant at) {
        if (!open()) {
            throw new NotAllowedNow("This link is \"" + state().label() + "\".");
        }
        reason = reason(why, "Say why the link is taken away.");
        state = State.ENDED.code();
        endedAt = at;
        endedBy = by;
        side.noted(by, at);
    }

    private void require(State wanted) {
        if (state() != wanted) {
            throw new NotAllowedNow("This link is \"" + state().label() + "\".");
        }
    }

    private static String reason(@Nullable String why, String missing) {
        RuleViolation.throwIfAny(Texts.needed("reason", why, Texts.LONGEST_REASON, missing));
        return Texts.kept(why);
    }

    /** Whether it is proposed or confirmed. */
    public boolean open() {
        return state() == State.PROPOSED || state() == State.CONFIRMED;
    }

    public UUID id() {
        return id;
    }

    /** The notification of the side that proposed. */
    public Notification from() {
        return from;
    }

    /** The notification of the side that is asked. */
    public Notification to() {
        return to;
    }

    /** The notification that is not the given one. */
    public Notification other(Notification one) {
        return from.equals(one) ? to : from;
    }

    public State state() {
        return Coded.of(State.class, state);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Why it was refused or ended, or null. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return "NotificationLink[" + id + "]";
    }
}
