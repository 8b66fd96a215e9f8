package uk.slp.portal.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.panel.BodyWork;
import uk.slp.portal.panel.PanelCaseRow;
import uk.slp.portal.shared.time.PortalTime;

/** What waits at the national body, as things to do. A national review can ask for several at once. */
final class BodyWorkItems {
    private static final String COPY_RULE = "national-pre-publication-copy";
    private static final String TARGET_RULE = "national-review";
    private static final String USUAL_RULE = "panel-response";

    private final DeadlineCalculator calculator;
    private final Instant now;

    BodyWorkItems(DeadlineCalculator calculator, Instant now) {
        this.calculator = calculator;
        this.now = now;
    }

    List<WorkItem> of(BodyWork work) {
        return switch (work.kind()) {
            case CASE -> work.panelCase() == null ? List.of() : List.of(of(work.panelCase()));
            case MEETING -> List.of(arranged(work));
            case INVITATION ->
                List.of(meeting(work, "Meeting of the Panel", "You are asked to it. Its papers are here.", "With you"));
            case REVIEW -> review(work);
            case KEPT ->
                List.of(dated(
                        work,
                        work.day(),
                        "National report stays available until this day at least",
                        "It can be taken out of the library from the day after."));
        };
    }

    private WorkItem of(PanelCaseRow row) {
        String line = row.authorityName() + ", received "
                + DeadlineWords.dayAndMonth(
                        row.receivedAt().atZone(PortalTime.LONDON).toLocalDate())
                + "." + (row.sentLate() ? " Sent after its limit." : "");
        LocalDate due = row.asksPartners() ? null : row.usual().by();
        return WorkItem.of(
                WorkClock.of(calculator, USUAL_RULE, due, now),
                due,
                row.asksPartners() ? "Follow up the request to the partners" : "Answer the rapid review",
                row.title(),
                line,
                row.reference(),
                row.mine() ? "With you" : row.allocatedTo() == null ? "Nobody yet" : "With " + row.allocatedTo(),
                "/panel-cases/" + row.reference());
    }

    /** A meeting as those see it who arrange it: what is done next to it. */
    private WorkItem arranged(BodyWork work) {
        boolean past = work.day() != null && work.day().isBefore(today());
        return switch (work.status()) {
            case "planned" ->
                past
                        ? meeting(work, "Meeting of the Panel, hold or cancel", "Its agenda was not sent out.", "Panel")
                        : meeting(work, "Send out the agenda of the meeting", "It is planned.", "Panel");
            case "agenda_sent" ->
                past
                        ? meeting(work, "Record who came to the meeting", "Its agenda was sent out.", "Panel")
                        : meeting(work, "Meeting of the Panel", "Its agenda was sent out.", "Panel");
            default ->
                WorkItem.of(
                        WorkClock.of(calculator, TARGET_RULE, null, now),
                        null,
                        "Minutes of the meeting, write and agree",
                        when(work),
                        "It was held.",
                        work.reference(),
                        "Panel",
                        "/panel-meetings/" + work.reference());
        };
    }

    private WorkItem meeting(BodyWork work, String task, String line, String who) {
        LocalDate day = work.day();
        return WorkItem.of(
                day == null ? WorkClock.of(calculator, TARGET_RULE, null, now) : WorkClock.on(calculator, day, now),
                day,
                task,
                when(work),
                line,
                work.reference(),
                who,
                "/panel-meetings/" + work.reference());
    }

    private static String when(BodyWork work) {
        return work.day() == null ? work.title() : DeadlineWords.dayAndMonth(work.day()) + ", " + work.title();
    }

    private List<WorkItem> review(BodyWork work) {
        List<WorkItem> items = new ArrayList<>();
        if (work.informedOn() == null) {
            items.add(undated(work, "Inform the Secretary of State of the national review"));
        } else if (work.confirmedOn() == null) {
            items.add(undated(work, "Record the confirmation of the Secretary of State"));
        }
        LocalDate planned = work.plannedOn();
        if (planned != null && work.copiedOn() == null) {
            LocalDate due = copyDue(planned);
            items.add(WorkItem.of(
                    WorkClock.of(calculator, COPY_RULE, due, now),
                    due,
                    work.status().equals("information_ready")
                            ? "Copy of the improvement information to the Secretary of State"
                            : "Copy of the national report to the Secretary of State",
                    work.title(),
                    "Publication is planned for " + DeadlineWords.dayAndMonth(planned) + ".",
                    work.reference(),
                    "Panel",
                    "/national-reviews/" + work.reference()));
        }
        boolean information = work.status().equals("information_ready");
        if (planned != null && information) {
            items.add(dated(work, planned, "Publish the improvement information", "The text is complete."));
        } else if (planned != null && work.status().equals("reported")) {
            items.add(dated(work, planned, "Publish the national report", "The report is complete."));
        }
        if (!information && !work.status().equals("reported")) {
            items.add(WorkItem.of(
                    WorkClock.of(calculator, TARGET_RULE, work.day(), now),
                    work.day(),
                    "Report of the national review",
                    work.title(),
                    work.status().equals("setting_up") ? "It is being set up." : "It is in progress.",
                    work.reference(),
                    "Panel",
                    "/national-reviews/" + work.reference()));
        }
        return items;
    }

    private WorkItem undated(BodyWork work, String task) {
        return dated(work, null, task, "National review.");
    }

    private WorkItem dated(BodyWork work, @Nullable LocalDate day, String task, String line) {
        return WorkItem.of(
                day == null ? WorkClock.of(calculator, TARGET_RULE, null, now) : WorkClock.on(calculator, day, now),
                day,
                task,
                work.title(),
                line,
                work.reference(),
                "Panel",
                "/national-reviews/" + work.reference());
    }

    /** Counted back from the publication (rule 41); null where the calendar of bank holidays does not reach it. */
    private @Nullable LocalDate copyDue(LocalDate publication) {
        try {
            return calculator.count(COPY_RULE, publication).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, PortalTime.LONDON);
    }
}
