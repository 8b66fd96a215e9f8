package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.analysis.TextAnalysis;

@DisplayName("A vocabulary")
class VocabularyTest {

    private static Vocabulary read(String text) throws IOException {
        return Vocabulary.read(new StringReader(text));
    }

    private static List<String> added(Vocabulary vocabulary, String term) {
        Vocabulary.Entry entry = vocabulary.longestAt(TextAnalysis.tokens(term), 0);
        return entry == null
                ? List.of()
                : entry.alternatives().stream().map(Alternative::text).toList();
    }

    @Test
    @DisplayName("takes equal terms in every direction and related ones from left to right only")
    void directions() throws IOException {
        Vocabulary vocabulary = read("version: 7\nequal: otter | lutra\nrelated: otter > river # one way\n\n# nothing");

        assertEquals("7", vocabulary.version());
        assertEquals(List.of("lutra", "river"), added(vocabulary, "otters"));
        assertEquals(
                List.of("otter", "river"),
                added(vocabulary, "lutra"),
                "what is related to one is related to its equal");
        assertEquals(List.of(), added(vocabulary, "river"));
    }

    @Test
    @DisplayName("is refused when a term has no word that the index holds, on either side")
    void noWords() {
        assertThrows(IllegalArgumentException.class, () -> read("related: IT > information technology"));
        assertThrows(IllegalArgumentException.class, () -> read("related: information technology > it"));
    }

    @Test
    @DisplayName("is refused when a line relates more terms than any search could look at")
    void tooMany() {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 60; line++) {
            lines.append("equal: otter");
            for (int term = 0; term < 19; term++) {
                lines.append(" | lutra").append(line).append('x').append(term);
            }
            lines.append('\n');
        }

        assertThrows(IllegalArgumentException.class, () -> read(lines + "related: otter > otter"));
    }

    @Test
    @DisplayName("weighs a related term less than an equal one, and both less than the reader's own")
    void weights() throws IOException {
        List<Alternative> alternatives = read("equal: otter | lutra\nrelated: otter > river")
                .longestAt(TextAnalysis.tokens("otter"), 0)
                .alternatives();

        assertEquals(
                List.of("lutra", "river"),
                alternatives.stream().map(Alternative::text).toList());
        assertTrue(alternatives.get(0).weight() < 1);
        assertTrue(alternatives.get(1).weight() < alternatives.get(0).weight());
    }

    @Test
    @DisplayName("prefers the longest term at a place")
    void longest() throws IOException {
        Vocabulary vocabulary = read("equal: sea | ocean\nequal: sea otter | enhydra");

        assertEquals(List.of("enhydra"), added(vocabulary, "sea otter"));
        assertEquals(List.of("ocean"), added(vocabulary, "sea gull"));
        assertNull(vocabulary.longestAt(TextAnalysis.tokens("otter"), 0));
    }

    @Test
    @DisplayName("knows short forms, listed or written in capitals")
    void acronyms() throws IOException {
        Vocabulary vocabulary = read("equal: LAC | looked-after child\nacronym: ICON");

        assertTrue(vocabulary.isAcronym("lac"));
        assertTrue(vocabulary.isAcronym("ICON"));
        assertFalse(vocabulary.isAcronym("child"));
        assertTrue(vocabulary.knows("child"));
    }

    @Test
    @DisplayName("names the line it cannot understand")
    void errors() {
        for (String wrong :
                List.of("just words", "synonym: a | b", "equal: alone", "related: a, b", "equal: the | a")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> read("version: 1\n" + wrong));
            assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
        }
    }

    @Test
    @DisplayName("comes with the library and declares its version")
    void standard() {
        Vocabulary standard = Vocabulary.standard();

        assertTrue(standard.version().matches("\\d{4}-\\d{2}-\\d{2}"), standard.version());
        assertNotNull(standard.longestAt(TextAnalysis.tokens("county lines"), 0));
        for (String acronym :
                List.of("CCE", "LAC", "CSE", "SUDI", "MASH", "CAMHS", "FGM", "FII", "EHCP", "UASC", "DNA")) {
            assertTrue(standard.isAcronym(acronym), acronym);
        }
    }
}
