package uk.slp.portal.notification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NotificationField;

/**
 * Send.
 *
 * @param expectedVersion the version that the approver saw
 * @param answers the answers that are asked only at sending, such as why it is late; others are ignored
 * @param warningsSeen the warnings that the approver ticked, as {@code field:code}; null when nobody was asked, as for
 *     programs
 * @param warningReasons why it is sent although there is a warning, by {@code field:code}, in the order given; a program
 *     may name a warning with an empty reason
 */
public record SubmitNotification(
        String reference,
        long expectedVersion,
        Map<NotificationField, @Nullable String> answers,
        @Nullable List<String> warningsSeen,
        Map<String, String> warningReasons) {
    public SubmitNotification {
        warningReasons = Collections.unmodifiableMap(new LinkedHashMap<>(warningReasons));
    }

    /** Sends with a reason for lateness, or null where it is in time. */
    public SubmitNotification(
            String reference, long expectedVersion, @Nullable String lateReason, @Nullable List<String> warningsSeen) {
        this(
                reference,
                expectedVersion,
                lateReason == null ? Map.of() : Map.of(NotificationField.LATE_REASON, lateReason),
                warningsSeen,
                Map.of());
    }
}
