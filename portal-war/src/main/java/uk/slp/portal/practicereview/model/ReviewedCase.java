package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * A further notification that a review is about, beside the one it began from (rule 52). Whoever has a conflict of
 * interest with it reaches the review no more (rule 76). A link is taken away with a reason, and stays on record.
 */
@Entity
@Table(name = "reviewed_case")
public class ReviewedCase {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "reviewed_case";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "notification_reference")
    private String notificationReference;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "linked_by")
    private String linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "unlinked_by")
    private @Nullable String unlinkedBy;

    @Column(name = "unlinked_at")
    private @Nullable Instant unlinkedAt;

    @Column(name = "unlink_reason")
    private @Nullable String unlinkReason;

    /** For the persistence provider. */
    protected ReviewedCase() {}

    /** Links a case. */
    public ReviewedCase(UUID review, CaseRoot notification, @Nullable String reason, String by, Instant at) {
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        this.reviewId = review;
        this.notificationId = notification.id();
        this.notificationReference = notification.reference();
        this.reason = ReviewFields.clean(reason);
        this.linkedBy = by;
        this.linkedAt = at;
    }

    /** Takes the link away. */
    public void unlink(@Nullable String why, String by, Instant at) {
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(found, "unlinkReason", why, "Say why the review is not about this case.");
        ReviewFields.longest(found, "unlinkReason", "The reason", why, ReviewFields.REASON);
        RuleViolation.throwIfAny(found);
        unlinkReason = ReviewFields.clean(why);
        unlinkedBy = by;
        unlinkedAt = at;
    }

    /** Whether the review is about it now. */
    public boolean stands() {
        return unlinkedAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID notificationId() {
        return notificationId;
    }

    public String notificationReference() {
        return notificationReference;
    }
}
