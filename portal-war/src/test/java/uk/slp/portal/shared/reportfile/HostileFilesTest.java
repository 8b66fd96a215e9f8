package uk.slp.portal.shared.reportfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A small file that is made to break its reader")
class HostileFilesTest {
    private static final int MEGABYTE = 1024 * 1024;

    private static String code(byte[] content) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> ReportFile.readOrScanned("a", content));
        assertEquals("file", refused.violations().get(0).field());
        return refused.violations().get(0).code();
    }

    private static byte[] parts(int number, String ending, int megabytes) throws IOException {
        byte[] piece = new byte[MEGABYTE];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < number; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ending));
                for (int m = 0; m < megabytes; m++) {
                    zip.write(piece);
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("is refused while it is unpacked: too much in one part, together, or too many parts")
    void unpacked() throws IOException {
        assertEquals("file_unpacks_too_large", code(parts(2, ".png", 76)));
        assertEquals("file_unpacks_too_large", code(parts(1, ".xml", 33)));
        assertEquals("file_unpacks_too_large", code(parts(5_001, ".png", 0)));
        assertEquals("file_kind", code(parts(4_999, ".png", 0)), "as many as there may be");
    }

    @Test
    @DisplayName("is refused while its letters are counted, long before all are drawn")
    void letters() throws IOException {
        byte[] file = drawn(20_000);
        assertTrue(file.length < MEGABYTE, "small: " + file.length);
        assertEquals("text_too_long", code(file));
    }

    /** A page with so many lines of a thousand letters, one above the other. */
    private static byte[] drawn(int lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            PDStream drawn = new PDStream(document);
            try (OutputStream content = drawn.createOutputStream(COSName.FLATE_DECODE)) {
                content.write("BT /F 8 Tf 1 0 0 1 9 9 Tm ".getBytes(StandardCharsets.US_ASCII));
                byte[] line = ("(" + "a".repeat(1_000) + ") Tj 0 9 Td ").getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < lines; i++) {
                    content.write(line);
                }
                content.write("ET".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(drawn);
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("is refused as damaged when its reader gives up in whatever way")
    void damaged() throws IOException {
        int deep = 20_000;
        assertEquals(
                "file_unreadable",
                code(WordParts.body(
                        "<w:sdt><w:sdtContent>".repeat(deep) + "<w:p/>" + "</w:sdtContent></w:sdt>".repeat(deep))));
    }

    @Test
    @DisplayName("is read or refused with a sentence, whichever bytes of it are wrong")
    void wrongBytes() throws IOException {
        byte[] word = WordParts.body("<w:p><w:r><w:t>The family moved twice.</w:t></w:r></w:p>");
        byte[] pdf = drawn(3);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] wrong = (seed % 3 == 0 ? word : pdf).clone();
            for (int i = 0; i < 1 + seed % 20; i++) {
                wrong[8 + random.nextInt(wrong.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                ReportFile.readOrScanned("a", wrong);
            } catch (RuleViolation refused) {
                assertEquals("file", refused.violations().get(0).field(), "seed " + seed);
            }
        }
    }

    @Test
    @DisplayName("is not what holds its text in content controls: that is read like any other")
    void contentControls() throws IOException {
        String said = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] file = WordParts.body(said.formatted("Before.")
                + "<w:sdt><w:sdtContent>" + said.formatted("1 Introduction")
                + "<w:sdt><w:sdtContent>" + said.formatted("The family moved twice.")
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>" + said.formatted("After."));
        String text = ReportFile.read("a.docx", file).text();
        assertEquals("Before.\n\n## Introduction\n\nThe family moved twice.\n\nAfter.", text);
    }
}
