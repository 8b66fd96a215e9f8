package uk.slp.portal.notification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a sent notification.
 *
 * @param text what is added in words; may be empty when answers are changed
 * @param changes answers that hold from now on, by their path such as {@code children[0].sex}, null takes one away; and
 *     {@code added} or {@code removed} by the path of a child or person, such as {@code people[2]}
 */
public record AmendNotification(
        String reference,
        long expectedVersion,
        @Nullable String reason,
        @Nullable String text,
        Map<String, @Nullable String> changes) {
    public AmendNotification {
        // Map.copyOf refuses null, which here means that an answer is taken away.
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /** A text only. */
    public AmendNotification(String reference, long expectedVersion, @Nullable String reason, @Nullable String text) {
        this(reference, expectedVersion, reason, text, Map.of());
    }
}
