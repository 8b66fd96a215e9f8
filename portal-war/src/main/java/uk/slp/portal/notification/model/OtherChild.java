package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody said that a child of a draft is another child than the one of a notification that looks alike. It holds for
 * the names, dates of birth and numbers of which it was said: with other ones the question is asked again.
 */
@Entity
@Table(name = "notification_other_child")
public class OtherChild {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "other_id")
    private UUID otherId;

    @Column(name = "about")
    private String about;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private String saidBy;

    /** For the persistence provider. */
    protected OtherChild() {}

    /**
     * Said for the first time.
     *
     * @param mark of the names, dates of birth and numbers of both children
     */
    OtherChild(UUID notificationId, UUID childId, UUID otherId, String mark, String by, Instant at) {
        this.notificationId = notificationId;
        this.childId = childId;
        this.otherId = otherId;
        this.about = mark;
        this.saidBy = by;
        this.saidAt = at;
    }

    /** Said again, of what is known now. */
    void saidAgain(String mark, String by, Instant at) {
        this.about = mark;
        this.saidBy = by;
        this.saidAt = at;
    }

    /** Identity only. */
    @Override
    public String toString() {
        return "OtherChild[" + id + "]";
    }
}
