package uk.slp.portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rapid review shows of the notification it follows.
 *
 * @param ages one entry for each child, the index child first: "aged 4", "aged under 1", "unborn", "age not known"
 * @param incident when it happened, in words
 * @param agencies kinds of agency that knew a child, in words, each once
 * @param nature what happened, in words
 */
public record NotifiedFacts(
        UUID notificationId,
        String reference,
        @Nullable String caseName,
        String authorityName,
        List<String> ages,
        List<String> agencies,
        String incident,
        String nature,
        String abuseStatus,
        String circumstances,
        String immediateSafety,
        @Nullable Instant submittedAt) {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "notification";

    public NotifiedFacts {
        ages = List.copyOf(ages);
        agencies = List.copyOf(agencies);
    }

    /** How many children. */
    public int childrenCount() {
        return ages.size();
    }
}
