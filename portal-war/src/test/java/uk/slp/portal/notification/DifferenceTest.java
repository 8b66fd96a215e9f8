package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.notification.Difference.Piece;
import uk.slp.portal.notification.model.AnswerChange;

@DisplayName("What an amendment changed")
class DifferenceTest {
    @Test
    @DisplayName("is told in the words of the vocabulary, before and after")
    void words() {
        Difference sex = Difference.of(new AnswerChange("children[0].sex", "male", "female"), Map.of());
        assertEquals(new Difference("Sex (child 1)", "Male", "Female", List.of()), sex);
        Difference place = Difference.of(
                new AnswerChange("placeAuthorityCode", null, "X-LA-07"),
                Map.of("X-LA-07", "Lindenshire County Council"));
        assertEquals("", place.before());
        assertEquals("Lindenshire County Council", place.after());
        assertEquals(
                "Saturday 21 November 2026",
                Difference.of(new AnswerChange("incidentDate", "2026-11", "2026-11-21"), Map.of())
                        .after());
    }

    @Test
    @DisplayName("tells who was added with all that is known of them, and who was taken out, by name")
    void people() {
        List<Difference> told = Difference.of(
                List.of(
                        new AnswerChange("people[0]", null, "removed"),
                        new AnswerChange("children[1]", null, "added"),
                        new AnswerChange("children[1].sex", null, "female"),
                        new AnswerChange("children[0].sex", null, "male")),
                Map.of(),
                Map.of("people[0]", "Jo, mother", "children[1]", "Isla, aged 4"));
        assertEquals(new Difference("Person 1", "Jo, mother", "", List.of(), "", "Taken out."), told.get(0));
        assertEquals(new Difference("Child 2", "", "Isla, aged 4", List.of(), "Added:", ""), told.get(1));
        assertEquals(new Difference("Sex (child 2)", "", "Female", List.of(), "", ""), told.get(2));
        assertEquals("No answer before.", told.get(3).noneBefore());
    }

    @Test
    @DisplayName("is told word by word in a long text")
    void prose() {
        List<Piece> pieces =
                Difference.pieces("One arm is broken.\nNo more.", "One leg is broken.\nNo more. Seen today.");
        assertEquals(
                List.of(
                        new Piece("same", "One "),
                        new Piece("removed", "arm "),
                        new Piece("added", "leg "),
                        new Piece("same", "is broken.\nNo "),
                        new Piece("removed", "more."),
                        new Piece("added", "more. Seen today.")),
                pieces);
    }

    @Test
    @DisplayName("loses no letter: what is not removed is the text after, what is not added the text before")
    void whole() {
        String before = "  Two lines,\r\nand a  space at the end ";
        String after = "Two lines,\r\n\r\nand no space at the end";
        List<Piece> pieces = Difference.pieces(before, after);
        assertEquals(before, without(pieces, "added"));
        assertEquals(after, without(pieces, "removed"));
    }

    private static String without(List<Piece> pieces, String kind) {
        return pieces.stream()
                .filter(piece -> !piece.kind().equals(kind))
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
