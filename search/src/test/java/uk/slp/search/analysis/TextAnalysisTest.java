package uk.slp.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertEquals("[cafe/cafe 4-8, closed/close 9-15]", described("The Café closed", 1));
    }

    @Test
    @DisplayName("a lay query is words, phrases and exclusions, and everything else is plain")
    void layQuery() {
        LayQuery query = LayQuery.parse("one -two \"three four\" -\"five six\" se-ven - eight \"nine", 500);

        assertEquals(List.of(new LayQuery.Phrase("three four", 0)), query.phrases());
        assertEquals(List.of("two", "five six"), query.exclusions());
        assertEquals(
                List.of("one", "se-ven - eight \"nine"),
                query.runs().stream().map(String::strip).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"\"one two\"~5|one two|5", "one NEAR/12 two|one two|12", "\"one two\"~99|one two|50"})
    @DisplayName("words may be asked to stand near each other")
    void near(String typed, String words, int distance) {
        assertEquals(
                List.of(new LayQuery.Phrase(words, distance)),
                LayQuery.parse(typed, 500).phrases());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"near/3 two", "NEAR/ two", "one NEAR/x two", "NEAR/3", "\"~5", "one~5"})
    @DisplayName("what only resembles it is plain text")
    void notNear(String typed) {
        assertEquals(List.of(), LayQuery.parse(typed, 500).phrases());
    }

    @Test
    @DisplayName("plain English is cut into words exactly as Lucene cuts it")
    void plainTextAgrees() {
        String characters = "abzABZ09 .,;:'\u2019\u2018-\"\u201c\u2013/()%&?!\n@#\u00a3";
        Random random = new Random(20261126);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            List<Token> plain = new ArrayList<>();
            List<Token> lucene = new ArrayList<>();
            assertTrue(PlainText.cut(text.toString(), Beginnings.ANY, plain), text.toString());
            TextAnalysis.any(text.toString(), lucene);
            assertEquals(lucene, plain, text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oedema",
                "oesophagus",
                "aesthetics",
                "anaemia",
                "foetal",
                "using",
                "ties",
                "Ayes",
                "women",
                "teeth",
                "7th",
                "x",
                "CCE",
                "encyclopaedia"
            })
    @DisplayName("words that begin as a stem does are looked up, others only keep their place")
    void beginnings(String word) {
        List<Token> found = TextAnalysis.tokens("zz " + word + " zz", Beginnings.ofStems(List.of(stem(word))));

        assertEquals(
                List.of("", stem(word), ""), found.stream().map(Token::stem).toList());
        assertEquals(3, found.get(1).start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9", "a_b", "\ud83d\ude00", "\u4e2d\u6587", "x\u0301"})
    @DisplayName("any other text is left to Lucene")
    void otherText(String text) {
        assertFalse(PlainText.cut("before " + text, Beginnings.ANY, new ArrayList<>()));
    }

    @Test
    @DisplayName("a word is always the same word, however it is kept")
    void same() {
        Random random = new Random(20261126);
        String characters = "abyz09'.\u00e9";
        for (int round = 0; round < 50_000; round++) {
            char[] word = new char[1 + random.nextInt(14)];
            for (int i = 0; i < word.length; i++) {
                word[i] = characters.charAt(random.nextInt(random.nextBoolean() ? 2 : characters.length()));
            }
            assertEquals(new String(word), Words.of(word, word.length).form());
        }
    }

    private static String described(String text, int from) {
        List<Token> tokens = TextAnalysis.tokens(text);
        return tokens.subList(from, tokens.size()).stream()
                .map(token -> token.form() + "/" + token.stem() + " " + token.start() + "-" + token.end())
                .toList()
                .toString();
    }
}
