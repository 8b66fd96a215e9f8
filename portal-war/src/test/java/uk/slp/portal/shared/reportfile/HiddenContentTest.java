package uk.slp.portal.shared.reportfile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A file that everybody will have")
class HiddenContentTest {
    private static String code(byte[] content) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> HiddenContent.refuse(content));
        assertEquals("file", refused.violations().get(0).field());
        return refused.violations().get(0).code();
    }

    @Test
    @DisplayName("is taken when its readers see all of it, and with an empty part for comments")
    void plain() throws IOException {
        assertDoesNotThrow(() -> HiddenContent.refuse(WordParts.body("<w:p><w:r><w:t>Seen.</w:t></w:r></w:p>")));
        byte[] leftOver = WordParts.with(
                WordParts.body("<w:p/>"), "word/comments.xml", "<w:comments " + WordParts.NAMESPACE + "/>");
        assertDoesNotThrow(() -> HiddenContent.refuse(leftOver));
        assertDoesNotThrow(() -> HiddenContent.refuse(pdf(false, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ins", "del", "moveFrom", "moveTo"})
    @DisplayName("has no changes tracked: what was struck out could be read")
    void changes(String mark) throws IOException {
        String tracked =
                "<w:p><w:" + mark + " w:id=\"1\" w:author=\"A\"><w:r><w:t>Oliver</w:t></w:r></w:" + mark + "></w:p>";
        assertEquals("file_comments", code(WordParts.body(tracked)));
        byte[] footnotes = WordParts.with(
                WordParts.body("<w:p/>"),
                "word/footnotes.xml",
                "<w:footnotes " + WordParts.NAMESPACE + "><w:footnote>" + tracked + "</w:footnote></w:footnotes>");
        assertEquals("file_comments", code(footnotes));
        byte[] otherPrefix = WordParts.body(tracked.replace("w:" + mark, "x:" + mark)
                .replace(
                        "<x:" + mark + " ",
                        "<x:" + mark + " " + WordParts.NAMESPACE.replace("xmlns:w", "xmlns:x") + " "));
        assertEquals("file_comments", code(otherPrefix));
    }

    @Test
    @DisplayName("has no comments, and no file inside it")
    void comments() throws IOException {
        byte[] report = WordParts.body("<w:p/>");
        assertEquals(
                "file_comments",
                code(WordParts.with(
                        report,
                        "word/comments.xml",
                        "<w:comments " + WordParts.NAMESPACE + "><w:comment w:id=\"0\"/></w:comments>")));
        assertEquals(
                "file_comments",
                code(WordParts.with(report, "word/commentsExtended.xml", "<a xmlns=\"urn:x\"><b/></a>")));
        assertEquals("file_embedded", code(WordParts.with(report, "word/embeddings/Sheet1.xlsx", "PK")));
        assertEquals("file_embedded", code(pdf(true, false)));
        assertEquals("file_embedded", code(pdf(false, true)));
    }

    private static byte[] pdf(boolean named, boolean pinned) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("case.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream("Oliver".getBytes(StandardCharsets.US_ASCII))));
            if (named) {
                PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
                leaf.setNames(Map.of("case", file));
                PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                tree.setKids(List.of(leaf));
                PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(tree);
                document.getDocumentCatalog().setNames(names);
            }
            if (pinned) {
                PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                pin.setFile(file);
                page.setAnnotations(List.of(pin));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
