package uk.slp.portal.nationalreview.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalCase;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalRow;
import uk.slp.portal.nationalreview.NationalStep;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.nationalreview.PoolEntry;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives national reviews and the pool of their reviewers. */
final class NationalJson {
    private NationalJson() {}

    /** A line of the list; {@code due} is a target, not a limit in law. */
    public record Row(
            String reference,
            String title,
            String kind,
            String status,
            LocalDate decidedOn,
            LocalDate due,
            @Nullable String reviewer,
            long cases) {}

    /** A case that the caller may see. */
    public record Case(String reference, String title, String authority) {}

    /** One step of the history. */
    public record Step(String action, String status, String by, OffsetDateTime at, @Nullable String reason) {}

    /** What is recorded of the report. */
    public record Report(
            @Nullable String improvements,
            @Nullable String systemicReasons,
            @Nullable String quality,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate copyDue,
            @Nullable LocalDate copiedOn,
            @Nullable String shortNotice) {}

    /** One review; {@code actions} is what the caller may do now. */
    public record Whole(
            String reference,
            String kind,
            String status,
            String title,
            @Nullable String scope,
            @Nullable UUID poolReviewer,
            @Nullable String reviewer,
            @Nullable String outsideReason,
            LocalDate decidedOn,
            LocalDate due,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate confirmedOn,
            Report report,
            @Nullable LocalDate publishedOn,
            @Nullable String library,
            @Nullable LocalDate availableUntil,
            List<Case> cases,
            List<Step> history,
            List<String> actions) {}

    /** Somebody of the pool; {@code until} is the day on which they left it. */
    public record Reviewer(
            UUID id, long version, String name, String expertise, LocalDate since, @Nullable LocalDate until) {}

    static Row row(NationalRow row) {
        return new Row(
                row.reference(),
                row.title(),
                row.kind().code(),
                row.status().code(),
                row.decidedOn(),
                row.due(),
                row.reviewerName(),
                row.cases());
    }

    static Whole whole(NationalView view) {
        return new Whole(
                view.reference(),
                view.kind().code(),
                view.status().code(),
                view.title(),
                view.arrangement().scope(),
                view.arrangement().poolReviewer(),
                view.reviewerName(),
                view.arrangement().outsideReason(),
                view.decidedOn(),
                view.due(),
                view.arrangement().informedOn().day(),
                view.arrangement().confirmedOn().day(),
                report(view.report(), view.copyDue()),
                view.publishedOn(),
                view.library(),
                view.availableUntil(),
                view.cases().stream().map(NationalJson::one).toList(),
                view.steps().stream().map(NationalJson::step).toList(),
                view.actions().stream().map(NationalAction::code).sorted().toList());
    }

    static Case one(NationalCase line) {
        return new Case(line.reference(), line.title(), line.authorityName());
    }

    static Reviewer reviewer(PoolEntry entry) {
        return new Reviewer(entry.id(), entry.version(), entry.name(), entry.expertise(), entry.since(), entry.until());
    }

    private static Report report(NationalReport report, @Nullable LocalDate copyDue) {
        return new Report(
                report.improvements(),
                report.systemicReasons(),
                report.quality(),
                report.plannedOn().day(),
                copyDue,
                report.copiedOn().day(),
                report.shortNotice());
    }

    private static Step step(NationalStep step) {
        return new Step(
                step.action(),
                step.toStatus(),
                step.byName(),
                step.at().atZone(PortalTime.LONDON).toOffsetDateTime(),
                step.reason());
    }
}
