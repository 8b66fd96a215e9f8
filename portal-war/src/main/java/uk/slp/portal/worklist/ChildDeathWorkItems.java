package uk.slp.portal.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.childdeathdata.SubmissionWork;
import uk.slp.portal.childdeathreturn.ReturnClock;
import uk.slp.portal.childdeathreturn.ReturnWork;
import uk.slp.portal.childdeathsharing.SharingWork;
import uk.slp.portal.childdeathtransfer.TransferWork;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;

/** What is to be done about children who died. A reference stands for the child: no list outside that space names one. */
final class ChildDeathWorkItems {
    private static final String NATIONAL = "ncmd-notification";
    private static final String PANEL = "Your overview panel";

    private final DeadlineCalculator calculator;
    private final Instant now;

    ChildDeathWorkItems(DeadlineCalculator calculator, Instant now) {
        this.calculator = calculator;
        this.now = now;
    }

    WorkItem of(ChildDeathWork work) {
        Instant dueAt = work.dueAt();
        if (dueAt != null) {
            return hours(dueAt, work.words(), work.line(), work.reference(), work.path());
        }
        return item(work.rule(), work.due(), work.words(), work.line(), work.reference(), PANEL, work.path());
    }

    WorkItem of(NoticeRow notice) {
        String task = "Decide on what was told of a death";
        String line = "It waits for your panel.";
        String path = "/child-deaths/arrivals/" + notice.reference();
        Instant sent = notice.sentAt();
        return sent == null || notice.kind() != NoticeKind.LIVE_BIRTH
                ? item(NATIONAL, null, task, line, notice.reference(), PANEL, path)
                : hours(calculator.count(NATIONAL, sent).deadline().endsAt(), task, line, notice.reference(), path);
    }

    private WorkItem hours(Instant due, String task, String line, String reference, String path) {
        LocalDate day = LocalDate.ofInstant(due, PortalTime.LONDON);
        return WorkItem.of(WorkClock.hours(due, now), day, task, reference, line, reference, PANEL, path);
    }

    /** A return that is awaited. The name of the agency is typed by hand, so it is not said. */
    WorkItem of(Awaited awaited) {
        return item(
                awaited.rule(),
                awaited.due(),
                awaited.words(),
                "",
                awaited.reference(),
                "With the agency",
                awaited.path());
    }

    /** A meeting of the overview panel, on its day. */
    WorkItem meeting(String reference, LocalDate day) {
        return WorkItem.of(
                WorkClock.on(calculator, day, now),
                day,
                "Meeting of the overview panel",
                reference,
                "",
                reference,
                PANEL,
                "/overview-meetings/" + reference);
    }

    /** An inquest, on the day for which it is listed. */
    WorkItem inquest(String reference, LocalDate day) {
        return WorkItem.of(
                WorkClock.on(calculator, day, now),
                day,
                "Inquest",
                reference,
                "",
                reference,
                PANEL,
                "/child-deaths/" + reference);
    }

    WorkItem of(ReturnWork work) {
        return item(
                ReturnClock.RULE,
                work.dueDate(),
                work.words(),
                work.line(),
                work.reference(),
                "For " + work.panelName(),
                "/child-death-returns/" + work.reference());
    }

    WorkItem of(SharingWork work) {
        return item(
                "child-death-notification",
                null,
                work.words(),
                "Since " + day(work.since()) + ".",
                work.reference(),
                work.other(),
                work.path());
    }

    /** Something sent to the national database; nobody has set a limit for the answer. */
    WorkItem of(SubmissionWork work) {
        return item(
                NATIONAL,
                null,
                work.words(),
                "Since " + day(work.since()) + ".",
                work.reference(),
                work.other(),
                work.path());
    }

    /** A review that another panel offers. */
    WorkItem of(TransferWork work) {
        return item(
                ChildDeathDesk.PANEL_AIM,
                null,
                "Accept or decline the review of a death",
                work.line() + " Offered on " + day(work.since()) + ".",
                work.review(),
                work.from(),
                "/child-death-transfers/" + work.reference());
    }

    private static String day(Instant at) {
        return DeadlineWords.dayAndMonth(at.atZone(PortalTime.LONDON).toLocalDate());
    }

    private WorkItem item(
            String rule, @Nullable LocalDate due, String task, String line, String reference, String who, String path) {
        return WorkItem.of(WorkClock.of(calculator, rule, due, now), due, task, reference, line, reference, who, path);
    }
}
