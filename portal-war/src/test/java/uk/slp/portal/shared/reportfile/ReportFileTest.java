package uk.slp.portal.shared.reportfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;

@DisplayName("An uploaded report")
class ReportFileTest {
    private static byte[] word(String[]... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String[] styled : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                if (styled.length > 1) {
                    paragraph.setStyle(styled[1]);
                }
                paragraph.createRun().setText(styled[0]);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static String[] p(String... text) {
        return text;
    }

    /** Lines beginning with # are drawn larger; an empty line leaves a space. */
    private static PDDocument pdf(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float y = 740;
                for (String line : text.split("\n", -1)) {
                    boolean large = line.startsWith("#");
                    stream.beginText();
                    stream.setFont(font, large ? 18 : 11);
                    stream.newLineAtOffset(60, y);
                    stream.showText(large ? line.substring(1) : line);
                    stream.endText();
                    y -= large ? 30 : 14;
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String code(byte[] content) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> ReportFile.read("report.pdf", content));
        return refused.violations().get(0).code();
    }

    private static List<String> anchors(ReportText report) {
        return report.units().stream().map(ReportUnit::anchor).toList();
    }

    @Test
    @DisplayName("in Word has its sections from heading styles and from numbered headings")
    void wordSections() throws IOException {
        byte[] content = word(
                p("Review of Juniper", "Title"),
                p("Introduction", "Heading1"),
                p("The family moved twice."),
                p("2. What agencies knew"),
                p("2.1 The health visitor had left."),
                p("Findings", "Heading1"),
                p("Finding 1", "Heading2"),
                p("Nobody held the whole picture."),
                p("Recommendation 1 (to: the partnership): Agree one plan for families who move."));
        ReportFile file = ReportFile.read("C:\\reports\\Juniper final.DOCX", content);
        ReportText report = ReportText.parse(file.text());
        assertEquals("Juniper final.docx", file.name());
        assertEquals(ReportFile.WORD, file.mediaType());
        assertEquals(
                List.of("Introduction", "What agencies knew", "Findings"),
                report.sections().stream()
                        .map(ReportSection::heading)
                        .toList()
                        .subList(report.sections().size() - 3, report.sections().size()));
        assertTrue(anchors(report).containsAll(List.of("f1", "r1")), file.text());
        assertEquals("the partnership", report.unit("r1").orElseThrow().addressee());
        assertEquals(
                "Agree one plan for families who move.",
                report.unit("r1").orElseThrow().text());
        assertTrue(file.text().contains("The health visitor had left."));
    }

    @Test
    @DisplayName("in PDF has its sections from larger letters, its lines joined to paragraphs, its footers left out")
    void pdfSections() throws IOException {
        byte[] content = bytes(pdf(
                "#1 Introduction\n\nThe family moved twice within a year and the health\nvisitor in the first town had"
                        + " left her post by then.\n\nPage 1 of 3\nCalderwick partnership",
                "#2 Findings\n\nFinding 1\n\nNobody held the whole picture of the family.\n\nPage 2 of 3\nCalderwick"
                        + " partnership",
                "Recommendation 1: Agree one plan for families who move between\nareas.\n\nPage 3 of 3\nCalderwick"
                        + " partnership"));
        ReportFile file = ReportFile.read("juniper.pdf", content);
        ReportText report = ReportText.parse(file.text());
        assertEquals(
                List.of("Introduction", "Findings"),
                report.sections().stream().map(ReportSection::heading).toList(),
                file.text());
        assertEquals(
                "The family moved twice within a year and the health visitor in the first town had left her post by then.",
                report.unit("p1.1").orElseThrow().text());
        assertEquals(
                "Nobody held the whole picture of the family.",
                report.unit("f1").orElseThrow().text());
        assertEquals(
                "Agree one plan for families who move between areas.",
                report.unit("r1").orElseThrow().text());
        assertTrue(!file.text().contains("Page 1") && !file.text().contains("Calderwick partnership"), file.text());
    }

    @Test
    @DisplayName("is taken for what its content says, not its name")
    void kind() throws IOException {
        byte[] content = word(p("1 Introduction"), p("The family moved twice."));
        ReportFile file = ReportFile.read("../../evil\r\n\"name.pdf", content);
        assertEquals(ReportFile.WORD, file.mediaType());
        assertEquals("evilname.docx", file.name());
        assertEquals(64, file.hash().length());
    }

    @Test
    @DisplayName("is refused when it is empty, of another kind, an old Word file, damaged, or only a name")
    void refused() throws IOException {
        assertEquals("file_empty", code(new byte[0]));
        assertEquals("file_kind", code("<html><script>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file_kind", code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals("file_kind", code(zip("xl/workbook.xml")));
        assertEquals("file_kind", code(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
        assertEquals("file_unreadable", code(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals("file_unreadable", code("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("file_too_large", code(new byte[ReportFile.LARGEST + 1]));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("nothing".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("is refused with a password, whether to open or only to change it")
    void encrypted() throws IOException {
        for (String opening : List.of("", "secret")) {
            PDDocument document = pdf("#1 Introduction\n\nThe family moved twice.");
            document.protect(new StandardProtectionPolicy("owner", opening, new AccessPermission()));
            assertEquals("file_protected", code(bytes(document)));
        }
    }

    @Test
    @DisplayName("is refused as a scan, and with more than 400 pages")
    void scanned() throws IOException {
        assertEquals("file_scanned", code(bytes(pdf("", ""))));
        assertTrue(ReportFile.readOrScanned("scan.pdf", bytes(pdf("", ""))).scanned(), "taken where scans are taken");
        PDDocument long401 = new PDDocument();
        for (int i = 0; i < 401; i++) {
            long401.addPage(new PDPage());
        }
        assertEquals("too_many_pages", code(bytes(long401)));
    }

    @Test
    @DisplayName("is refused with more than 400,000 characters")
    void tooLong() throws IOException {
        Random random = new Random(11);
        String[][] all = new String[25][];
        for (int i = 0; i < all.length; i++) {
            StringBuilder text = new StringBuilder("Words: ");
            while (text.length() < 17_000) {
                text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
            }
            all[i] = p(text.toString());
        }
        assertEquals("text_too_long", code(word(all)));
    }

    @Test
    @DisplayName("keeps tables and footnotes of Word as such; a box around text is paragraphs")
    void tablesAndFootnotes() throws IOException {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Six people saw her.");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Between May and July.");
            paragraph.addFootnoteReference(note);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Agency");
            table.getRow(0).getCell(1).setText("Contacts");
            table.getRow(1).getCell(0).setText("Health visiting");
            table.getRow(1).getCell(1).setText("4");
            document.createParagraph().createRun().setText("After it.");
            document.createTable(1, 1).getRow(0).getCell(0).setText("A box.");
            document.write(out);
            file = out.toByteArray();
        }
        ReportText report = ReportText.parse(ReportFile.read("a.docx", file).text());
        ReportUnit first = report.units().get(0);
        assertEquals("Six people saw her.", first.text());
        assertEquals(1, first.pieces().get(0).note());
        assertEquals("Between May and July.", report.notes().get(0).text().strip());
        assertEquals(
                List.of("Agency", "Contacts"), report.units().get(1).table().head());
        assertEquals(
                List.of(List.of("Health visiting", "4")),
                report.units().get(1).table().rows());
        assertEquals("A box.", report.units().get(3).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'..', report.pdf",
        "'/folder/a b.pdf', a b.pdf",
        "'<b>x</b>.pdf', b.pdf",
        "'\u00e9t\u00e9.PDF', \u00e9t\u00e9.pdf"
    })
    @DisplayName("keeps a name that is safe in a header")
    void names(String given, String kept) {
        assertEquals(kept, ReportFile.safeName(given, ".pdf"));
    }
}
