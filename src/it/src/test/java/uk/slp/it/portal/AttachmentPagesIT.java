package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Api.Answer;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Workplace;

@DisplayName("Documents of a notification in the browser")
class AttachmentPagesIT extends Journey {
    private String draft() {
        Answer created = portal().as("priya.nair")
                .post("/api/v1/notifications", Incident.whole("Larch Road"))
                .expect(201);
        return "/notifications/" + created.json().path("reference").asText();
    }

    private static Path file(String name, byte[] content) {
        try {
            return Files.write(Workplace.target("papers").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void choose(Page page, Path... files) {
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true)).setInputFiles(files);
    }

    private void look(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "documents-" + name);
    }

    @Test
    @DisplayName("are added several at once, opened, taken out, sent, and added to afterwards")
    void journey() throws IOException {
        Page page = signedIn("priya.nair");
        String address = draft();
        page.navigate(address);
        follow(page, "Documents");
        at(page, "Documents");
        assertThat(page.locator("main")).containsText("No file has been added yet.");
        choose(page, file("minutes.pdf", Papers.pdf(90_000)), file("body map.png", Papers.image("png")));
        page.getByLabel("What is this?").fill("Papers of the strategy meeting on 3 March");
        press(page, "Add");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 files were added.");
        assertThat(page.locator(".slp-rows > li")).hasCount(2);
        look(page, "01-two");
        Download download = page.waitForDownload(() -> follow(page, "body map.png"));
        assertEquals("body map.png", download.suggestedFilename());
        try (InputStream in = download.createReadStream()) {
            assertArrayEquals(Papers.image("png"), in.readAllBytes());
        }
        page.locator("summary", new Page.LocatorOptions().setHasText("Take this file out"))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take out minutes.pdf"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The file was taken out.");
        assertThat(page.locator(".slp-rows > li")).hasCount(1);
        follow(page, "Back to the task list");
        assertThat(page.locator("main")).containsText("1 file");
        shot(page, "documents-02-tasks");
        page.navigate(address + "/check");
        assertThat(page.locator("main")).containsText("Papers of the strategy meeting on 3 March");
        look(page, "03-check");
        Api approver = portal().as("martin.oduya");
        String tag = approver.get("/api/v1" + address).header("ETag");
        approver.post("/api/v1" + address + "/submission", Map.of(), tag).expect(200);
        Page panel = signedIn("eleanor.marsh");
        panel.navigate(address);
        assertThat(panel.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("body map.png")))
                .isVisible();
        look(panel, "04-panel");
        allowTrouble("404");
        panel.navigate(address + "/documents");
        assertThat(panel.locator("h1")).not().hasText("Documents");
        page.navigate(address);
        follow(page, "Add documents to what was sent");
        choose(page, file("examination.docx", Papers.docx()));
        page.getByLabel("What is this?").fill("Result of the examination");
        press(page, "Add");
        assertThat(page.locator("main")).containsText("Added after sending by Priya Nair");
        assertThat(page.locator("summary", new Page.LocatorOptions().setHasText("Take this file out")))
                .hasCount(0);
        look(page, "05-after");
    }

    @Test
    @DisplayName("that cannot be taken are named with the reason; the others are kept, and so is what was typed")
    void refused() {
        Page page = signedIn("priya.nair");
        page.navigate(draft() + "/documents");
        press(page, "Add");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose one or more files.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say what this is");
        look(page, "06-nothing");
        choose(
                page,
                file("call log.txt", Papers.text("10:00 The school called.")),
                file("tool.pdf", Papers.program()),
                file("large.pdf", new byte[26 * 1024 * 1024]));
        page.getByLabel("What is this?").fill("Log of the first day");
        press(page, "Add");
        Locator alert = page.getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("\u201Ctool.pdf\u201D is a program");
        assertThat(alert).containsText("\u201Clarge.pdf\u201D is larger than 25 MB");
        assertThat(alert).containsText("1 file was added.");
        assertThat(page.getByLabel("What is this?")).hasValue("Log of the first day");
        assertThat(page.locator(".slp-rows > li")).hasCount(1);
        look(page, "07-refused");
    }

    @Test
    @DisplayName("are added on a telephone, without a script and by keyboard")
    void everywhere() {
        String address = draft() + "/documents";
        for (Look kind : new Look[] {Look.PHONE, Look.NO_SCRIPT}) {
            Page page = newPage(kind);
            signIn(page, "priya.nair");
            page.navigate(address);
            choose(page, file("a rather long name of a photograph of the kitchen 2026-03-02.jpg", Papers.image("jpg")));
            page.getByLabel("What is this?").fill("The kitchen");
            press(page, "Add");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 file was added.");
            assertNoSidewaysScroll(page);
            shot(page, "documents-08-" + (kind == Look.PHONE ? "phone" : "plain"));
        }
        Page keys = signedIn("priya.nair");
        keys.navigate(address);
        tabTo(keys, keys.getByLabel("Files", new Page.GetByLabelOptions().setExact(true)));
        tabTo(
                keys,
                keys.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true)));
        Page other = newPage();
        other.navigate(address.replaceFirst("/documents$", "/1").replace("/notifications/", "/documents/"));
        assertTrue(Pattern.compile("/sign-in").matcher(other.url()).find(), other.url());
    }
}
