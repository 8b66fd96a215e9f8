package uk.slp.portal.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.childdeath.NoticeStatus;
import uk.slp.portal.childdeath.NoticeWait;
import uk.slp.portal.deadlines.DeadlineCalculator;

@DisplayName("What is to be done about a child who died")
class ChildDeathWorkItemsTest {
    /** A Friday at noon. */
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final ChildDeathWorkItems items = new ChildDeathWorkItems(DeadlineCalculator.standard(), NOW);

    private static ChildDeathWork national(String due) {
        return new ChildDeathWork(
                "CDR-2026-1001",
                "Tell the National Child Mortality Database",
                "",
                LocalDate.parse(due.substring(0, 10)),
                Instant.parse(due),
                "ncmd-notification",
                "/child-deaths/CDR-2026-1001",
                NOW);
    }

    @Test
    @DisplayName("Rule 56: 48 hours are clock hours, through the night and the weekend")
    void hours() {
        WorkItem sunday = items.of(national("2026-11-29T09:30:00Z"));
        assertEquals("in 45 hours 30 minutes", sunday.leftWords());
        assertEquals("Due 09:30 on Sunday 29 November 2026", sunday.dueWords());
        assertEquals(Urgency.NEXT_FIVE, sunday.urgency());
        WorkItem tonight = items.of(national("2026-11-27T23:10:00Z"));
        assertEquals(Urgency.TODAY, tonight.urgency());
        WorkItem over = items.of(national("2026-11-27T11:30:00Z"));
        assertEquals(Urgency.OVERDUE, over.urgency());
        assertEquals("30 minutes overdue", over.leftWords());
    }

    private static NoticeRow waiting(NoticeKind kind) {
        return new NoticeRow(
                "CDN-2026-1001",
                kind,
                NoticeStatus.WAITING,
                "A. Doctor, A hospital",
                "A panel",
                NoticeWait.ALIKE,
                NOW.minusSeconds(3600),
                NOW);
    }

    @Test
    @DisplayName("Rule 56: the hours of the national database are counted from when the panel was told, decided or not")
    void undecided() {
        WorkItem item = items.of(waiting(NoticeKind.LIVE_BIRTH));
        assertEquals("in 47 hours", item.leftWords());
        assertEquals("CDN-2026-1001", item.reference());
        assertEquals("Decide on what was told of a death: CDN-2026-1001", item.what());
    }

    @Test
    @DisplayName("Rule 53: of a stillbirth the national database is told nothing, so no hours run")
    void stillbirth() {
        assertEquals(
                Urgency.NO_DATE,
                items.of(waiting(NoticeKind.UNATTENDED_STILLBIRTH)).urgency());
    }

    @Test
    @DisplayName("is of a meeting its day, which is no limit")
    void meeting() {
        WorkItem item = items.meeting("OPM-2026-1001", LocalDate.of(2026, 12, 4));
        assertEquals("On Friday 4 December 2026", item.dueWords());
        assertEquals("Meeting of the overview panel", item.task());
    }
}
