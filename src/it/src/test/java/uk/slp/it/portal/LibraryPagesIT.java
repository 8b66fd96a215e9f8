package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("The librarian in the browser")
class LibraryPagesIT extends BrowserTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private void looked(Page page, String name) {
        shot(page, "library-" + name);
        assertAccessible(page);
        assertNoSidewaysScroll(page);
    }

    @Test
    @DisplayName("adds a file, confirms what it proposes, marks it up, publishes, corrects, withdraws and restores it")
    void journey() {
        String word = LibraryFiles.word();
        Page page = signedIn(LibraryFiles.LIBRARIAN);
        follow(page, "Library");
        looked(page, "list");
        follow(page, "Add a PDF or Word file");
        page.setInputFiles(
                "#file", new FilePayload("notes.pdf", "application/pdf", "no".getBytes(StandardCharsets.UTF_8)));
        press(page, "Add and read the file");
        assertThat(page.getByText("must be a PDF or a Word file").first()).isVisible();
        shot(page, "library-refused");
        page.setInputFiles("#file", new FilePayload("Child Z.docx", WORD, LibraryFiles.report(word)));
        press(page, "Add and read the file");
        assertThat(page.getByText("The file was read.")).isVisible();
        looked(page, "draft");

        describe(page, word);

        follow(page, "2 What happened");
        looked(page, "mark");
        page.getByLabel("What passage 1 is").selectOption("finding");
        page.getByLabel("To whom, if passage 2 is a recommendation").fill("the partnership");
        press(page, "Save");
        assertThat(page.getByText("Only a recommendation is made to somebody.").first())
                .isVisible();
        assertThat(page.getByLabel("What passage 1 is")).hasValue("finding");
        page.getByLabel("What passage 2 is").selectOption("recommendation");
        press(page, "Save");
        assertThat(page.getByText("1 finding, 1 recommendation")).isVisible();

        follow(page, "See it as readers will");
        assertThat(page.getByText("Recommendation 1")).isVisible();
        looked(page, "preview");
        follow(page, "Publish it");
        press(page, "Publish now");
        assertThat(page.getByText("confirm that nobody can be identified").first())
                .isVisible();
        page.getByLabel("I have read the text and the file").check();
        looked(page, "publish");
        press(page, "Publish now");
        follow(page, "Its published page");
        assertThat(page.getByText("Original file, Word document").first()).isVisible();
        looked(page, "published");
        keptRight(page);
    }

    private void describe(Page page, String word) {
        var exactly = new Page.GetByLabelOptions().setExact(true);
        follow(page, "Description");
        assertThat(page.getByText("Proposed from the text, confirmed by nobody yet."))
                .isVisible();
        assertThat(page.getByLabel("Kind of document")).hasValue("local_review");
        assertThat(page.getByLabel("Police", exactly)).isChecked();
        looked(page, "details");
        page.getByLabel("Title", exactly).fill(word);
        page.getByLabel("Summary").fill("x".repeat(2001));
        press(page, "Save and confirm");
        assertThat(page.getByText("Use at most 2000 characters").first()).isVisible();
        assertThat(page.getByLabel("Title", exactly)).hasValue(word);
        page.getByLabel("Summary").fill("What was learned.");
        page.getByLabel("Content note").fill("It describes harm to a child.");
        page.getByLabel("Kind of document").selectOption("briefing");
        press(page, "Save and confirm");
        assertThat(page.getByText("The description is saved.")).isVisible();
    }

    private void keptRight(Page page) {
        String address = page.url();
        follow(page, "Correct it");
        looked(page, "correct");
        press(page, "Publish the correction");
        assertThat(page.getByText("Give the reason").first()).isVisible();
        page.getByLabel("Why is it corrected?").fill("A slip of the pen.");
        page.getByLabel("Summary").fill("What was learned, better said.");
        press(page, "Publish the correction");
        follow(page, "Withdraw it");
        page.getByLabel("Why is it withdrawn?").fill("Out of date.");
        page.getByLabel("What can still be learned").fill("Ask twice.");
        looked(page, "withdraw");
        press(page, "Withdraw it");
        assertThat(page.getByText("It is withdrawn.")).isVisible();
        allowTrouble(".*410.*");
        page.navigate(address);
        assertThat(page.getByText("Ask twice.")).isVisible();
        looked(page, "tombstone");
        follow(page, "Publish it again");
        page.getByLabel("Why can it be published again?").fill("It was right after all.");
        looked(page, "restore");
        press(page, "Publish it again");
        assertThat(page.getByText("It is published again.")).isVisible();
    }

    @Test
    @DisplayName("does it without script, and every page fits a telephone")
    void otherwise() {
        String draft = "/library/drafts/" + LibraryFiles.draft(portal());
        Page plain = newPage(Look.NO_SCRIPT);
        signIn(plain, LibraryFiles.LIBRARIAN);
        plain.navigate(draft + "/mark/2");
        plain.locator("#kind-p2-1").selectOption("finding");
        press(plain, "Save and go on with section 3");
        assertTrue(plain.url().endsWith("/mark/3"), plain.url());
        assertThat(plain.getByText("Section 2 is marked up.")).isVisible();
        Api librarian = portal().as(LibraryFiles.LIBRARIAN);
        String api = "/api/v1" + draft;
        plain.locator("#kind-p3-1").selectOption("finding");
        librarian
                .put(
                        api + "/text",
                        Map.of("text", "## 1 New\n\nA.\n\n## 2 B\n\nB.\n\n## 3 C\n\nC."),
                        librarian.get(api).header("ETag"))
                .expect(200);
        press(plain, "Save");
        assertThat(plain.getByText("Nothing was marked.").first()).isVisible();
        assertThat(plain.getByText("Passage 1: Finding")).isVisible();
        shot(plain, "library-outdated");
        assertFalse(librarian.get(api).text().contains("Finding 1"));
        follow(plain, "Mark the section from the present text");
        Page phone = newPage(Look.PHONE);
        signIn(phone, LibraryFiles.LIBRARIAN);
        for (String place : new String[] {"", "/details", "/mark/2", "/preview"}) {
            phone.navigate(draft + place);
            shot(phone, "library-phone" + place.replace('/', '-'));
            assertNoSidewaysScroll(phone);
        }
        phone.navigate("/library?shelf=published");
        looked(phone, "phone-list");
    }
}
