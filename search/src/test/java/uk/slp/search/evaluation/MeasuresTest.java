package uk.slp.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.evaluation.Measures.Answer;

@DisplayName("Measures of a ranking, worked by hand")
class MeasuresTest {

    @Test
    @DisplayName("average precision divides by all relevant, found or not")
    void averagePrecision() {
        List<Answer> ranking = List.of(new Answer("a", 3), new Answer("b", 2), new Answer("c", 1));

        Measures measures = Measures.of(ranking, Map.of("a", 1, "c", 1, "never found", 1));

        assertEquals((1.0 + 2.0 / 3) / 3, measures.averagePrecision(), 1e-9);
        assertEquals(2.0 / 3, measures.recall100(), 1e-9);
    }

    @Test
    @DisplayName("nDCG discounts by the logarithm of the rank")
    void ndcg() {
        Measures measures =
                Measures.of(List.of(new Answer("x", 2), new Answer("a", 1)), Map.of("a", 2, "b", 1, "x", 0));

        double gain = 2 / (Math.log(3) / Math.log(2));
        double ideal = 2 + 1 / (Math.log(3) / Math.log(2));
        assertEquals(gain / ideal, measures.ndcg10(), 1e-9);
    }

    @Test
    @DisplayName("equal scores are ordered by id from last to first, not by luck")
    void ties() {
        Measures measures = Measures.of(List.of(new Answer("a", 1), new Answer("b", 1)), Map.of("a", 1));

        assertEquals(0.5, measures.averagePrecision(), 1e-9);
    }
}
