package uk.slp.portal.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ReadingList;
import uk.slp.search.PassageHit;
import uk.slp.search.PassageKind;
import uk.slp.search.Why;

@DisplayName("A result")
class ResultTest {
    @Test
    @DisplayName("gathers the passages of one document at the place of its best")
    void grouped() {
        List<Result> results = Result.of(
                List.of(
                        Answers.hit("r-2026", "Child R: a boy", Answers.passage("p4.12", PassageKind.PARAGRAPH, "one")),
                        Answers.hit("k-2026", "Kai and Joel", Answers.passage("f2", PassageKind.FINDING, "two")),
                        Answers.hit("r-2026", "Child R: a boy", Answers.passage("p4.3", PassageKind.QUOTE, "three"))),
                "",
                ReadingList.empty());
        assertEquals(
                List.of("Child R: a boy", "Kai and Joel"),
                results.stream().map(Result::title).toList());
        assertEquals(
                List.of("/learning/r-2026#p4.12", "/learning/r-2026#p4.3"),
                results.get(0).passages().stream().map(Result.Found::href).toList());
        assertEquals(
                "Practice review, Eastmere Safeguarding Children Partnership, November 2026",
                results.get(0).meta());
    }

    @Test
    @DisplayName("names the place of a passage as the margin does, and whose recommendation it is")
    void places() {
        PassageHit paragraph = Answers.passage("p4.12", PassageKind.PARAGRAPH, "x");
        PassageHit recommendation =
                new PassageHit("r3", "What should change", PassageKind.RECOMMENDATION, "x", "Averley Police");
        assertEquals("4.12", Words.margin(paragraph));
        assertEquals("Paragraph 4.12 of Child R", Words.place(paragraph, "Child R: a boy of 15"));
        assertEquals("Rec 3", Words.margin(recommendation));
        assertEquals("Rec 3, recommendation of Child R", Words.place(recommendation, "Child R: a boy of 15"));
        assertEquals("Recommendation to Averley Police", Words.kind(recommendation));
        assertEquals("", Words.kind(paragraph));
    }

    @Test
    @DisplayName("says why it matched: own words, short forms and related words with their number, themes")
    void why() {
        Why first = new Why(
                List.of("county lines"),
                List.of(new Why.RelatedWord("CCE", 2), new Why.RelatedWord("cuckooing", 1)),
                List.of("Criminal exploitation"));
        Why second = new Why(List.of("county lines"), List.of(new Why.RelatedWord("CCE", 4)), List.of());
        Result result = Result.of(
                        List.of(Answers.hit("a", "A", first), Answers.hit("a", "A", second)), "", ReadingList.empty())
                .get(0);
        assertEquals(
                List.of("county lines", "CCE (short form) 6 times", "cuckooing (related word) once"),
                result.why().stream()
                        .map(reason -> reason.word() + reason.note())
                        .toList());
        assertEquals("theme Criminal exploitation", result.whyTheme());
    }

    @Test
    @DisplayName("is taken apart into text: markup of a passage stays what it says")
    void pieces() {
        assertEquals(
                List.of(
                        new Piece("if a < b & \"c\": ", false),
                        new Piece("county lines", true),
                        new Piece(" <script>&lt;", false)),
                Piece.of("if a &lt; b &amp; &quot;c&quot;: <mark>county lines</mark> &lt;script&gt;&amp;lt;"));
        assertEquals(List.of(new Piece("<mark>open", false)), Piece.of("<mark>open"));
        assertEquals("one two", Piece.plain("one <mark>two</mark>"));
    }
}
