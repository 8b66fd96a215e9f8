package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.NotificationReceipt.RunningDeadline;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.pdf.TaggedPdf;

@DisplayName("The proof of a notification on paper")
class ProofPapersTest {
    private static final String HASH = "ab".repeat(32);
    private static final String SENT =
            """
            {"abuseStatus":"suspected","abuseTypes":["physical","neglect"],"authorityCode":"X-LA-01",\
            "authorityName":"Calderwick Council","caseName":"Fenby Road","children":[{"dateOfBirth":"2022-08-03",\
            "givenName":"Ellis","homeAuthorityCode":"X-LA-01","somethingNew":"kept"}],"circumstances":"One.\\nTwo.",\
            "guidanceEdition":"WT2026","householdAdults":[{"relationToChild":"mother"}],"incidentDate":"2026-11-21",\
            "kind":"serious_incident","lateReason":"Staff were ill.","reference":"SIN-2026-0001"}""";

    private static NotificationReceipt receipt(String title) {
        return new NotificationReceipt(
                "SIN-2026-0001",
                title,
                Instant.parse("2026-11-26T16:08:00Z"),
                "Martin Oduya",
                "Priya Nair",
                "Calderwick Council",
                1,
                HASH,
                "2 working days inside the limit",
                false,
                LocalDate.of(2026, 11, 30),
                "serious_incident",
                List.of(new Recipient("panel", "the Panel"), new Recipient("ofsted", "Ofsted")),
                List.of(),
                List.of(new RunningDeadline(
                        "rapid-review",
                        "Rapid review",
                        LocalDate.of(2026, 12, 17),
                        "law",
                        "Due Thursday 17 December 2026, in 15 working days",
                        "Working together")));
    }

    private static String text(byte[] pdf, int pages) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertEquals(pages, file.getNumberOfPages());
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("the receipt is one page, with reference, moment, recipients, what is due and the fingerprint")
    void onePage() throws IOException {
        String text = text(TaggedPdf.of(ProofPapers.receipt(receipt("A long name of a case ".repeat(5)))), 1);
        for (String said : List.of(
                "SIN-2026-0001",
                "Thursday 26 November 2026 at 16:08, 2 working days inside the limit",
                "Martin Oduya, Calderwick Council",
                "Ofsted",
                "Thursday 17 December 2026",
                HASH)) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    @DisplayName("the sent version tells every answer in words, part by part, and leaves out nothing it does not know")
    void allOfIt() throws IOException {
        List<SentReading.Part> parts = new SentReading(Map.of("X-LA-01", "Calderwick Council")).parts(SENT);
        assertTrue(parts.stream()
                .flatMap(part -> part.facts().stream())
                .toList()
                .containsAll(List.of(
                        new Fact("Date of the incident", "Saturday 21 November 2026"),
                        new Fact("Given names", "Ellis"),
                        new Fact("Something new", "kept"),
                        new Fact("Relation to child", "mother"),
                        new Fact("Reason for sending late", "Staff were ill."),
                        new Fact("The circumstances", "One.\nTwo."))));
        List<String> titles = parts.stream().map(SentReading.Part::title).toList();
        assertTrue(titles.indexOf("Child 1") > titles.indexOf("The circumstances"), titles.toString());
        String text = text(TaggedPdf.of(ProofPapers.sent(receipt("x"), SENT, Map.of())), 2);
        assertTrue(text.contains("Fenby Road") && text.contains(HASH), text);
    }
}
