package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;

@DisplayName("The proof of a sent notification")
class NotificationProofIT extends BrowserTest {
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private final CaseMaker make = new CaseMaker(Portal.onPostgres());

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] download(Page page, String link) {
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(link)))
                        .first()
                        .click());
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("can be counted again by any program, and is not changed by what comes later (rule 26)")
    void fingerprint() {
        String reference = make.sent();
        String at = "/api/v1/notifications/" + reference;
        Api reader = Portal.onPostgres().as("ruth.hale");
        Api.Answer sent = reader.get(at + "/sent").expect(200);
        String hash = reader.get(at + "/receipt")
                .expect(200)
                .json()
                .get("versionHash")
                .asText();
        assertEquals(hash, sha256(sent.text().getBytes(StandardCharsets.UTF_8)));
        assertTrue(sent.header("Repr-Digest").startsWith("sha-256=:"), sent.header("Repr-Digest"));
        Api notifier = Portal.onPostgres().as("priya.nair");
        notifier.post(
                        at + "/amendments",
                        Map.of("reason", "Known later", "text", "The arm is broken."),
                        notifier.get(at).header("ETag"))
                .expect(201);
        assertEquals(sent.text(), reader.get(at + "/sent").text());
    }

    @Test
    @DisplayName("holds the warnings with which a program sends, with its reasons, and refuses what is no warning")
    void acceptedWarnings() {
        String at = "/api/v1/notifications/" + make.draft();
        Api approver = Portal.onPostgres().as("martin.oduya");
        JsonNode check = approver.get(at + "/check").expect(200).json();
        assertEquals(0, check.get("problems").size(), check.toString());
        JsonNode warning = check.get("warnings").get(0);
        Map<String, Object> accepted =
                Map.of("field", warning.get("field"), "code", warning.get("code"), "reason", "Agreed by telephone.");
        String tag = CaseMaker.tag(approver, at);
        Map<String, Object> wrong = Map.of(
                "acceptedWarnings", List.of(accepted, Map.of("field", "people", "code", "no_such", "reason", "x")));
        assertEquals(
                Set.of("acceptedWarnings[1].code"),
                Problems.fields(approver.post(at + "/submission", wrong, tag), 422));
        JsonNode receipt = approver.post(at + "/submission", Map.of("acceptedWarnings", List.of(accepted)), tag)
                .expect(200)
                .json();
        assertTrue(receipt.get("acceptedWarnings").toString().contains("Agreed by telephone."), receipt.toString());
        assertTrue(approver.get(at + "/sent").text().contains("\"reason\":\"Agreed by telephone.\""));
    }

    @Test
    @DisplayName("is JSON or PDF as the caller wishes, and hidden from who may not read the notification")
    void api() {
        String at = "/api/v1/notifications/" + make.sent();
        Api notifier = Portal.onPostgres().as("priya.nair");
        Api.Answer pdf = notifier.send(
                        notifier.request(at + "/receipt").header("Accept", "application/pdf"), "GET", at + "/receipt")
                .expect(200);
        assertTrue(pdf.text().startsWith("%PDF-"));
        assertEquals("application/pdf", pdf.header("Content-Type"));
        notifier.send(notifier.request(at + "/receipt").header("Accept", "image/png"), "GET", at + "/receipt")
                .expect(406);
        for (String part : new String[] {"/receipt", "/sent"}) {
            Portal.onPostgres().as("lena.fox").get(at + part).expect(404);
            Portal.onPostgres().api().get(at + part).expect(401);
        }
        notifier.get("/api/v1/notifications/" + make.draft() + "/receipt").expect(404);
    }

    @Test
    @DisplayName("prints on one page, is kept as a file and explained in plain words")
    void journey() throws IOException {
        String reference = make.sent();
        Page page = signedIn("martin.oduya");
        page.navigate("/notifications/" + reference + "/receipt");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "proof-1-receipt");
        Path printed = Path.of("target/screens/proof-receipt-printed.pdf");
        byte[] paper = page.pdf(new Page.PdfOptions().setPath(printed).setFormat("A4"));
        Matcher pages = PDF_PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1));
        assertEquals(1, pages.results().count(), "printed pages");
        byte[] pdf = download(page, "^Receipt as PDF$");
        Files.write(Path.of("target/screens/proof-receipt.pdf"), pdf);
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        Files.write(Path.of("target/screens/proof-sent.pdf"), download(page, "^Everything that was sent"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check the fingerprint"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Check the fingerprint");
        assertAccessible(page);
        shot(page, "proof-2-fingerprint");
        byte[] sent = download(page, "^Download exactly what was sent");
        assertThat(page.locator("ol .slp-hash")).hasText(sha256(sent));
        assertArrayEquals(
                Portal.onPostgres()
                        .as("priya.nair")
                        .get("/api/v1/notifications/" + reference + "/sent")
                        .text()
                        .getBytes(StandardCharsets.UTF_8),
                sent);
        Page phone = newPage(Look.PHONE);
        signIn(phone, "priya.nair");
        phone.navigate("/notifications/" + reference + "/fingerprint");
        assertNoSidewaysScroll(phone);
        shot(phone, "proof-3-fingerprint-phone");
        phone.navigate("/notifications/" + reference + "/receipt");
        assertNoSidewaysScroll(phone);
        shot(phone, "proof-4-receipt-phone");
        Page other = newPage();
        other.navigate("/notifications/" + reference + "/receipt.pdf");
        assertThat(other).hasURL(Pattern.compile("/sign-in\\?to="));
        allowTrouble("404");
        Page foreign = signedIn("lena.fox");
        assertEquals(
                404,
                foreign.navigate("/notifications/" + reference + "/receipt.pdf").status());
    }
}
