package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The information on improvements of a withheld review was published. Observed synchronously: it enters the learning
 * library, and its change the change log, in the same transaction. It carries nothing of the report.
 *
 * @param authorityId the local authority whose incident the review was about
 * @param partnershipId who publishes
 * @param publisher name of the partnership
 * @param area name of the local authority, as published
 * @param region one of the nine regions
 * @param text the information in the plain report notation
 */
public record ImprovementInformationPublished(
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
        String summary,
        List<String> themes,
        List<String> harms,
        List<String> ageBands,
        List<String> agencies,
        String text,
        String edition) {
    public ImprovementInformationPublished {
        themes = List.copyOf(themes);
        harms = List.copyOf(harms);
        ageBands = List.copyOf(ageBands);
        agencies = List.copyOf(agencies);
    }
}
