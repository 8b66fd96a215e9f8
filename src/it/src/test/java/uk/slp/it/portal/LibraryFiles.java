package uk.slp.it.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Files as a librarian adds them, and drafts made of them. */
final class LibraryFiles {
    static final String LIBRARIAN = "naomi.ferrier";
    static final String DRAFTS = "/api/v1/library/drafts";

    private LibraryFiles() {}

    /** A word that stands nowhere else. */
    static String word() {
        return "Bramblewick" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    /** A report in Word with sections, a table and a footnote; the word stands in its text. */
    static byte[] report(String word) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : List.of(
                    "Local child safeguarding practice review, published by the Calderwick Safeguarding Children"
                            + " Partnership in March 2024.",
                    "1 What happened",
                    "The boy was 14 years old. " + word + " was known to the police and to a social worker.",
                    "Professional curiosity was missing, and the social worker and the police did not speak.",
                    "2 What should change")) {
                document.createParagraph().createRun().setText(text);
            }
            XWPFParagraph called = document.createParagraph();
            called.createRun().setText("Professional curiosity needs time.");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Supervision gives it.");
            called.addFootnoteReference(note);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Agency");
            table.getRow(0).getCell(1).setText("Contacts");
            table.getRow(1).getCell(0).setText("Health visiting");
            table.getRow(1).getCell(1).setText("4");
            document.getProperties().getCoreProperties().setCreator("Priya Nair");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a practice review in Word, by somebody of a name. */
    static byte[] reviewBy(String familyName) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : List.of(
                    "1 What happened",
                    "The family moved twice from Fenby Road.",
                    "2 Why it happened",
                    "Teams were short of people.",
                    "Finding 1",
                    "Nobody held the whole picture.",
                    "3 What should change",
                    "Recommendation 1 (to: the partnership)",
                    "Agree one plan.")) {
                document.createParagraph().createRun().setText(text);
            }
            document.getProperties().getCoreProperties().setCreator("Mary " + familyName);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The author that a Word file names, and its text. */
    static String authorAndText(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return "author: " + document.getProperties().getCoreProperties().getCreator() + "\n" + text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report in Word with a comment beside its text. */
    static byte[] commented() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("The family moved twice.");
            document.createComments()
                    .createComment(BigInteger.ZERO)
                    .createParagraph()
                    .createRun()
                    .setText("Ask whether this is so.");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures of pages, as far as a reader can tell. */
    static byte[] scan() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file. */
    static Api.Answer add(Api api, String name, byte[] content) {
        String path = DRAFTS + "?fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return api.send(
                api.request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content)),
                "POST",
                path);
    }

    /** A draft that waits; its reference. */
    static String draft(Portal portal) {
        return add(portal.as(LIBRARIAN), "report.docx", report(word()))
                .expect(201)
                .json()
                .path("reference")
                .asText();
    }

    /** Everything that a description needs. */
    static Map<String, Object> description(String title) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", title);
        all.put("type", "briefing");
        all.put("publisher", "The Panel");
        all.put("publishedOn", "2024-03-31");
        all.put("summary", "What was learned about " + title + ".");
        all.put("contentNote", "It describes no harm.");
        all.put("themes", List.of("professional_curiosity"));
        all.put("harms", List.of());
        all.put("ageBands", List.of("13-15"));
        all.put("agencies", List.of("police"));
        return all;
    }
}
