package uk.slp.portal.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param views how many partners have given a view of the newest version
 */
public record DecisionRow(
        String reference,
        @Nullable String caseName,
        String authorityName,
        NotifyDecision decision,
        String headline,
        @Nullable LocalDate dueDate,
        int latest,
        long views,
        @Nullable Instant partnersAskedAt,
        Instant changedAt,
        String byName) {

    /** The name of the case, else the reference. */
    public String title() {
        return caseName == null ? reference : caseName;
    }
}
