package uk.slp.portal.practicereview.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import uk.slp.portal.practicereview.ImprovementFacts;
import uk.slp.portal.practicereview.ImprovementView;

/** The information on improvements as programs see it; its names are promises. */
public final class ImprovementJson {
    /** The fields of {@link Whole} that the portal fills in; a program may send them back with a PUT. */
    static final Set<String> FILLED_BY_THE_PORTAL = Set.of(
            "practiceReview",
            "status",
            "statusLabel",
            "version",
            "noneReason",
            "completeOn",
            "plannedPublication",
            "copyDue",
            "copyClock",
            "copySentOn",
            "copyOverrideReason",
            "matchOverrideReason",
            "publishedOn",
            "url",
            "confirmed",
            "matches",
            "lastDayForCopy",
            "problems",
            "changedAt",
            "changedBy",
            "allowed");

    private ImprovementJson() {}

    /** The information of one review, whole. */
    public record Whole(
            String practiceReview,
            String status,
            String statusLabel,
            long version,
            String title,
            String summary,
            String improvements,
            String improvedAlready,
            String followUp,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            String noneReason,
            LocalDate completeOn,
            LocalDate plannedPublication,
            LocalDate copyDue,
            String copyClock,
            LocalDate copySentOn,
            String copyOverrideReason,
            String matchOverrideReason,
            LocalDate publishedOn,
            String url,
            List<ReviewJson.Confirmed> confirmed,
            List<ReviewJson.Match> matches,
            LocalDate lastDayForCopy,
            List<ReviewJson.Wrong> problems,
            OffsetDateTime changedAt,
            String changedBy,
            List<String> allowed) {}

    static Whole whole(ImprovementView view) {
        ImprovementFacts f = view.facts();
        return new Whole(
                f.reviewReference(),
                f.status().code(),
                f.status().label(),
                f.version(),
                f.title(),
                f.summary(),
                f.improvements(),
                f.improvedAlready(),
                f.followUp(),
                f.themes(),
                f.harms(),
                f.ageBands(),
                f.agencies(),
                f.noneReason(),
                f.finalOn(),
                f.plannedPublication(),
                f.copyDue(),
                view.copyClock() == null ? null : view.copyClock().oneLine(),
                f.copySentOn(),
                f.copyOverrideReason(),
                f.matchOverrideReason(),
                f.publishedOn(),
                f.url(),
                view.confirmed().stream().map(ReviewJson::confirmed).toList(),
                view.matches().stream().map(ReviewJson::match).toList(),
                view.lastDayForCopy(),
                view.problems().stream().map(ReviewJson::wrong).toList(),
                ReviewJson.at(f.changedAt()),
                f.changedBy(),
                view.allowed());
    }
}
