package uk.slp.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text becomes words")
class TextAnalysisTest {

    private static String stem(String word) {
        return TextAnalysis.tokens(word).get(0).stem();
    }

    @ParameterizedTest(name = "{0} and {1} are one word")
    @CsvSource({
        "behaviour,behavior",
        "neighbours,neighbors",
        "organisation,organization",
        "recognised,recognize",
        "analysing,analyze",
        "paediatric,pediatric",
        "anaesthetic,anesthetic",
        "foetal,fetal",
        "haemorrhage,hemorrhage",
        "centre,center",
        "programme,program",
        "licence,license",
        "defence,defense",
        "counselling,counseling",
        "judgement,judgment",
        "practise,practice",
        "mum,mom",
        "children,child",
        "women,woman",
        "sceptical,skeptical",
        "labour,labor",
        "caesarean,cesarean",
        "bruises,bruising",
        "café,cafe",
        "child's,child",
        "child’s,child"
    })
    void same(String left, String right) {
        assertEquals(stem(left), stem(right));
    }

    @ParameterizedTest(name = "{0} and {1} are two words")
    @CsvSource({"hour,hor", "four,for", "tour,tor", "court,cort", "rise,size", "journey,jorney", "our,or", "enrol,roll"
    })
    void different(String left, String right) {
        assertNotEquals(stem(left), stem(right));
    }

    @Test
    @DisplayName("with the place they stand at and the form they were written in")
    void places() {
        assertEquals(
                List.of(new Token("cafe", "cafe", 4, 8), new Token("closed", "close", 9, 15)),
                TextAnalysis.tokens("The Café closed").subList(1, 3));
    }

    @Test
    @DisplayName("a lay query is words, phrases and exclusions, and everything else is plain")
    void layQuery() {
        LayQuery query = LayQuery.parse("one -two \"three four\" -\"five six\" se-ven - eight \"nine", 500);

        assertEquals(List.of("three four"), query.phrases());
        assertEquals(List.of("two", "five six"), query.exclusions());
        assertEquals(
                List.of("one", "se-ven - eight \"nine"),
                query.runs().stream().map(String::strip).toList());
    }
}
