package uk.slp.portal.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.childdeathreturn.ReturnClock;
import uk.slp.portal.childdeathreturn.ReturnWork;
import uk.slp.portal.childdeathsharing.SharingWork;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/** What is to be done about children who died. A reference stands for the child: no list outside that space names one. */
final class ChildDeathWorkItems {
    private static final String PANEL = "Your overview panel";

    private final DeadlineCalculator calculator;
    private final Instant now;

    ChildDeathWorkItems(DeadlineCalculator calculator, Instant now) {
        this.calculator = calculator;
        this.now = now;
    }

    WorkItem of(ChildDeathWork work) {
        return item(work.rule(), work.due(), work.words(), work.line(), work.reference(), PANEL, work.path());
    }

    WorkItem of(NoticeRow notice) {
        return item(
                "child-death-notification",
                null,
                "Decide on what was told of a death",
                "It waits for your panel.",
                notice.reference(),
                PANEL,
                "/child-deaths/arrivals/" + notice.reference());
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
                "Since "
                        + DeadlineWords.dayAndMonth(
                                work.since().atZone(PortalTime.LONDON).toLocalDate()) + ".",
                work.reference(),
                work.other(),
                work.path());
    }

    private WorkItem item(
            String rule, @Nullable LocalDate due, String task, String line, String reference, String who, String path) {
        return WorkItem.of(WorkClock.of(calculator, rule, due, now), due, task, reference, line, reference, who, path);
    }
}
