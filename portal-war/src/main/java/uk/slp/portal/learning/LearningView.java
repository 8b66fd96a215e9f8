package uk.slp.portal.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.vocabulary.Themes;

/**
 * One published item, whole. A withdrawn one has an empty text and the reason in its place.
 *
 * @param publishedOn its date of publication, which may lie before the portal
 * @param publishedAt when it was published here
 */
public record LearningView(
        UUID id,
        long version,
        String slug,
        ItemStatus status,
        ItemType type,
        String title,
        String publisher,
        @Nullable String area,
        @Nullable String region,
        LocalDate publishedOn,
        Instant publishedAt,
        String summary,
        String contentNote,
        @Nullable String method,
        String themeCodes,
        String harmCodes,
        String ageBandCodes,
        String agencyCodes,
        String text,
        @Nullable String edition,
        @Nullable UUID practiceReviewId,
        @Nullable LocalDate availableUntil,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnLearning,
        Instant changedAt,
        int textNumber,
        @Nullable Instant correctedAt,
        @Nullable String correctedReason,
        @Nullable String correctedChanges) {
    /** The name of published items in the audit trail, the status history and the change log. */
    public static final String SUBJECT_TYPE = "published_item";

    /** Whether its text has a number worth naming: it was corrected, or is a version that was. */
    public boolean corrected() {
        return textNumber > 1 || correctedAt != null;
    }

    /** This item as a version of it was that has been replaced; at the address of that version. */
    public LearningView as(FormerText former) {
        return new LearningView(
                id,
                version,
                slug + "/versions/" + former.number(),
                status,
                type,
                former.title(),
                publisher,
                area,
                region,
                publishedOn,
                publishedAt,
                former.summary(),
                former.contentNote(),
                method,
                themeCodes,
                harmCodes,
                ageBandCodes,
                agencyCodes,
                Objects.requireNonNullElse(former.text(), ""),
                edition,
                practiceReviewId,
                availableUntil,
                withdrawnAt,
                withdrawnReason,
                withdrawnLearning,
                changedAt,
                former.number(),
                former.madeAt(),
                null,
                null);
    }

    /** Whether its text can be read. */
    public boolean published() {
        return status == ItemStatus.PUBLISHED;
    }

    /** The report, read into sections and units. */
    public ReportText report() {
        return ReportText.parse(published() ? text : null);
    }

    public List<String> themes() {
        return split(themeCodes);
    }

    public List<String> harms() {
        return split(harmCodes);
    }

    public List<String> ageBands() {
        return split(ageBandCodes);
    }

    public List<String> agencies() {
        return split(agencyCodes);
    }

    /** Themes in words. */
    public List<Themes.Theme> themeLabels() {
        return themes().stream()
                .map(code -> new Themes.Theme(code, "", Themes.label(code)))
                .toList();
    }

    /** What a passage is called; what the partners say should improve is no recommendation of a reviewer. */
    public String nameOf(ReportUnit unit) {
        return type == ItemType.IMPROVEMENT_INFORMATION && unit.kind() == UnitKind.RECOMMENDATION
                ? "Improvement " + unit.number()
                : unit.name();
    }

    /** Its permanent address within the portal. */
    public String url() {
        return "/learning/" + slug;
    }

    static List<String> split(@Nullable String codes) {
        return codes == null || codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(String::trim).toList();
    }
}
