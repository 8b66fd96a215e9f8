package uk.slp.portal.identifiability;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("Rule 50: what stands in the name or the hidden properties of a file")
class FileHitTest {
    private static final List<TextPart> PARTS =
            new ArrayList<>(TextPart.file("notes 01632 960001.docx", "Author: 01632 960001"));
    private static final List<IdentityHit> HITS;

    static {
        PARTS.add(TextPart.plain("text", "Text", "Ring 01632 960001 at once."));
        HITS = new IdentityCheck(Identifiers.NONE, 2).hits(PARTS);
    }

    @Test
    @DisplayName("is a hit like another, and open until it is settled by itself")
    void open() {
        assertEquals(
                List.of("fileName", "fileProperties", "text"),
                HITS.stream().map(IdentityHit::field).toList());
        Settled removed = new Settled(
                HITS.get(0).mark(), IdentityAnswer.REMOVED, null, "helen.strachan", "Helen Strachan", Instant.EPOCH);
        IdentityState state = new IdentityState(PARTS, HITS, List.of(removed), null, null);
        assertEquals(HITS.subList(1, 3), state.open());
        assertFalse(IdentitySettlements.same(HITS.get(1), HITS.get(2)), "words of the text are not those of the file");
    }

    @Test
    @DisplayName("is removed on release and not changed in the text; of the text nothing is removed")
    void answers() {
        List<IdentityHit> file = HITS.subList(0, 2);
        List<IdentityHit> text = HITS.subList(2, 3);
        assertDoesNotThrow(() -> IdentitySettlements.refuseElsewhere(file, IdentityAnswer.REMOVED));
        assertDoesNotThrow(() -> IdentitySettlements.refuseElsewhere(file, IdentityAnswer.KEPT));
        assertDoesNotThrow(() -> IdentitySettlements.refuseElsewhere(text, IdentityAnswer.CHANGED));
        assertEquals("in_file", code(file, IdentityAnswer.CHANGED));
        assertEquals("not_in_file", code(text, IdentityAnswer.REMOVED));
    }

    private static String code(List<IdentityHit> hits, IdentityAnswer how) {
        return assertThrows(RuleViolation.class, () -> IdentitySettlements.refuseElsewhere(hits, how))
                .violations()
                .get(0)
                .code();
    }
}
