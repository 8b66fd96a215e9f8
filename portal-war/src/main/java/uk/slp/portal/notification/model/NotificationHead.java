package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** What a notification is under whichever kind: its reference, whose it is, under which guidance, and how far it came. */
@MappedSuperclass
abstract class NotificationHead extends VersionedRecord {
    @Column(name = "reference", updatable = false)
    String reference;

    @Column(name = "status")
    NotificationStatus status = NotificationTransitions.RULES.initial();

    @Column(name = "guidance_edition", updatable = false)
    String guidanceEdition;

    @Column(name = "guidance_in_force_from", updatable = false)
    LocalDate guidanceInForceFrom;

    @Column(name = "authority_id", updatable = false)
    UUID authorityId;

    @Column(name = "partnership_id")
    UUID partnershipId;

    @Column(name = "from_decision", updatable = false)
    @Nullable
    String fromDecision;

    @Column(name = "due_date")
    @Nullable
    LocalDate dueDate;

    @Column(name = "approval_requested_at")
    @Nullable
    Instant approvalRequestedAt;

    @Column(name = "approval_requested_by")
    @Nullable
    String approvalRequestedBy;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "submitted_by")
    @Nullable
    String submittedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "content_hash")
    @Nullable
    String contentHash;

    /** For the persistence provider. */
    protected NotificationHead() {}

    NotificationHead(String reference, Edition edition, UUID authorityId, UUID partnershipId, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.guidanceEdition = edition.name();
        this.guidanceInForceFrom = edition.inForceFrom();
        this.authorityId = authorityId;
        this.partnershipId = partnershipId;
    }

    public String reference() {
        return reference;
    }

    public NotificationStatus status() {
        return status;
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

    /** Gives a case that is about to be sent to the partnership of the day of sending, which it then keeps (rule 79). */
    public void fallTo(UUID ofThatDay) {
        partnershipId = ofThatDay;
    }

    /** Reference of the decision whether to notify that it was begun from, or null. */
    public @Nullable String fromDecision() {
        return fromDecision;
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
}
