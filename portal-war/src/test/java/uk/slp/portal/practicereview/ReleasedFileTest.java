package uk.slp.portal.practicereview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.reportfile.CleanFile;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.reportfile.ReportFile;

@DisplayName("Rule 50: the file of a report")
class ReleasedFileTest {
    private static final String NAME = "Hollis report.docx";

    @Test
    @DisplayName("is released without what it says of itself, and says the same text")
    void cleaned() throws IOException {
        byte[] file = word(false);
        String text = ReportFile.read(NAME, file).text();
        assertEquals("Author: Mary Hollis", FileProperties.lines(file));
        CleanFile clean = CleanFile.of(NAME, file, "A plan that came late", text);
        assertEquals(Set.of("Title"), FileProperties.of(clean.content()).keySet());
        assertEquals(text, ReportFile.read(NAME, clean.content()).text());
    }

    @Test
    @DisplayName("is not released with comments, nor where the report says something else")
    void refused() throws IOException {
        byte[] commented = word(true);
        String text = ReportFile.read(NAME, commented).text();
        assertEquals("file_comments", code(commented, text));
        assertEquals("file_differs", code(word(false), text + "\n\nOne more."));
    }

    @Test
    @DisplayName("is compared with the case by its name and its hidden properties, and a typed report has neither")
    void parts() {
        assertEquals(
                List.of("Hollis report.docx", "Author: Mary Hollis"),
                PublishedParts.report(null, null, null, null, "Text", NAME, "Author: Mary Hollis").stream()
                        .filter(part -> part.field().startsWith("file"))
                        .map(TextPart::text)
                        .toList());
        assertEquals(
                0,
                PublishedParts.report(null, null, null, null, "Text", null, null).stream()
                        .filter(part -> part.field().startsWith("file"))
                        .count());
    }

    private static String code(byte[] file, String text) {
        return assertThrows(RuleViolation.class, () -> CleanFile.of(NAME, file, "Title", text))
                .violations()
                .get(0)
                .code();
    }

    private static byte[] word(boolean commented) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("1 What happened");
            document.createParagraph().createRun().setText("The family moved twice.");
            if (commented) {
                document.createComments()
                        .createComment(BigInteger.ZERO)
                        .createParagraph()
                        .createRun()
                        .setText("Ask whether this is so.");
            }
            document.getProperties().getCoreProperties().setCreator("Mary Hollis");
            document.write(out);
            return out.toByteArray();
        }
    }
}
