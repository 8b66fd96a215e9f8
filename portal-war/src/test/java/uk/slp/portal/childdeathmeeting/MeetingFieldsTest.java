package uk.slp.portal.childdeathmeeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.FamilyQuestion;

@DisplayName("The boxes of the screen of a review meeting")
class MeetingFieldsTest {
    private static final UUID LINE = UUID.fromString("00000000-0000-0000-0000-00000000002a");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-00000000002b");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final FamilyAnswer question = FamilyAnswer.open(LINE, "Why?").with("Nobody knows.", null, DAY);
    private final MeetingFields fields = new MeetingFields(Map.of(MeetingText.SUMMARY, "He died."), List.of(question));

    @Test
    @DisplayName("read a day as people write it, and refuse what is none")
    void day() {
        String due = question.field("Due");
        assertEquals("4 12 2026", fields.saved(due));
        for (String typed : List.of("4 12 2026", "04/12/2026", "4.12.2026", "2026-12-04")) {
            assertEquals("4 12 2026", fields.clean(due, typed), typed);
        }
        assertTrue(fields.refusals(due, fields.clean(due, "04 12 2026")).isEmpty());
        assertFalse(fields.refusals(due, fields.clean(due, "soon")).isEmpty());
    }

    @Test
    @DisplayName("keep what is not typed, and clear what is emptied")
    void written() {
        Map<String, @Nullable String> typed = new HashMap<>();
        typed.put(question.field("By"), "The officer");
        typed.put(question.field("Answer"), null);
        typed.put("summary", null);
        FamilyAnswer next = fields.written(typed).get(0);
        assertEquals("The officer", next.by());
        assertNull(next.answer());
        assertEquals(DAY, next.due());
        assertTrue(MeetingFields.texts(typed).containsKey(MeetingText.SUMMARY));
    }

    @Test
    @DisplayName("know no other names, and only the categories there are")
    void names() {
        assertFalse(fields.knows("q1Answer"));
        assertTrue(fields.knows("factorsA"));
        assertTrue(fields.refusals("category", "10").isEmpty());
        assertFalse(fields.refusals("category", "11").isEmpty());
    }

    @Test
    @DisplayName("are there for a question that was asked since, and once for each")
    void family() {
        List<FamilyAnswer> all = MeetingFields.family(
                List.of(question), List.of(new FamilyQuestion(LINE, "Why not?"), new FamilyQuestion(OTHER, "When?")));
        assertEquals(
                List.of("Why?", "When?"),
                all.stream().map(FamilyAnswer::question).toList());
    }
}
