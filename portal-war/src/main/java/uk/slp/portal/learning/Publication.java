package uk.slp.portal.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published with a report. Nothing here may identify: no exact dates of birth or death (rule 74).
 *
 * @param area name of the local authority, or null for national learning
 * @param region one of the nine regions, or null for national learning
 * @param reportText the report in the plain report notation
 * @param edition guidance edition in force, or null where it is not known
 * @param practiceReviewId the practice review it came from, or null
 */
public record Publication(
        ItemType type,
        String title,
        String publisher,
        @Nullable String area,
        @Nullable String region,
        LocalDate publishedOn,
        Instant publishedAt,
        String publishedBy,
        String summary,
        String contentNote,
        @Nullable String method,
        List<String> themes,
        List<String> harms,
        List<String> ageBands,
        List<String> agencies,
        String reportText,
        @Nullable String edition,
        @Nullable UUID practiceReviewId) {
    public Publication {
        themes = List.copyOf(themes);
        harms = List.copyOf(harms);
        ageBands = List.copyOf(ageBands);
        agencies = List.copyOf(agencies);
    }
}
