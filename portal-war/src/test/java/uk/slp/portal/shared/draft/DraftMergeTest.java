package uk.slp.portal.shared.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A page is merged field by field, and nothing is written over unseen (rule 80)")
class DraftMergeTest {
    private static final Instant AT = Instant.parse("2026-11-26T10:42:00Z");

    private final Map<String, String> saved = new HashMap<>(Map.of("place", "Fenby Road", "time", "18:30"));

    private DraftMerge merge(Map<String, Typed> typed, Map<String, String> seen) {
        return new DraftMerge(new Fields(saved), new DraftSave("SIN-2026-1", "when", "", typed, seen));
    }

    private static DraftSaved answer(DraftMerge merge) {
        return merge.saved(AT, field -> new DraftEdits.Author("Daniel Okafor", AT));
    }

    private static Typed typed(String base, String text) {
        return new Typed(TextMark.of(base), text);
    }

    @Test
    @DisplayName("a field that is saved as the writer found it is written")
    void mine() {
        DraftMerge merge = merge(Map.of("place", typed("Fenby Road", "Fenby Lane")), Map.of());
        assertEquals(Map.of("place", "Fenby Lane"), merge.toWrite());
        assertEquals(Map.of("place", TextMark.of("Fenby Lane")), answer(merge).bases());
    }

    @Test
    @DisplayName("a field that the writer left alone is not written, and what somebody else wrote there is told")
    void theirs() {
        DraftMerge merge = merge(Map.of("place", typed("Elm Row", "Elm Row")), Map.of("time", TextMark.of("")));
        assertEquals(Map.of(), merge.toWrite());
        assertEquals(
                List.of("Fenby Road", "18:30"),
                answer(merge).changed().stream().map(OtherText::text).toList());
        assertEquals("Daniel Okafor", answer(merge).changed().get(0).by());
    }

    @Test
    @DisplayName(
            "a field that both changed differently is a conflict and stays; the other fields are written all the same")
    void both() {
        DraftMerge merge =
                merge(Map.of("place", typed("Elm Row", "Oak Street"), "time", typed("18:30", "19:00")), Map.of());
        assertEquals(Map.of("time", "19:00"), merge.toWrite());
        DraftSaved answer = answer(merge);
        assertEquals(
                List.of("Fenby Road"),
                answer.conflicts().stream().map(OtherText::text).toList());
        assertEquals(TextMark.of("Fenby Road"), answer.conflicts().get(0).base());
        assertTrue(answer.bases().containsKey("time") && !answer.bases().containsKey("place"));
    }

    @Test
    @DisplayName("the same change by both is none, and neither is the other way of ending a line")
    void same() {
        saved.put("place", "Flat 2\r\nFenby Road");
        DraftMerge merge = merge(Map.of("place", typed("Elm Row", "Flat 2\nFenby Road")), Map.of());
        assertEquals(Map.of(), merge.toWrite());
        assertEquals(List.of(), answer(merge).conflicts());
    }

    @Test
    @DisplayName("who cannot tell what they started from writes over nothing but their own words")
    void unknownBase() {
        DraftMerge merge = merge(Map.of("place", new Typed(null, "Oak Street")), Map.of());
        assertEquals(Map.of(), merge.toWrite());
        assertEquals(1, answer(merge).conflicts().size());
    }

    @Test
    @DisplayName("emptying a field is a change like any other")
    void emptied() {
        DraftMerge merge = merge(Map.of("place", typed("Fenby Road", "")), Map.of());
        assertTrue(merge.toWrite().containsKey("place"));
        assertEquals(null, merge.toWrite().get("place"));
        assertEquals(TextMark.of(null), answer(merge).bases().get("place"));
    }

    @Test
    @DisplayName("what cannot be kept is refused by itself; unknown fields are passed over")
    void refused() {
        DraftMerge merge = merge(
                Map.of(
                        "place",
                        typed("Fenby Road", "x".repeat(21)),
                        "time",
                        typed("18:30", "19:00"),
                        "salary",
                        typed("", "1")),
                Map.of("nothing", ""));
        assertEquals(Map.of("time", "19:00"), merge.toWrite());
        assertEquals(
                List.of("place"),
                answer(merge).refused().stream().map(Violation::field).toList());
        assertEquals(Set.of("time"), answer(merge).bases().keySet());
    }

    @Test
    @DisplayName("two texts have different marks")
    void marks() {
        assertNotEquals(TextMark.of("a"), TextMark.of("b"));
        assertEquals(TextMark.of(""), TextMark.of(null));
    }

    private record Fields(Map<String, String> answers) implements DraftFields {
        @Override
        public boolean knows(String field) {
            return answers.containsKey(field);
        }

        @Override
        public String saved(String field) {
            return answers.get(field);
        }

        @Override
        public String label(String field) {
            return field;
        }

        @Override
        public String words(String field, String text) {
            return text;
        }

        @Override
        public String clean(String field, String text) {
            return text == null || text.isBlank() ? null : text;
        }

        @Override
        public List<Violation> refusals(String field, String text) {
            return text != null && text.length() > 20
                    ? List.of(new Violation(field, "too_long", "Shorten it."))
                    : List.of();
        }
    }
}
