package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A notification took a step of its life, whichever. Observed synchronously by who tells people of it.
 *
 * @param action code of the step: {@code request_approval}, {@code return_to_draft}, {@code submit}, {@code acknowledge},
 *     {@code amend} or {@code withdraw}
 * @param createdBy sign-in name of the person who began the draft
 * @param submittedBy sign-in name of the approver, or null before sending
 * @param version of the notification after the step
 */
public record NotificationStepped(
        UUID notificationId,
        String reference,
        UUID authorityId,
        String action,
        String createdBy,
        @Nullable String submittedBy,
        long version,
        String by,
        Instant at) {
    static NotificationStepped of(Notification notification, StatusChange step) {
        return new NotificationStepped(
                notification.id(),
                notification.reference(),
                notification.authorityId(),
                step.action(),
                notification.createdBy(),
                notification.submittedBy(),
                notification.version(),
                step.changedBy(),
                step.changedAt());
    }
}
