package uk.slp.portal.shared.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @RepeatedTest(200)
    @DisplayName("no text fails, no address is given twice, no word is lost to markup")
    void anything(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] pieces = {
            "## ", "### Finding ", "### ", "> ", "\"", "\n", "\n\n", "word ", "#", "4.1 ", "<b>", "&", "- x"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        List<ReportUnit> units = ReportText.parse(text.toString()).units();
        assertEquals(
                units.size(), units.stream().map(ReportUnit::anchor).distinct().count());
    }
}
