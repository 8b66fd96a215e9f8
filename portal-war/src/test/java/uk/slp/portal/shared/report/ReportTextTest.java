package uk.slp.portal.shared.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("The report notation")
class ReportTextTest {
    private static final String REPORT =
            """
            ## 1 What this is about

            First paragraph
            over two lines.

            Second paragraph.

            > "He was just a boy." - his grandmother

            ## What we found
            ### Finding 1
            Nobody asked him.

            A paragraph after it.

            ### Recommendation 1 (to: Averley Police)
            Ask every child.
            ### Question for practice
            When did you last ask?
            """;

    @Test
    @DisplayName("gives every paragraph, quotation and unit an address of its own")
    void addresses() {
        ReportText report = ReportText.parse(REPORT);
        assertEquals(
                List.of("p1.1", "p1.2", "p1.3", "f1", "p2.1", "r1", "k1"),
                report.units().stream().map(ReportUnit::anchor).toList());
        assertEquals("First paragraph over two lines.", report.units().get(0).text());
        assertEquals("What we found", report.sections().get(1).heading());
    }

    @Test
    @DisplayName("knows speakers and addressees")
    void people() {
        ReportText report = ReportText.parse(REPORT);
        ReportUnit quote = report.unit("p1.3").orElseThrow();
        assertEquals(UnitKind.QUOTE, quote.kind());
        assertEquals("He was just a boy.", quote.text());
        assertEquals("his grandmother", quote.speaker());
        assertEquals("Averley Police", report.unit("r1").orElseThrow().addressee());
        assertNull(report.unit("f1").orElseThrow().addressee());
    }

    @Test
    @DisplayName("text before the first section has a section of its own; nothing gives nothing")
    void edges() {
        assertEquals(
                "About this report",
                ReportText.parse("Words.").sections().get(0).heading());
        assertTrue(ReportText.parse(null).sections().isEmpty());
        assertTrue(ReportText.parse("\n\n  \n").sections().isEmpty());
        assertEquals(0, ReportText.parse("").words());
    }

    @Test
    @DisplayName("the same text gives the same addresses with line ends of another system")
    void lineEnds() {
        assertEquals(
                ReportText.parse(REPORT).units(),
                ReportText.parse(REPORT.replace("\n", "\r\n")).units());
    }

    private static final String TABLE =
            """
            ## 1 Contacts
            Six people saw her.[^a] Nobody spoke to another.[^2]

            Table: Contacts in a year
            | Agency | Contacts |
            | --- | --- |
            | Health visiting | 4 |
            | School \\| nursery | 2[^a] |

            ### Finding 1

            They saw her.[^a]

            [^2]: Two of them tried.
            [^a]: Between May
            and July.
            """;

    @Test
    @DisplayName("reads a table with head, rows and caption; for search it is plain sentences")
    void tables() {
        ReportUnit unit = ReportText.parse(TABLE).unit("p1.2").orElseThrow();
        ReportTable table = unit.table();
        assertEquals("Contacts in a year", table.caption());
        assertEquals(List.of("Agency", "Contacts"), table.head());
        assertEquals(List.of("School | nursery", "2 [1]"), table.rows().get(1));
        assertEquals(
                "Contacts in a year. Agency: Health visiting; Contacts: 4. Agency: School | nursery; Contacts: 2 [1].",
                unit.text());
        assertNull(ReportText.parse("| not a table |\n\nWords.").units().get(0).table());
    }

    @Test
    @DisplayName(
            "numbers footnotes as the text calls for them; passages stay plain text; nothing is lost without a note")
    void footnotes() {
        ReportText report = ReportText.parse(TABLE);
        ReportUnit first = report.unit("p1.1").orElseThrow();
        assertEquals("Six people saw her. Nobody spoke to another.", first.text());
        assertEquals(
                List.of(1, 2, 0),
                first.pieces().stream().map(ReportUnit.Piece::note).toList());
        assertEquals(
                List.of(new Footnote(1, "Between May and July.", true), new Footnote(2, "Two of them tried.", true)),
                report.notes());
        ReportUnit finding = report.unit("f1").orElseThrow();
        assertEquals(
                new ReportUnit.Piece("They saw her.", 1, false),
                finding.pieces().get(0));
        assertEquals(
                "A call[^9] for nothing.",
                ReportText.parse("A call[^9] for nothing.").units().get(0).text());
    }

    @Test
    @DisplayName("is written down anew without a change, and with passages marked as something else")
    void notation() {
        for (String text : List.of(REPORT, TABLE)) {
            ReportText report = ReportText.parse(text);
            ReportText again = ReportText.parse(report.notation(unit -> unit));
            assertEquals(report.units(), again.units());
            assertEquals(report.notes(), again.notes());
            assertEquals(report.sections().size(), again.sections().size());
        }
        ReportText marked = ReportText.parse(ReportText.parse(REPORT).notation(unit -> switch (unit.anchor()) {
            case "p1.1" -> unit.as(UnitKind.RECOMMENDATION, "the partnership");
            case "p1.3" -> unit.as(UnitKind.PARAGRAPH, null);
            case "f1" -> unit.as(UnitKind.QUESTION, null);
            default -> unit;
        }));
        assertEquals(
                List.of("r1", "p1.1", "p1.2", "k1", "p2.1", "r2", "k2"),
                marked.units().stream().map(ReportUnit::anchor).toList());
        assertEquals("the partnership", marked.unit("r1").orElseThrow().addressee());
        assertEquals(
                "\"He was just a boy.\" - his grandmother",
                marked.unit("p1.2").orElseThrow().text(),
                "a quotation keeps its speaker, whatever it is marked as");
        assertEquals("Nobody asked him.", marked.unit("k1").orElseThrow().text());
    }

    @RepeatedTest(200)
    @DisplayName("no text fails, no address is given twice, no word is lost to markup")
    void anything(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] pieces = {
            "## ",
            "### Finding ",
            "### ",
            "> ",
            "\"",
            "\n",
            "\n\n",
            "word ",
            "#",
            "4.1 ",
            "<b>",
            "&",
            "- x",
            "| a | b |\n",
            "| - | - |\n",
            "[^1]",
            "[^1]: note\n",
            "Table: t\n"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        List<ReportUnit> units = ReportText.parse(text.toString()).units();
        assertEquals(
                units.size(), units.stream().map(ReportUnit::anchor).distinct().count());
        ReportText report = ReportText.parse(text.toString());
        ReportText again = ReportText.parse(report.notation(unit -> unit));
        assertEquals(words(report), words(again), "no word is lost when it is written down anew");
    }

    private static int words(ReportText report) {
        StringBuilder all = new StringBuilder();
        report.sections().forEach(section -> all.append(section.heading()).append(' '));
        report.units().forEach(unit -> all.append(unit.text()).append(' '));
        report.notes().forEach(note -> all.append(note.text()).append(' '));
        return all.toString().split("word", -1).length;
    }

    @Test
    @DisplayName("is read at once however many blanks stand in it")
    void blanks() {
        String blanks = " ".repeat(150_000);
        for (String text : List.of(
                "a" + blanks + "b",
                "> a" + blanks + "b",
                "a" + blanks + "[^1] b\n\n[^1]: c",
                "### Finding" + blanks + "x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ReportText.parse(text));
        }
    }
}
