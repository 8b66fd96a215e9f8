package uk.slp.portal.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.BodyWork;
import uk.slp.portal.panel.BodyWork.Kind;
import uk.slp.portal.shared.time.PortalTime;

@DisplayName("What waits at the national body")
class BodyWorkItemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final BodyWorkItems items = new BodyWorkItems(
            DeadlineCalculator.standard(),
            TODAY.atTime(LocalTime.NOON).atZone(PortalTime.LONDON).toInstant());

    private static BodyWork meeting(Kind kind, String status, LocalDate day) {
        return new BodyWork(kind, "PM-2026-1001", "09:30", status, day, null, null, null, null, null);
    }

    private static BodyWork review(
            String status,
            @Nullable LocalDate planned,
            @Nullable LocalDate copied,
            @Nullable LocalDate informed,
            @Nullable LocalDate confirmed) {
        LocalDate target = LocalDate.of(2027, 4, 1);
        return new BodyWork(
                Kind.REVIEW, "NR-2026-1001", "Moves", status, target, planned, copied, informed, confirmed, null);
    }

    private List<String> tasks(BodyWork work) {
        return items.of(work).stream().map(WorkItem::task).toList();
    }

    @Test
    @DisplayName("is of a meeting what is done next to it, on its day, which is no limit")
    void meetings() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        assertEquals(List.of("Send out the agenda of the meeting"), tasks(meeting(Kind.MEETING, "planned", day)));
        WorkItem sent = items.of(meeting(Kind.MEETING, "agenda_sent", day)).get(0);
        assertEquals("Meeting of the Panel", sent.task());
        assertEquals("On Friday 4 December 2026", sent.dueWords());
        assertEquals("/panel-meetings/PM-2026-1001", sent.path());
        WorkItem past = items.of(meeting(Kind.MEETING, "agenda_sent", TODAY.minusDays(1)))
                .get(0);
        assertEquals("Record who came to the meeting", past.task());
        assertEquals(Urgency.OVERDUE, past.urgency());
        assertEquals("Was on Thursday 26 November 2026", past.dueWords());
        assertEquals(
                "Today",
                items.of(meeting(Kind.INVITATION, "agenda_sent", TODAY)).get(0).dueWords());
        assertTrue(items.of(meeting(Kind.MEETING, "held", day)).get(0).due() == null, "minutes have no limit");
    }

    @Test
    @DisplayName("is of a national review what the Secretary of State must hear, and when (rules 40 and 41)")
    void reviews() {
        LocalDate informed = LocalDate.of(2026, 11, 2);
        assertEquals(
                List.of("Inform the Secretary of State of the national review", "Report of the national review"),
                tasks(review("setting_up", null, null, null, null)));
        assertEquals(
                List.of("Record the confirmation of the Secretary of State", "Report of the national review"),
                tasks(review("in_progress", null, null, informed, null)));
        LocalDate planned = LocalDate.of(2026, 12, 14);
        BodyWork complete = review("reported", planned, null, informed, informed);
        assertEquals(
                List.of("Copy of the national report to the Secretary of State", "Publish the national report"),
                tasks(complete));
        // Seven working days before Monday 14 December, counted back.
        assertEquals(LocalDate.of(2026, 12, 3), items.of(complete).get(0).due());
        assertEquals(
                List.of("Publish the national report"),
                tasks(review("reported", planned, informed, informed, informed)));
    }

    @Test
    @DisplayName(
            "is of a published one the last day on which it must be available (rule 42), without a word of the case")
    void kept() {
        WorkItem item = items.of(new BodyWork(
                        Kind.KEPT,
                        "NR-2026-1001",
                        "Moves",
                        "published",
                        LocalDate.of(2029, 11, 27),
                        null,
                        null,
                        null,
                        null,
                        null))
                .get(0);
        assertEquals(LocalDate.of(2029, 11, 27), item.due());
        assertTrue(!item.task().contains("Moves"), item.task());
    }
}
