package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notification ended without having been followed to its end. Fired synchronously, so that what it started can end in
 * the same transaction.
 *
 * @param endedBy sign-in name of who withdrew it, or acknowledged or decided that the criteria are not met
 */
public record NotificationEnded(UUID notificationId, String reference, Reason reason, String endedBy, Instant endedAt) {
    /** Why it ended. */
    public enum Reason {
        /** Before it was sent: it had started nothing, and nobody had been told. */
        DRAFT_WITHDRAWN("The notification was withdrawn."),
        /** After it was sent, with the acknowledgement of the national body. */
        WITHDRAWN("The notification was withdrawn."),
        /** The national body acknowledged, or itself decided, that the incident does not meet the criteria (rule 35). */
        CRITERIA_NOT_MET("The notification does not meet the criteria.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A sentence for the history of what ends with it. */
        public String words() {
            return words;
        }
    }
}
