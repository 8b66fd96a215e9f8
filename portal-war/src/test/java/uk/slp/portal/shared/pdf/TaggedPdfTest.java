package uk.slp.portal.shared.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("A paper as PDF")
class TaggedPdfTest {
    private static Paper paper() {
        return new Paper("Receipt for SIN-2026-0001", "SIN-2026-0001")
                .heading("Notification sent")
                .text("Sent on Thursday 26 November 2026 at 16:08 <b>&amp; kept</b>.")
                .facts(List.of(
                        new Paper.Fact("Sent by", "Zoë Łukasz\nŵyn"), new Paper.Fact("Place", "Σπίτι, дом, 1 < 2")))
                .part("What happens next")
                .table(List.of("By", "What"), List.of(List.of("17 December", "Rapid review")))
                .list(List.of("the Panel", "Ofsted"))
                .code("ab12 cd34");
    }

    @Test
    @DisplayName("has tags, a language, a title that readers show, and every font in the file")
    void tagged() throws IOException {
        try (PDDocument file = Loader.loadPDF(TaggedPdf.of(paper()))) {
            var catalog = file.getDocumentCatalog();
            assertEquals("en-GB", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Receipt for SIN-2026-0001", file.getDocumentInformation().getTitle());
            List<String> tags = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), tags);
            assertTrue(
                    tags.containsAll(List.of("H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI")), tags.toString());
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    @DisplayName("is accepted by veraPDF as PDF/UA-1")
    void valid() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(TaggedPdf.of(paper())), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failed = result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
            assertEquals("", String.join("\n", failed));
            assertTrue(result.isCompliant());
        }
    }

    @Test
    @DisplayName("says what was written, letter by letter, and takes none of it for markup")
    void text() throws IOException {
        try (PDDocument file = Loader.loadPDF(TaggedPdf.of(paper()))) {
            String text = new PDFTextStripper().getText(file);
            assertTrue(text.contains("<b>&amp; kept</b>"), text);
            assertTrue(text.contains("Zoë Łukasz"), text);
            assertTrue(text.contains("Σπίτι, дом, 1 < 2"), text);
            assertTrue(text.contains("Page 1 of 1"), text);
            assertFalse(text.contains("#"), text);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }
}
