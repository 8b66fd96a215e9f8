package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The library speaks the language of the field")
class LanguageTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @ParameterizedTest(name = "\"{0}\" finds \"{1}\"")
    @CsvSource({
        "CCE,                  He was drawn into child criminal exploitation.",
        "cce,                  He was drawn into child criminal exploitation.",
        "child criminal exploitation, Nobody recorded CCE.",
        "county lines,         He was drawn into child criminal exploitation.",
        "LAC,                  She was a looked-after child.",
        "LAC,                  Plans for looked after children were late.",
        "looked after child,   She was LAC at the time.",
        "looked after children, He became a child in care.",
        "CiC,                  He became looked after; she was a LAC child.",
        "WNB,                  He was not brought to three appointments.",
        "was not brought,      The code WNB was used.",
        "knife crime,          There was a fatal stabbing.",
        "SUDI,                 The sudden unexpected death in infancy was reviewed.",
        "s47,                  A section 47 enquiry began.",
        "intrafamilial,        Abuse in the family environment was missed.",
        "shaken baby,          The cause was abusive head trauma.",
        "behavior,             His behaviour changed.",
        "behaviour,            His behavior changed.",
        "pediatrician,         A paediatrician saw him.",
        "organisational,       An organizational failing.",
        "analyze,              They analysed it.",
        "bruising,             A bruise.",
        "children's,           The child spoke."
    })
    void finds(String query, String paragraph) throws IOException {
        library.with(
                Library.document("wanted", "A review", paragraph),
                Library.document("other", "Another", "Nothing of the kind happened here."));

        assertEquals(List.of("wanted"), library.ids(query));
    }

    @Test
    @DisplayName("the reader's own word counts more than an added one")
    void ownWordFirst() throws IOException {
        library.with(
                Library.document("added", "A review", "It was child criminal exploitation."),
                Library.document("own", "A review", "It was plainly a case CCE."));

        assertEquals(List.of("own", "added"), library.ids("CCE"));
    }

    @Test
    @DisplayName("an added term of several words matches only as a whole")
    void multiWordSafe() throws IOException {
        library.with(
                Library.document("apart", "A review", "The exploitation of a legal gap; a criminal case; one child."),
                Library.document("whole", "A review", "It was child criminal exploitation."));

        assertEquals(List.of("whole"), library.ids("CCE"));
    }

    @Test
    @DisplayName("related words work one way only, and for everything that means the same")
    void oneWay() throws IOException {
        library.with(
                Library.document("sids", "A review", "The cause was given as sudden infant death syndrome."),
                Library.document("gang", "A review", "The gangs met there."));

        assertEquals(List.of("sids"), library.ids("SUDI"));
        assertEquals(Set.of(), Library.idSet(library.search("county lines")));
    }

    @Test
    @DisplayName("what was added is shown, and can be switched off")
    void expansions() throws IOException {
        library.with(Library.document("long", "A review", "It was child criminal exploitation."));

        List<Expansion> expansions = library.search("boys CCE").expansions();
        SearchPage off = library.index.search(SearchQuery.by(Visibility.everyone())
                .text("boys CCE")
                .exactWordsOnly(true)
                .build());

        assertEquals(1, expansions.size());
        assertEquals("CCE", expansions.get(0).word());
        assertTrue(expansions.get(0).added().contains("child criminal exploitation"));
        assertEquals(0, off.total());
        assertTrue(off.expansions().isEmpty());
    }

    @Test
    @DisplayName("a phrase must occur, in this order and next to each other")
    void phrase() throws IOException {
        library.with(
                Library.document("yes", "A review", "The rule of optimism was strong."),
                Library.document("no", "A review", "Optimism about the rule was strong."));

        assertEquals(List.of("yes"), library.ids("\"rule of optimism\""));
        assertEquals(List.of("yes"), library.ids("strong \u201crule of optimism\u201d"));
        assertEquals(2, library.search("rule of optimism").total());
        assertEquals(2, library.search("\"rule of optimism").total(), "without a closing mark it is plain text");
    }

    @Test
    @DisplayName("a phrase does not reach from one paragraph into the next")
    void phraseWithinParagraph() throws IOException {
        library.with(Library.document("a", "A review", "It ended in silence.", "Golden eagles nest there."));

        assertEquals(0, library.search("\"silence golden\"").total());
    }

    @Test
    @DisplayName("an excluded word or phrase keeps documents out; a hyphen inside a word does not")
    void exclusion() throws IOException {
        library.with(
                Library.document("river", "A review", "A heron by the river."),
                Library.document("lake", "A review", "A heron by the quiet lake."));

        assertEquals(List.of("river"), library.ids("heron -lake"));
        assertEquals(List.of("river"), library.ids("heron -\"quiet lake\""));
        assertEquals(List.of("lake"), library.ids("-river"));
        assertEquals(2, library.search("heron-lake").total());
        assertEquals(2, library.search("heron - lake").total());
    }

    @Test
    @DisplayName("the word as written comes before its inflections")
    void exactFormFirst() throws IOException {
        library.with(
                Library.document("inflected", "A review", "They were exploiting a gap."),
                Library.document("written", "A review", "They were exploited a gap."),
                Library.document("inflected2", "A review", "They were exploiting a gap."));

        assertEquals("written", library.ids("exploited").get(0));
    }

    @Test
    @DisplayName("a word in the title, in a theme, a finding or a recommendation counts more than in running text")
    void fieldWeights() throws IOException {
        Passage heron = new Passage("p1", "", PassageKind.PARAGRAPH, "The heron stood there for hours.");
        Passage other = new Passage("p1", "", PassageKind.PARAGRAPH, "The otter stood there for hours.");
        library.with(
                SearchDocument.builder("text", 1, "Review one", Library.DAY)
                        .passages(List.of(heron))
                        .build(),
                SearchDocument.builder("title", 1, "Review heron", Library.DAY)
                        .passages(List.of(other))
                        .build(),
                SearchDocument.builder("finding", 1, "Review one", Library.DAY)
                        .passages(List.of(new Passage("f1", "", PassageKind.FINDING, heron.text())))
                        .build(),
                SearchDocument.builder("recommendation", 1, "Review one", Library.DAY)
                        .passages(List.of(new Passage("r1", "", PassageKind.RECOMMENDATION, heron.text())))
                        .build(),
                SearchDocument.builder("theme", 1, "Review one", Library.DAY)
                        .themes(List.of(new Theme("h", "heron")))
                        .passages(List.of(other))
                        .build());

        List<String> ids = library.ids("heron");

        assertEquals(5, ids.size());
        assertEquals("text", ids.get(4));
    }

    @Test
    @DisplayName("words may be asked to stand near each other")
    void near() throws IOException {
        library.with(
                Library.document("near", "A review", "The heron stood close to the river."),
                Library.document("far", "A review", "The heron stood there for an hour and then flew to the river."));

        assertEquals(List.of("near"), library.ids("\"heron river\"~5"));
        assertEquals(List.of("near"), library.ids("heron NEAR/5 river"));
        assertEquals(2, library.search("\"heron river\"~20").total());
    }

    @Test
    @DisplayName("a term of several words is meant as a whole: its words apart count for less")
    void termAsAWhole() throws IOException {
        library.with(
                Library.document("apart", "A review", "The county council spoke on two lines at once."),
                Library.document("other", "A review", "The county council found nothing of the kind."),
                Library.document("another", "A review", "The county council wrote to the town."),
                Library.document("whole", "A review", "Once it was said that county lines had come to the town."));

        assertEquals("whole", library.ids("county lines").get(0));
    }

    @Test
    @DisplayName("findings, good practice, recommendations and questions can each be found by themselves")
    void units() throws IOException {
        library.with(SearchDocument.builder("a", 1, "Review a", Library.DAY)
                .passages(List.of(
                        new Passage("p1", "", PassageKind.PARAGRAPH, "A heron."),
                        new Passage("f1", "", PassageKind.FINDING, "A heron."),
                        new Passage("g1", "", PassageKind.GOOD_PRACTICE, "A heron."),
                        new Passage("r1", "", PassageKind.RECOMMENDATION, "A heron."),
                        new Passage("q1", "", PassageKind.QUESTION, "A heron.")))
                .build());

        assertEquals("f1", only(Unit.FINDING));
        assertEquals("g1", only(Unit.GOOD_PRACTICE));
        assertEquals("r1", only(Unit.RECOMMENDATION));
        assertEquals("q1", only(Unit.QUESTION));
    }

    private String only(Unit unit) throws IOException {
        SearchPage page = library.index.search(
                SearchQuery.by(Visibility.everyone()).text("heron").unit(unit).build());
        assertEquals(1, page.total());
        return page.hits().get(0).passages().get(0).anchor();
    }
}
