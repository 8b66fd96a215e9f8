package uk.slp.portal.practicereview.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownBefore;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.practicereview.IdentityMatch;
import uk.slp.portal.practicereview.ListedReview;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReleaseCheck;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.time.PortalTime;

/** The records that programs see; their names are promises and change with the version of the API only. */
public final class ReviewJson {
    /** The fields of {@link Whole} that the portal fills in; a program may send them back with a PUT. */
    static final Set<String> FILLED_BY_THE_PORTAL = Set.of(
            "reference",
            "status",
            "statusLabel",
            "version",
            "guidanceEdition",
            "notificationReference",
            "authorityName",
            "region",
            "partnershipName",
            "caseName",
            "scope",
            "keyLines",
            "notProceedingReason",
            "reviewerName",
            "startedOn",
            "dueDate",
            "clock",
            "delayReason",
            "finalOn",
            "report",
            "reportText",
            "reportSource",
            "plannedPublication",
            "copyDue",
            "copySentOn",
            "copyOverrideReason",
            "matchOverrideReason",
            "confirmedItems",
            "publishedOn",
            "url",
            "repositorySentOn",
            "withheldOn",
            "withheldJustification",
            "improvementStatus",
            "improvementInformation",
            "noImprovementReason",
            "changedAt",
            "changedBy",
            "allowed",
            "history",
            "knownBefore");

    private ReviewJson() {}

    /** A line of the list. */
    public record Row(
            String reference,
            String status,
            String caseName,
            String authorityName,
            String reviewerName,
            LocalDate startedOn,
            LocalDate dueDate,
            String clock,
            LocalDate plannedPublication,
            LocalDate copyDue,
            LocalDate copySentOn,
            LocalDate publishedOn,
            OffsetDateTime changedAt) {}

    /** A step of the history. */
    public record Step(OffsetDateTime at, String action, String title, String by, String reason) {}

    /** How the report was read. */
    public record Report(int sections, int words, int findings, int recommendations, List<Section> contents) {}

    /** A section of the report. */
    public record Section(String anchor, String heading, int units) {}

    /** One review, whole. */
    public record Whole(
            String reference,
            String status,
            String statusLabel,
            long version,
            String guidanceEdition,
            String notificationReference,
            String authorityName,
            String region,
            String partnershipName,
            String caseName,
            String scope,
            String keyLines,
            String notProceedingReason,
            String reviewerName,
            LocalDate startedOn,
            LocalDate dueDate,
            String clock,
            String delayReason,
            LocalDate finalOn,
            String method,
            String title,
            String summary,
            String contentNote,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            String improvementsSection,
            String reasonsSection,
            Report report,
            String reportText,
            String reportSource,
            LocalDate plannedPublication,
            LocalDate copyDue,
            LocalDate copySentOn,
            String copyOverrideReason,
            String matchOverrideReason,
            long confirmedItems,
            LocalDate publishedOn,
            String url,
            LocalDate repositorySentOn,
            LocalDate withheldOn,
            String withheldJustification,
            String improvementStatus,
            String improvementInformation,
            String noImprovementReason,
            OffsetDateTime changedAt,
            String changedBy,
            List<String> allowed,
            List<Step> history,
            List<KnownBefore> knownBefore) {}

    /** A confirmed item of the anonymity checklist. */
    public record Confirmed(String item, String by, OffsetDateTime at) {}

    /** Something that must be put right. */
    public record Wrong(String field, String code, String message) {}

    /** A match with what identifies a child. */
    public record Match(String kind, String excerpt) {}

    /** What stands against publishing today. */
    public record Check(
            List<Confirmed> confirmed, List<Match> matches, LocalDate lastDayForCopy, List<Wrong> problems) {}

    static Row row(ListedReview listed) {
        var row = listed.row();
        return new Row(
                row.reference(),
                row.status().code(),
                row.caseName(),
                row.authorityName(),
                row.reviewerName(),
                row.startedOn(),
                row.dueDate(),
                listed.clock(),
                row.plannedPublication(),
                row.copyDue(),
                row.copySentOn(),
                row.publishedOn(),
                at(row.changedAt()));
    }

    static Whole whole(PracticeReviewView view) {
        ReviewFacts f = view.facts();
        return new Whole(
                f.reference(),
                f.status().code(),
                f.status().label(),
                f.version(),
                f.edition(),
                f.notificationReference(),
                f.authorityName(),
                f.region(),
                f.partnershipName(),
                f.caseName(),
                f.scope(),
                f.keyLines(),
                f.notProceedingReason(),
                f.reviewerName(),
                f.startedOn(),
                f.dueDate(),
                view.clock() == null ? null : view.clock().oneLine(),
                f.delayReason(),
                f.finalOn(),
                f.method(),
                f.title(),
                f.summary(),
                f.contentNote(),
                f.themes(),
                f.harms(),
                f.ageBands(),
                f.agencies(),
                f.improvementsSection(),
                f.reasonsSection(),
                report(view.report()),
                f.reportText(),
                f.reportSource(),
                f.plannedPublication(),
                f.copyDue(),
                f.copySentOn(),
                f.copyOverrideReason(),
                f.matchOverrideReason(),
                f.confirmedItems(),
                f.publishedOn(),
                f.url(),
                f.repositorySentOn(),
                f.withheldOn(),
                f.withheldJustification(),
                f.improvementStatus() == null ? null : f.improvementStatus().code(),
                view.improvementInformation(),
                f.noImprovementReason(),
                at(f.changedAt()),
                f.changedBy(),
                view.allowed(),
                view.history().stream()
                        .map(s -> new Step(at(s.at()), s.action(), s.title(), s.by(), s.reason()))
                        .toList(),
                KnownBefore.of(view.knownBefore()));
    }

    static Check check(ReleaseCheck check) {
        return new Check(
                check.confirmed().stream().map(ReviewJson::confirmed).toList(),
                check.matches().stream().map(ReviewJson::match).toList(),
                check.lastDayForCopy(),
                check.problems().stream().map(ReviewJson::wrong).toList());
    }

    static Confirmed confirmed(ConfirmedItem confirmed) {
        return new Confirmed(confirmed.item().code(), confirmed.by(), at(confirmed.at()));
    }

    static Match match(IdentityMatch match) {
        return new Match(match.kind(), match.excerpt());
    }

    static Wrong wrong(Violation violation) {
        return new Wrong(violation.field(), violation.code(), violation.message());
    }

    private static Report report(ReportText text) {
        return new Report(
                text.sections().size(),
                text.words(),
                text.units(UnitKind.FINDING).size(),
                text.units(UnitKind.RECOMMENDATION).size(),
                text.sections().stream()
                        .map(s -> new Section(s.anchor(), s.heading(), s.units().size()))
                        .toList());
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
