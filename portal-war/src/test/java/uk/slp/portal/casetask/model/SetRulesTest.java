package uk.slp.portal.casetask.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.SetLine;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskSetCommands.WrittenSet;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A set of tasks of a partnership")
class SetRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final OwnSet OTHER = new OwnSet(
            UUID.randomUUID(), 1, TaskOn.RAPID_REVIEW, "Meetings", true, false, List.of(new SetLine(1, "Book a room")));

    private static SetRules.Content read(String on, String name, String lines) {
        return SetRules.read(new WrittenSet(on, name, true, lines), null, List.of(OTHER));
    }

    private static List<String> wrong(String on, String name, String lines) {
        return assertThrows(RuleViolation.class, () -> read(on, name, lines)).violations().stream()
                .map(one -> one.field() + ":" + one.code())
                .toList();
    }

    @Test
    @DisplayName("is read line by line; empty lines count for nothing")
    void lines() {
        SetRules.Content content = read("practice_review", " Family ", "\r\n 5  Write to the school \n\n10\tCall\n");
        assertEquals(TaskOn.PRACTICE_REVIEW, content.on());
        assertEquals("Family", content.name());
        assertEquals(List.of(new SetLine(5, "Write to the school"), new SetLine(10, "Call")), content.lines());
    }

    @Test
    @DisplayName("is refused with everything that is wrong, each by its field, and its line by its number")
    void everythingWrong() {
        assertEquals(List.of("on:required", "name:required", "lines:required"), wrong("x", " ", " \n "));
        assertEquals(List.of("name:too_long"), wrong("rapid_review", "x".repeat(121), "1 Call"));
        assertEquals(
                List.of("lines:no_days", "lines:days_range", "lines:days_range", "lines:no_words", "lines:twice"),
                wrong("rapid_review", "x", "Call\n0 Call\n251 Call\n5\n1 Call\n2 CALL"));
        assertEquals(List.of("lines:line_too_long"), wrong("rapid_review", "x", "1 " + "x".repeat(401)));
        assertEquals(
                "Line 2 must begin with a number of working days from 1 to 250.",
                assertThrows(RuleViolation.class, () -> read("rapid_review", "x", "1 Call\n999999999 Write"))
                        .violations()
                        .get(0)
                        .message());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("1 Task ").append(i).append('\n');
        }
        assertEquals(40, read("rapid_review", "x", many.toString()).lines().size());
        assertEquals(List.of("lines:too_many"), wrong("rapid_review", "x", many + "1 One more"));
    }

    @Test
    @DisplayName("has a name of its own among those for the same kind of review, and stays for that kind")
    void nameAndKind() {
        assertEquals(List.of("name:taken"), wrong("rapid_review", "MEETINGS", "1 Call"));
        assertEquals("Meetings", read("practice_review", "Meetings", "1 Call").name());
        WrittenSet moved = new WrittenSet("practice_review", "Meetings", true, "1 Call");
        assertEquals(
                "fixed",
                assertThrows(RuleViolation.class, () -> SetRules.read(moved, OTHER, List.of()))
                        .violations()
                        .get(0)
                        .code());
    }

    @Test
    @DisplayName("is kept as it is written, and a task of it is the same on a review as long as its words are")
    void kept() {
        UUID review = UUID.randomUUID();
        SetRules.Content content = read("rapid_review", "Family", "5 Write to the school\n7 Call");
        OwnTaskSet set = new OwnTaskSet(UUID.randomUUID(), UUID.randomUUID(), content, "helen", NOW);
        assertTrue(set.says(content));
        assertEquals("5 Write to the school\n7 Call", set.view(false).text());
        TaskSet before = TaskSet.of(set.view(false));
        assertEquals(2, before.offered(review, Set.of()).missing());
        assertEquals(
                LocalDate.of(2026, 11, 30),
                before.items()
                        .get(0)
                        .line(WorkingCalendar.englandAndWales(), LocalDate.of(2026, 11, 23))
                        .due());

        set.change(read("rapid_review", "Family", "6 Write to the school\n7 Call again"), "helen", NOW);
        assertFalse(set.says(content));
        TaskSet after = TaskSet.of(set.view(false));
        assertEquals(before.items().get(0).on(review), after.items().get(0).on(review));
        assertNotEquals(before.items().get(1).on(review), after.items().get(1).on(review));
        assertEquals(set.id().toString(), after.offered(review, Set.of()).key());
    }

    @Test
    @DisplayName("begins from a delivered one, which keeps the same rules")
    void copied() {
        for (TaskOn on : TaskOn.values()) {
            String text = TaskSet.standard(on).delivered(on).text();
            assertEquals(
                    TaskSet.standard(on).items().size(),
                    read(on.code(), "Ours", text).lines().size());
        }
    }
}
