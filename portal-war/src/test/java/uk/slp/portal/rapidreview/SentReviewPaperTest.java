package uk.slp.portal.rapidreview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.pdf.TaggedPdf;

@DisplayName("A sent rapid review on paper")
class SentReviewPaperTest {
    private static final String HASH = "ab".repeat(32);

    private static final String ANNEX =
            """
            ,"knownBefore":[{"address":"/learning/baby-wren-2023#p3.1","title":"Baby Wren","publisher":"A partnership",\
            "year":2023,"place":"Paragraph 3.1","quote":"A bruise on the cheek.","howUsed":"It shaped an action.",\
            "withdrawn":false},{"address":"/learning/gone-2020#r1","title":"Gone","publisher":"A partnership",\
            "year":2020,"place":"Recommendation 1","quote":null,"howUsed":null,"withdrawn":true}]""";

    private static String content(String annex) {
        return """
                {"reference":"RR-2026-1001","edition":"WT2026","sections":{"facts":{"facts":"First.\\n\\nSecond."},\
                "decision":{"practiceReviewProposed":"yes","decisionRationale":"It recurs."},"later":{"unknown":"x"}},\
                "signOffs":[{"partner":"police","agrees":false,"dissent":"No theme.","signedName":"Rowan Tate"}]"""
                + annex + "}";
    }

    private static String text(String annex) throws IOException {
        RapidReviewReceipt receipt = new RapidReviewReceipt(
                "RR-2026-1001",
                "SIN-2026-1001",
                "Alder Close",
                4,
                HASH,
                Instant.parse("2026-12-10T09:00:00Z"),
                "Helen Strachan",
                LocalDate.of(2026, 12, 21),
                false,
                null,
                "",
                true,
                List.of("the Panel"),
                LocalDate.of(2026, 12, 24));
        byte[] pdf = TaggedPdf.of(SentReviewPaper.of(receipt, content(annex), "https://portal.example"));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("tells every section in words, the partners, the annex with full addresses, and the fingerprint")
    void whole() throws IOException {
        String text = text(ANNEX);

        for (String said : List.of(
                "The facts so far First. Second.",
                "Yes, there will be a local practice review",
                "Police Does not agree Rowan Tate No theme.",
                "What we already knew",
                "Baby Wren, paragraph 3.1",
                "“A bruise on the cheek.” How it was used: It shaped an action. A partnership, 2023.",
                "https://portal.example/learning/baby-wren-2023#p3.1",
                "Withdrawn before the review was sent.",
                HASH)) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    @DisplayName("has no annex where nothing was used, and is set from what was sent before there was one")
    void without() throws IOException {
        assertFalse(text("").contains("What we already knew"));
    }

    @Test
    @DisplayName(
            "tells the chronology of all agencies, what was settled and what was not, and no answer that came later")
    void chronology() throws IOException {
        String text = text(
                """
                ,"chronology":{"agencies":[{"kind":"education","name":"A school","state":"Sent in"}],\
                "lines":[{"number":1,"day":"2026-03-03","agency":"A school","kind":"seen","what":"At school.",\
                "source":"Register","certainty":"recorded","sameEventAs":[2]}],\
                "findings":[{"kind":"Silent gap","words":"Nothing is told.","lines":[1],"settled":"Abroad.",\
                "settledName":"Helen","settledAt":null},{"kind":"Two accounts","words":"They differ.","lines":[],\
                "settled":null,"settledName":null,"settledAt":null}]}""");

        for (String said : List.of(
                "A school School, academy or college Sent in",
                "1 3 March 2026 A school Child seen At school. Source: Register",
                "Recorded at the time The same event as line 2",
                "Nothing is told. Settled: Abroad. Helen",
                "They differ. Not settled.")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(text.contains("other circumstances"), text);
    }
}
