package uk.slp.portal.post.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.EmailState;
import uk.slp.portal.post.PostKind;

/**
 * The e-mail about an item. Its Message-ID is given when it is written and stays the same however often it is tried. Its
 * state is changed only by updates that name the state they expect, so that of several nodes one sends it.
 */
@Entity
@Table(name = "post_email")
public class PostEmail {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private @Nullable PostItem item;

    @Column(name = "letter_kind")
    private @Nullable PostKind letterKind;

    @Column(name = "letter_id")
    private @Nullable UUID letterId;

    @Column(name = "state")
    private EmailState state;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "last_problem")
    private @Nullable String lastProblem;

    /** For the persistence provider. */
    protected PostEmail() {}

    /**
     * A new one, waiting.
     *
     * @param host the right-hand side of its Message-ID
     * @param notBefore the earliest moment of sending
     */
    public PostEmail(PostItem item, String host, Instant queuedAt, Instant notBefore) {
        this.item = item;
        this.state = EmailState.QUEUED;
        this.messageId = "<" + id + "@" + host + ">";
        this.queuedAt = queuedAt;
        this.notBefore = notBefore;
    }

    /**
     * A new letter, waiting; what it says is written when it is sent.
     *
     * @param letter its identity where it is written
     * @param host the right-hand side of its Message-ID
     * @param notBefore the earliest moment of sending
     */
    public PostEmail(PostKind kind, UUID letter, String host, Instant queuedAt, Instant notBefore) {
        this.letterKind = kind;
        this.letterId = letter;
        this.state = EmailState.QUEUED;
        this.messageId = "<" + id + "@" + host + ">";
        this.queuedAt = queuedAt;
        this.notBefore = notBefore;
    }

    public EmailState state() {
        return state;
    }

    /** Waits again, with all its tries before it. */
    public void again(Instant now) {
        state = EmailState.QUEUED;
        attempts = 0;
        notBefore = now;
        lastProblem = null;
    }
}
