package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.practicereview.model.Codes;
import uk.slp.portal.practicereview.model.Considered;
import uk.slp.portal.shared.report.ReportText;

/**
 * What the record of a practice review holds, with the names of its authority and partnership.
 *
 * @param improvementStatus where the information on improvements stands; null unless the report is withheld
 * @param improvementInformation what should improve, as written
 * @param confirmedItems how many items of the anonymity checklist are confirmed
 * @param slug last part of the address of what was published, the report or the information in its place, or null
 * @param knownBefore how many passages of published learning were used for it
 * @param fileProperties what the file of the report says of itself beside its text, or null
 * @param publishesAt the minute at which it publishes itself, or should have, or null
 * @param notPublished why it did not publish itself at that minute, or null
 */
public record ReviewFacts(
        UUID id,
        long version,
        String reference,
        ReviewStatus status,
        String edition,
        @Nullable UUID notificationId,
        @Nullable String notificationReference,
        UUID authorityId,
        UUID partnershipId,
        String authorityName,
        @Nullable String region,
        String partnershipName,
        @Nullable String caseName,
        @Nullable String scope,
        @Nullable String keyLines,
        @Nullable String notProceedingReason,
        @Nullable UUID reviewerAccountId,
        @Nullable String reviewerName,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueDate,
        @Nullable String delayReason,
        @Nullable LocalDate finalOn,
        @Nullable String method,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String contentNote,
        @Nullable String themeCodes,
        @Nullable String harmCodes,
        @Nullable String ageBandCodes,
        @Nullable String agencyCodes,
        @Nullable String reportText,
        @Nullable String reportSource,
        @Nullable String fileProperties,
        @Nullable String improvementsSection,
        @Nullable String reasonsSection,
        @Nullable LocalDate plannedPublication,
        @Nullable LocalDate copyDue,
        @Nullable LocalDate copySentOn,
        @Nullable String copyOverrideReason,
        @Nullable String matchOverrideReason,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate repositorySentOn,
        @Nullable LocalDate withheldOn,
        @Nullable String withheldJustification,
        @Nullable ImprovementStatus improvementStatus,
        @Nullable String improvementInformation,
        @Nullable String noImprovementReason,
        @Nullable LocalDate improvementCopySentOn,
        Instant changedAt,
        String changedBy,
        long confirmedItems,
        @Nullable String slug,
        long knownBefore,
        @Nullable Instant publishesAt,
        @Nullable String notPublished) {
    /** Whether it is going to publish itself. */
    public boolean timed() {
        return publishesAt != null && notPublished == null;
    }

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
        return PublishedParts.report(title, summary, contentNote, method, reportText, reportSource, fileProperties);
    }

    /** Names that are public with the report. */
    Set<String> publicWords() {
        return PublishedParts.publicWords(authorityName, partnershipName);
    }

    /** The mark of everything that would be published, by which it is told whether a text changed. */
    public String textMark() {
        return SignedText.markOf(this);
    }

    /** What the rules look at. */
    Considered considered(Set<ChecklistItem> confirmed) {
        return new Considered(
                ReportText.parse(reportText).sections(),
                new Considered.Description(
                        improvementsSection, reasonsSection, title, summary, method, themes(), harms(), ageBands()),
                dueDate,
                delayReason,
                confirmed,
                copySentOn);
    }

    /** The same without the report and what describes it, for readers who may know of the review but not read it. */
    ReviewFacts withoutReport() {
        return new ReviewFacts(
                id,
                version,
                reference,
                status,
                edition,
                notificationId,
                notificationReference,
                authorityId,
                partnershipId,
                authorityName,
                region,
                partnershipName,
                caseName,
                null,
                null,
                notProceedingReason,
                reviewerAccountId,
                reviewerName,
                startedOn,
                dueDate,
                delayReason,
                finalOn,
                method,
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
                null,
                plannedPublication,
                copyDue,
                copySentOn,
                copyOverrideReason,
                null,
                publishedOn,
                repositorySentOn,
                withheldOn,
                withheldJustification,
                improvementStatus,
                improvementInformation,
                noImprovementReason,
                improvementCopySentOn,
                changedAt,
                changedBy,
                confirmedItems,
                slug,
                knownBefore,
                timed() ? publishesAt : null,
                null);
    }
}
