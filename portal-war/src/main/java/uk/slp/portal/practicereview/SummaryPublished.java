package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary was published beside the report of a practice review. Observed synchronously: it enters the learning library, and
 * its change the change log, in the same transaction.
 *
 * @param publisher name of the partnership
 * @param lead for whom it is, and from which review
 * @param text in the plain report notation
 */
public record SummaryPublished(
        UUID practiceReviewId,
        SummaryKind kind,
        String title,
        String publisher,
        String area,
        @Nullable String region,
        LocalDate publishedOn,
        Instant publishedAt,
        String publishedBy,
        String lead,
        String contentNote,
        List<String> themes,
        List<String> harms,
        List<String> ageBands,
        List<String> agencies,
        String text,
        String edition) {
    public SummaryPublished {
        themes = List.copyOf(themes);
        harms = List.copyOf(harms);
        ageBands = List.copyOf(ageBands);
        agencies = List.copyOf(agencies);
    }
}
