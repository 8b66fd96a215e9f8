package uk.slp.portal.casetask.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.casetask.TaskCommands.Written;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskPerson;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A task on a review")
class TaskRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final TaskPerson AMA = new TaskPerson(UUID.randomUUID(), "ama", "Ama Boateng", "A board");
    private static final TaskPerson GONE = new TaskPerson(UUID.randomUUID(), "gone", "Somebody Gone", "A board");

    private static List<String> wrong(String what, String who, String due) {
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> TaskRules.read(new Written(what, who, due), List.of(AMA), null));
        return refused.violations().stream()
                .map((Violation v) -> v.field() + ":" + v.code())
                .toList();
    }

    private static TaskRules.Line read(String what) {
        return TaskRules.read(new Written(what, "", ""), List.of(AMA), null);
    }

    @Test
    @DisplayName("says what is to be done, and may be without a person and a day")
    void smallest() {
        TaskRules.Line line = read("  Plan the meeting ");
        assertEquals("Plan the meeting", line.what());
        assertNull(line.assignee());
        assertNull(line.due());
    }

    @Test
    @DisplayName("is refused with everything that is wrong, each by its field")
    void everythingWrong() {
        assertEquals(List.of("what:required", "who:unknown_person", "due:date_form"), wrong(" ", "mary", "2026-02-30"));
        assertEquals(List.of("what:too_long"), wrong("x".repeat(401), null, null));
        assertEquals(List.of("due:date_form"), wrong("x", null, "0026-11-30"));
        assertEquals(400, read("x".repeat(400)).what().length());
    }

    @Test
    @DisplayName("is given to somebody who may open the case only (rule 76), or left with who has it")
    void people() {
        assertEquals(
                AMA.accountId(),
                TaskRules.read(new Written("x", "ama", "2026-11-30"), List.of(AMA), null)
                        .assignee());
        assertEquals(List.of("who:unknown_person"), wrong("x", "gone", null));
        assertEquals(
                GONE.accountId(),
                TaskRules.read(new Written("x", "gone", null), List.of(AMA), GONE)
                        .assignee());
    }

    @Test
    @DisplayName("is done, to be done after all, and once taken off never changed again")
    void life() {
        CaseTask task = new CaseTask(
                UUID.randomUUID(), TaskOn.RAPID_REVIEW, UUID.randomUUID(), read("Plan the meeting"), "helen", NOW);
        task.done("helen", NOW);
        assertEquals(NOW, task.doneAt());
        task.reopen("helen", NOW);
        assertNull(task.doneAt());
        assertThrows(RuleViolation.class, () -> task.takeOff(" ", "helen", NOW));
        assertThrows(RuleViolation.class, () -> task.takeOff("x".repeat(2001), "helen", NOW));
        task.takeOff("Held already.", "helen", NOW);
        assertTrue(task.takenOffFor(" Held already. "));
        assertFalse(task.says(read("Plan the meeting")));
        assertThrows(RuleViolation.class, () -> task.done("helen", NOW));
        assertThrows(RuleViolation.class, () -> task.change(read("Else"), "helen", NOW));
    }

    @Test
    @DisplayName(
            "of the delivered set falls on a working day within the 15 of a rapid review (rule 30), and is the same"
                    + " twice")
    void set() {
        WorkingCalendar calendar = WorkingCalendar.englandAndWales();
        UUID review = UUID.randomUUID();
        LocalDate opened = LocalDate.of(2026, 12, 21);
        List<TaskSet.Item> items = TaskSet.standard(TaskOn.RAPID_REVIEW).items();
        assertEquals(10, items.size());
        assertEquals(10, items.stream().map(item -> item.on(review)).distinct().count());
        for (TaskSet.Item item : items) {
            LocalDate due = item.line(calendar, opened).due();
            assertTrue(calendar.isWorkingDay(due), item.key());
            assertTrue(calendar.workingDaysAfter(opened, due) <= 15, item.key());
            assertEquals(item.on(review), item.on(review));
        }
        // Christmas Day and the day put in the place of Boxing Day are no working days.
        TaskSet.Item last = items.get(items.size() - 1);
        assertEquals(LocalDate.of(2027, 1, 14), last.line(calendar, opened).due());
        assertNull(last.line(calendar, LocalDate.of(2099, 1, 1)).due());
    }

    @Test
    @DisplayName("of the set for a practice review falls on a working day within its six months (rule 43)")
    void practiceSet() {
        WorkingCalendar calendar = WorkingCalendar.englandAndWales();
        UUID review = UUID.randomUUID();
        LocalDate decided = LocalDate.of(2026, 11, 27);
        List<TaskSet.Item> items = TaskSet.standard(TaskOn.PRACTICE_REVIEW).items();
        assertEquals(11, items.size());
        assertEquals(11, items.stream().map(item -> item.on(review)).distinct().count());
        for (TaskSet.Item item : items) {
            LocalDate due = item.line(calendar, decided).due();
            assertTrue(calendar.isWorkingDay(due), item.key());
            assertTrue(due.isBefore(decided.plusMonths(6)), item.key());
        }
        Set<UUID> there = Set.of(items.get(0).on(review), UUID.randomUUID());
        assertEquals(
                10,
                TaskSet.standard(TaskOn.PRACTICE_REVIEW).offered(review, there).missing());
    }

    @Test
    @DisplayName("stands on the one review it was made on")
    void on() {
        UUID review = UUID.randomUUID();
        for (TaskOn kind : TaskOn.values()) {
            CaseTask task = new CaseTask(UUID.randomUUID(), kind, review, read("Plan the meeting"), "helen", NOW);
            assertTrue(task.on(review));
            assertFalse(task.on(UUID.randomUUID()));
        }
    }

    @Test
    @DisplayName("changes hands, or is nobody’s, but not once it was taken off")
    void handedOver() {
        CaseTask task = new CaseTask(
                UUID.randomUUID(), TaskOn.PRACTICE_REVIEW, UUID.randomUUID(), read("Plan the meeting"), "helen", NOW);
        task.give(AMA.accountId(), "sian", NOW);
        assertEquals(AMA.accountId(), task.assignee());
        task.give(null, "sian", NOW);
        assertNull(task.assignee());
        task.takeOff("Not needed.", "helen", NOW);
        assertThrows(RuleViolation.class, () -> task.give(AMA.accountId(), "sian", NOW));
    }
}
