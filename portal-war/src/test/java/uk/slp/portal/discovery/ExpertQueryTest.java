package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.analysis.LayQuery;

@DisplayName("A search put together from boxes")
class ExpertQueryTest {
    private static String text(ExpertQuery query) {
        List<Violation> wrong = new ArrayList<>();
        String text = query.text(wrong);
        return wrong.isEmpty()
                ? text
                : wrong.stream()
                        .map(one -> one.field() + " " + one.code())
                        .toList()
                        .toString();
    }

    @Test
    @DisplayName("is written in the marks that the search box takes")
    void marks() {
        String text = text(
                new ExpertQuery("bruise baby", "not \"yet\" rolling", "cheek", "-dental teeth", "father asked", "7"));
        assertEquals("\"bruise\" \"baby\" \"not yet rolling\" \"father asked\"~7 cheek -dental -teeth", text);
        LayQuery read = LayQuery.parse(text, 500);
        assertEquals(4, read.phrases().size());
        assertEquals(7, read.phrases().get(3).distance());
        assertEquals(List.of("dental", "teeth"), read.exclusions());
        assertEquals("\"father asked\"~5", text(new ExpertQuery("", "", "", "", "father asked", "")));
    }

    @Test
    @DisplayName("says at which box something is wrong")
    void wrong() {
        assertEquals("[near too_few]", text(new ExpertQuery("", "", "", "", "father", "")));
        assertEquals("[distance distance_range]", text(new ExpertQuery("", "", "", "", "a b", "51")));
        assertEquals("[all required]", text(new ExpertQuery("", "", "", "dental", "", "")));
        assertEquals("[all too_many]", text(new ExpertQuery("a b c d e f g h i", "", "", "", "", "")));
        assertEquals("[none too_many]", text(new ExpertQuery("x", "", "", "a b c d e f g h i", "", "")));
        assertTrue(new ExpertQuery(" ", "", "", "", "", "5").isEmpty());
        assertFalse(new ExpertQuery("", "", "x", "", "", "").isEmpty());
    }

    @Test
    @DisplayName("knows by what method a review was made, from its authors' words")
    void methods() {
        assertEquals(Optional.of(ReviewMethod.SYSTEMS), ReviewMethod.of("Systems review with a prison safety adviser"));
        assertEquals(Optional.of(ReviewMethod.LEARNING_TOGETHER), ReviewMethod.of("Learning together systems model"));
        assertEquals(
                Optional.of(ReviewMethod.AGENCY_REPORTS),
                ReviewMethod.of("Serious case review using individual management reviews and a learning event"));
        assertEquals(Optional.of(ReviewMethod.OTHER), ReviewMethod.of("Family-led learning review"));
        assertEquals(Optional.empty(), ReviewMethod.of(" "));
        assertEquals("as written", ReviewMethod.label("as written"));
    }
}
