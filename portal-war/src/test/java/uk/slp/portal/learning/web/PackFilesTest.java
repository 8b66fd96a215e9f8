package uk.slp.portal.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ReadingList;

@DisplayName("A reading list as a page and as files")
class PackFilesTest {
    private static final String BASE = "https://portal.example";

    private static PackView view(ItemStatus status) {
        Map<String, List<String>> parameters = Map.of(
                "p", List.of("child-r-2026:p1.1,p1.2,r1", "child-r-2026:p9.9", "never-there-1999:p1.1"),
                "title", List.of("For <Tuesday> & later"),
                "note", List.of("Bring \"tea\"."));
        ReadingList list = ReadingList.of(name -> parameters.getOrDefault(name, List.of()));
        return new PackView(
                list,
                Map.of("child-r-2026", ItemViewTest.item(status, "Child R")),
                BASE,
                "",
                LocalDate.of(2026, 11, 26));
    }

    @Test
    @DisplayName("shows each passage with its citation and its address, and moves it about by links")
    void entries() {
        List<PackView.Entry> entries = view(ItemStatus.PUBLISHED).getEntries();
        assertEquals("Paragraph 1.1 of Child R", entries.get(0).name());
        assertEquals("", entries.get(0).earlier());
        assertTrue(entries.get(0).later().startsWith("/learning/pack?p=child-r-2026:p1.2,p1.1,r1,p9.9&p=never"));
        assertEquals("His grandmother", entries.get(1).extra());
        assertEquals(
                "Eastmere Safeguarding Children Partnership (2026) Child R. Practice review, recommendation 1."
                        + " https://portal.example/learning/child-r-2026#r1",
                entries.get(2).citation());
        assertEquals("To Averley Police", entries.get(2).extra());
        assertTrue(entries.get(3).text().contains("not in the present version"));
        assertTrue(entries.get(4).text().contains("Nothing was published at this address"));
        assertEquals("", entries.get(4).later());
    }

    @Test
    @DisplayName("says of withdrawn passages that they were withdrawn, and nothing else of them")
    void withdrawn() throws Exception {
        PackView view = view(ItemStatus.WITHDRAWN);
        assertTrue(view.getEntries().get(0).text().contains("withdrawn by its publisher"));
        String html = new String(PackFiles.html(view), StandardCharsets.UTF_8);
        assertFalse(html.contains("a boy who drew"));
        assertTrue(html.contains("withdrawn by its publisher"));
    }

    @Test
    @DisplayName("is one HTML file that fetches nothing, a PDF and a Word file, all with the same words")
    void files() throws Exception {
        PackView view = view(ItemStatus.PUBLISHED);
        String html = new String(PackFiles.html(view), StandardCharsets.UTF_8);
        assertTrue(html.startsWith("<!DOCTYPE html>"), html.substring(0, 40));
        assertTrue(html.contains("<h1>For &lt;Tuesday&gt; &amp; later</h1>"), html);
        assertFalse(html.contains("src=") || html.contains("stylesheet"), "something would be fetched");
        try (PDDocument pdf = Loader.loadPDF(PackFiles.pdf(view));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PackWord.of(view)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("He was a boy who drew."), text);
            assertTrue(text.contains("For <Tuesday> & later"), text);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "tagged");
            assertEquals("Heading1", word.getParagraphs().get(0).getStyle());
            assertEquals("heading 2", word.getStyles().getStyle("Heading2").getName());
            assertTrue(word.getParagraphs().stream()
                    .anyMatch(paragraph -> paragraph.getText().equals("He was a boy who drew.")));
        }
    }

    @Test
    @DisplayName("sets a table as a table in each kind of file")
    void tables() throws Exception {
        Map<String, List<String>> parameters = Map.of("p", List.of("child-r-2026:p3.1"));
        PackView view = new PackView(
                ReadingList.of(name -> parameters.getOrDefault(name, List.of())),
                Map.of("child-r-2026", ItemViewTest.item(ItemStatus.PUBLISHED, "Child R")),
                BASE,
                "",
                LocalDate.of(2026, 11, 26));
        String html = new String(PackFiles.html(view), StandardCharsets.UTF_8);
        assertTrue(html.contains("<th scope=\"col\">Agency</th>"), html);
        assertFalse(html.contains("Agency: School nurse"), html);
        try (PDDocument pdf = Loader.loadPDF(PackFiles.pdf(view));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PackWord.of(view)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Contacts in his last year"), text);
            assertTrue(text.contains("Agency Contacts"), text);
            assertFalse(text.contains("Agency: School nurse"), text);
            assertEquals(
                    "School nurse", word.getTables().get(0).getRow(1).getCell(0).getText());
        }
    }

    @Test
    @DisplayName("the whole of an item is one file with contents, addresses and its citation")
    void offline() throws Exception {
        ItemView view = new ItemView(
                ItemViewTest.item(ItemStatus.PUBLISHED, "Child R"), BASE, "", LocalDate.of(2026, 11, 26), List.of());
        String html = new String(OfflineItem.of(view, "26 November 2026"), StandardCharsets.UTF_8);
        assertTrue(html.contains("<a href=\"#s1\">Who he was</a>"), html);
        assertTrue(html.contains("<p id=\"p1.1\">"), html);
        assertTrue(html.contains("https://portal.example/learning/child-r-2026"));
        assertFalse(html.contains("src=") || html.contains("stylesheet"), "something would be fetched");
    }
}
