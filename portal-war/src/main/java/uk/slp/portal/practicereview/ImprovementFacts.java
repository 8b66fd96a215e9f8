package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.practicereview.model.Codes;
import uk.slp.portal.practicereview.model.ImprovementProblems;
import uk.slp.portal.practicereview.model.ImprovementText;
import uk.slp.portal.shared.report.ReportText;

/**
 * What the record of the information on improvements holds, with what its page says of the review it stands for.
 *
 * @param reportTitle title of the report that is withheld, which must not be published
 * @param reportSummary its summary, which must not be published either
 * @param slug last part of its address in the library, or null if it was never published
 */
public record ImprovementFacts(
        UUID id,
        long version,
        ImprovementStatus status,
        String reviewReference,
        @Nullable String caseName,
        String edition,
        @Nullable UUID notificationId,
        @Nullable String notificationReference,
        UUID partnershipId,
        String partnershipName,
        String authorityName,
        @Nullable UUID reviewerAccountId,
        @Nullable String reviewerName,
        @Nullable LocalDate withheldOn,
        @Nullable String reportTitle,
        @Nullable String reportSummary,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String improvements,
        @Nullable String improvedAlready,
        @Nullable String followUp,
        @Nullable String themeCodes,
        @Nullable String harmCodes,
        @Nullable String ageBandCodes,
        @Nullable String agencyCodes,
        @Nullable String noneReason,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate plannedPublication,
        @Nullable LocalDate copyDue,
        @Nullable LocalDate copySentOn,
        @Nullable String copyOverrideReason,
        @Nullable String matchOverrideReason,
        @Nullable LocalDate publishedOn,
        Instant changedAt,
        String changedBy,
        @Nullable String slug) {
    public List<String> themes() {
        return Codes.split(themeCodes);
    }

    public List<String> harms() {
        return Codes.split(harmCodes);
    }

    public List<String> ageBands() {
        return Codes.split(ageBandCodes);
    }

    public List<String> agencies() {
        return Codes.split(agencyCodes);
    }

    /** Its address in the library, or null. */
    public @Nullable String url() {
        return slug == null ? null : "/learning/" + slug;
    }

    /** Everything that would be published, field by field, to be compared with the case. */
    List<TextPart> parts() {
        return PublishedParts.improvements(title, summary, improvements, improvedAlready, followUp);
    }

    /** Names that are public with it. */
    Set<String> publicWords() {
        return PublishedParts.publicWords(authorityName, partnershipName);
    }

    /** The text as it is read. */
    ReportText read() {
        return ReportText.parse(
                improvements == null ? null : ImprovementText.notation(improvements, improvedAlready, followUp));
    }

    /** What the rules look at. */
    ImprovementProblems.Text considered() {
        return new ImprovementProblems.Text(title, summary, improvements, themes(), harms(), ageBands());
    }

    /** The same without its text, for readers who have not been given a copy yet. */
    ImprovementFacts withoutText() {
        return new ImprovementFacts(
                id,
                version,
                status,
                reviewReference,
                caseName,
                edition,
                notificationId,
                notificationReference,
                partnershipId,
                partnershipName,
                authorityName,
                reviewerAccountId,
                reviewerName,
                withheldOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                noneReason,
                finalOn,
                plannedPublication,
                copyDue,
                copySentOn,
                copyOverrideReason,
                null,
                publishedOn,
                changedAt,
                changedBy,
                slug);
    }
}
