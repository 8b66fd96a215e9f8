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

/** Facts added after sending, with a number and a reason. Append-only (rule 26). */
@Entity
@Table(name = "notification_amendment")
public class Amendment {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id", updatable = false)
    private Notification notification;

    @Column(name = "amendment_number", updatable = false)
    private int number;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "content", updatable = false)
    private String text;

    @Column(name = "changes", updatable = false)
    private AnswerChanges changes = AnswerChanges.NONE;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    /** What is added: a text, changed answers, or both. */
    record Added(int number, String reason, String text, AnswerChanges changes) {}

    /** For the persistence provider. */
    protected Amendment() {}

    Amendment(Notification notification, Added added, String by, Instant at) {
        this.notification = notification;
        this.number = added.number();
        this.reason = added.reason();
        this.text = added.text();
        this.changes = added.changes();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public String text() {
        return text;
    }

    /** The answers that hold since then. */
    public AnswerChanges changes() {
        return changes;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    @Override
    public String toString() {
        return "Amendment[" + id + "]";
    }
}
