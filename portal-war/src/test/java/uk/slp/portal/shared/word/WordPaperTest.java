package uk.slp.portal.shared.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.pdf.Paper;

@DisplayName("A paper as a Word document")
class WordPaperTest {
    @Test
    @DisplayName("has its headings as headings, its tables as tables with a repeated head, its lines and its title")
    void whole() throws IOException {
        Paper paper = new Paper("A review", "At the foot")
                .heading("A review")
                .text("First.\nSecond \u0001<b>.")
                .part("Facts")
                .facts(List.of(new Paper.Fact("Sent", "Today\nby Helen")))
                .table(List.of("Line", "Day"), List.of(List.of("1", "3 March 2026")))
                .code("abab");

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper)))) {
            assertEquals("A review", word.getProperties().getCoreProperties().getTitle());
            assertEquals(WordStyles.TITLE, word.getParagraphs().get(0).getStyle());
            assertEquals("First.\nSecond <b>.", word.getParagraphs().get(1).getText());
            assertEquals(WordStyles.PART, word.getParagraphs().get(2).getStyle());
            XWPFTable facts = word.getTables().get(0);
            assertEquals("Today\nby Helen", facts.getRow(0).getCell(1).getText());
            XWPFTable lines = word.getTables().get(1);
            assertTrue(lines.getRow(0).isRepeatHeader());
            assertEquals("3 March 2026", lines.getRow(1).getCell(1).getText());
            assertEquals("At the foot", word.getFooterList().get(0).getText().strip());
        }
    }
}
