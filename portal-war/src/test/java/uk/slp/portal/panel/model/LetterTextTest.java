package uk.slp.portal.panel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The text of a letter")
class LetterTextTest {
    private static List<String> codes(String subject, String body) {
        return LetterText.problems(subject, body).stream().map(Violation::code).toList();
    }

    @Test
    @DisplayName("is filled in, and leaves out a paragraph with a part that has nothing to say")
    void fill() {
        assertEquals(
                "Thank you for RR-1.\n\nOne.\n\nTwo.\n\nEnd.",
                LetterText.fill(
                        "Thank you for {rapid_review}.\r\n\r\n{reasons}\n \nOn quality: {quality}\n\nEnd.",
                        Map.of("rapid_review", "RR-1", "reasons", "One.\n\nTwo.", "quality", "")));
    }

    @Test
    @DisplayName("takes what is filled in as it is, whatever it looks like")
    void literal() {
        assertEquals("$1 {quality} \\", LetterText.fill("{reasons}", Map.of("reasons", "$1 {quality} \\")));
    }

    @Test
    @DisplayName("is refused with an unknown part, an open brace, or without the reasons (rule 38)")
    void problems() {
        assertEquals(List.of(), codes("Rapid review {rapid_review}", "{reasons}"));
        assertEquals(List.of("required", "required", "reasons_missing"), codes(" ", ""));
        assertEquals(List.of("unknown_part"), codes("{child}", "{reasons}"));
        assertEquals(List.of("open_brace"), codes("Subject", "{reasons} {"));
        assertEquals(List.of("reasons_missing"), codes("Subject", "Because we say so."));
        assertEquals(List.of("too_long"), codes("x".repeat(201), "{reasons}"));
    }
}
