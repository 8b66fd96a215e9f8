package uk.slp.portal.shared.reportfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 50: what a file says of itself is read, and taken out of what is released")
class FilePropertiesTest {
    private static final String NAME = "Priya Nair";

    @Test
    @DisplayName("a PDF loses author, XMP and comments, keeps its links and its text, and gets its title")
    void pdf() throws IOException {
        byte[] file = pdfBy(NAME);
        Map<String, String> before = FileProperties.of(file);
        assertEquals(NAME, before.get("Author"));
        assertEquals("1", before.get("Comments"));
        assertTrue(before.containsKey("XMP"));

        byte[] clean = FileProperties.cleaned(file, "Child W");
        assertEquals(Map.of("Title", "Child W"), FileProperties.of(clean));
        assertFalse(new String(clean, StandardCharsets.ISO_8859_1).contains(NAME));
        assertEquals(
                ReportFile.readOrScanned("a.pdf", file).text(),
                ReportFile.readOrScanned("a.pdf", clean).text());
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertEquals(1, document.getPage(0).getAnnotations().size());
        }
    }

    @Test
    @DisplayName("a Word file loses author, company and its custom properties, keeps its text, and gets its title")
    void word() throws IOException {
        byte[] file = wordBy(NAME);
        Map<String, String> before = FileProperties.of(file);
        assertEquals(NAME, before.get("Author"));
        assertEquals("Calderwick Council", before.get("Company"));
        assertEquals("W-17", before.get("Case"));

        byte[] clean = FileProperties.cleaned(file, "Child W");
        assertEquals(Set.of("Title"), FileProperties.of(clean).keySet());
        assertEquals("Child W", FileProperties.of(clean).get("Title"));
        assertTrue(ReportFile.readOrScanned("a.docx", clean).text().contains("The family moved twice."));
        StringBuilder all = new StringBuilder();
        ZipParts.each(clean, (name, part) -> all.append(new String(part.readAllBytes(), StandardCharsets.UTF_8)));
        assertFalse(all.toString().contains(NAME) || all.toString().contains("W-17"));
    }

    private static byte[] pdfBy(String author) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("The family moved twice.");
                text.endText();
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(author);
            document.setDocumentInformation(information);
            byte[] xmp =
                    ("<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + author + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents(author + " asks");
            page.setAnnotations(List.of(comment, new PDAnnotationLink()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] wordBy(String author) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("The family moved twice.");
            document.getProperties().getCoreProperties().setCreator(author);
            document.getProperties().getCoreProperties().setLastModifiedByUser(author);
            document.getProperties().getExtendedProperties().setCompany("Calderwick Council");
            document.getProperties().getCustomProperties().addProperty("Case", "W-17");
            document.write(out);
            return out.toByteArray();
        }
    }
}
