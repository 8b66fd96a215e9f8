package uk.slp.portal.notification.model;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * A warning with which a notification is sent nevertheless.
 *
 * @param warning what was said, and of which field
 * @param reason why it is sent as it is, or null where the approver gave none
 */
public record AcceptedWarning(Violation warning, @Nullable String reason) {
    /** Longest reason kept, in characters. */
    public static final int LONGEST = 500;
}
