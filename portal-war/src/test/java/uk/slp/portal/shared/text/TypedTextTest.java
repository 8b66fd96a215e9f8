package uk.slp.portal.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A text that somebody typed")
class TypedTextTest {
    private static final String TYPED = " one\r\ntwo\rthree \r\n";

    @Test
    @DisplayName("loses what stands around it, and has the ends of lines that its place asks for")
    void tidied() {
        assertEquals("one\r\ntwo\rthree", TypedText.stripped(TYPED));
        assertEquals("one\ntwo\rthree", TypedText.tidied(TYPED));
        assertEquals("one\ntwo\nthree", TypedText.inLines(TYPED));
        assertEquals("one\ntwo\rthree", TypedText.storable("\u0000" + TYPED + "\u0000"));
    }

    @Test
    @DisplayName("is none if it holds nothing but spaces")
    void none() {
        for (String text : new String[] {null, "", " \r\n\t"}) {
            assertNull(TypedText.stripped(text));
            assertNull(TypedText.tidied(text));
            assertNull(TypedText.inLines(text));
            assertNull(TypedText.storable(text));
        }
        assertNull(TypedText.storable(" \u0000 "));
    }

    @Test
    @DisplayName("is asked for, and refused from the first character too many")
    void limits() {
        List<Violation> wrong = new ArrayList<>();
        TypedText.need(wrong, "reason", "x".repeat(2_000), "Enter it.", 2_000);
        TypedText.refuseLong(wrong, "reason", null, 200);
        assertEquals(List.of(), wrong);
        TypedText.need(wrong, "reason", null, "Enter it.", 2_000);
        TypedText.need(wrong, "reason", "x".repeat(2_001), "Enter it.", 2_000);
        TypedText.refuseLong(wrong, "words", "x".repeat(201), 200);
        assertEquals(
                List.of(
                        new Violation("reason", "reason_required", "Enter it."),
                        new Violation("reason", "too_long", "Use 2,000 characters at most."),
                        new Violation("words", "too_long", "Use 200 characters at most.")),
                wrong);
    }
}
