package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and counts need of a notification, for reading only. A second view of the table of {@link Notification}, so
 * that a list of fifty never loads fifty records with all that was written in them; see the decision record about
 * lists. Nothing is ever written through it, and no object of it is made: queries name its attributes.
 */
@Entity
@Table(name = "notification")
public class NotificationLine {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "reference", insertable = false, updatable = false)
    private String reference;

    @Column(name = "status", insertable = false, updatable = false)
    private NotificationStatus status;

    @Column(name = "kind", insertable = false, updatable = false)
    private String kind;

    @Column(name = "authority_id", insertable = false, updatable = false)
    private UUID authorityId;

    @Column(name = "partnership_id", insertable = false, updatable = false)
    private UUID partnershipId;

    @Column(name = "case_name", insertable = false, updatable = false)
    private @Nullable String caseName;

    @Column(name = "nature", insertable = false, updatable = false)
    private @Nullable String nature;

    @Column(name = "abuse_status", insertable = false, updatable = false)
    private @Nullable String abuseStatus;

    @Column(name = "awareness_date", insertable = false, updatable = false)
    private @Nullable String awarenessDate;

    @Column(name = "due_date", insertable = false, updatable = false)
    private @Nullable LocalDate dueDate;

    @Column(name = "submitted_at", insertable = false, updatable = false)
    private @Nullable Instant submittedAt;

    /** Day of sending in London; kept by the database. */
    @Column(name = "sent_on", insertable = false, updatable = false)
    private @Nullable LocalDate sentOn;

    @Column(name = "changed_at", insertable = false, updatable = false)
    private Instant changedAt;

    /** For the persistence provider. */
    protected NotificationLine() {}
}
