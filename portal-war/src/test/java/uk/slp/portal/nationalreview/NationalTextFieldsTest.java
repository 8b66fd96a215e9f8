package uk.slp.portal.nationalreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;

@DisplayName("The text of a national review, field by field")
class NationalTextFieldsTest {
    private static NationalTextFields saved() {
        NationalText text = new NationalText(UUID.randomUUID(), NationalTextKind.REPORT);
        text.write(
                new Write(
                        "NR-2026-1001",
                        0,
                        "Moves",
                        "What was learned.",
                        null,
                        null,
                        List.of("information_sharing", "neglect"),
                        List.of("neglect"),
                        List.of("1-4"),
                        List.of(),
                        "They moved."),
                "eleanor.marsh");
        return new NationalTextFields(text);
    }

    private static DraftMerge merge(Map<String, Typed> typed) {
        return new DraftMerge(saved(), new DraftSave("NR-2026-1001", "report", "", typed, Map.of()));
    }

    @Test
    @DisplayName("keeps what was typed over the text it started from, and what is ticked as one field")
    void written() {
        DraftMerge merge = merge(Map.of(
                "title", new Typed(TextMark.of("Moves"), " Families who move\r\n"),
                "themes", new Typed(TextMark.of("information_sharing,neglect"), "neglect, neglect,"),
                "agencies", new Typed(TextMark.of(null), "police"),
                "summary", new Typed(TextMark.of("What was learned."), "What was learned."),
                "status", new Typed(TextMark.of(null), "published")));
        assertEquals(Map.of("title", "Families who move", "themes", "neglect", "agencies", "police"), merge.toWrite());
        Write all = NationalTextFields.written("NR-2026-1001", 3, merge.toWrite());
        assertEquals(List.of("neglect"), all.themes());
        assertEquals(List.of(), all.harms());
    }

    @Test
    @DisplayName("is never written over unseen: what both changed is a conflict (rule 80)")
    void conflict() {
        DraftMerge merge = merge(Map.of(
                "text", new Typed(TextMark.of("Before."), "Mine."),
                "harms", new Typed(TextMark.of(null), "physical_abuse")));
        assertTrue(merge.toWrite().isEmpty());
        assertTrue(merge.othersWrote());
        assertEquals(
                Set.of("They moved.", "Neglect"),
                Set.copyOf(merge
                        .saved(Instant.EPOCH, field -> new DraftEdits.Author("Eleanor Marsh", Instant.EPOCH))
                        .conflicts()
                        .stream()
                        .map(other -> other.words())
                        .toList()));
    }

    @Test
    @DisplayName("refuses what is too long or no code, by the field it is in")
    void refused() {
        NationalTextFields fields = saved();
        assertEquals(
                "title:too_long",
                fields.refusals("title", "x".repeat(201)).stream()
                        .map(one -> one.field() + ":" + one.code())
                        .findFirst()
                        .orElse(""));
        assertEquals("themes", fields.refusals("themes", "no_such").get(0).field());
        assertTrue(fields.refusals("text", "x".repeat(400_000)).isEmpty());
        assertFalse(fields.refusals("text", "x".repeat(400_001)).isEmpty());
        assertTrue(fields.knows("method"));
        assertFalse(fields.knows("writers"));
    }
}
