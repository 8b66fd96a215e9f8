package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A practice review was published. Observed synchronously: it enters the learning library, and its change the change
 * log, in the same transaction.
 *
 * @param authorityId the local authority whose incident it was about
 * @param partnershipId who publishes
 * @param publisher name of the partnership
 * @param area name of the local authority, as published
 * @param region one of the nine regions
 * @param publishedBy who published it, or set the minute at which it published itself
 * @param byItself whether it published itself at that minute
 * @param reportText the report in the plain report notation
 */
public record PracticeReviewPublished(
        UUID practiceReviewId,
        String reference,
        UUID authorityId,
        UUID partnershipId,
        String title,
        String publisher,
        String area,
        String region,
        LocalDate publishedOn,
        Instant publishedAt,
        String publishedBy,
        boolean byItself,
        String summary,
        String contentNote,
        String method,
        List<String> themes,
        List<String> harms,
        List<String> ageBands,
        List<String> agencies,
        String reportText,
        String edition) {
    public PracticeReviewPublished {
        themes = List.copyOf(themes);
        harms = List.copyOf(harms);
        ageBands = List.copyOf(ageBands);
        agencies = List.copyOf(agencies);
    }
}
