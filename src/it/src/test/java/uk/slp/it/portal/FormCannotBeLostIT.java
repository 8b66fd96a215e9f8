package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Waiting;

/** The pages that save with a button only; those that save while somebody writes have {@link DraftCannotBeLostIT}. */
@DisplayName("What was typed into a form stays (rule 80), when")
class FormCannotBeLostIT extends BrowserTest {
    private static final String REASON = "A court forbids it: \u201corder of 3 March\u201d & <more>.";

    @BeforeEach
    void refusalsAreThePoint() {
        allowTrouble("Failed to load resource");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Locator box(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static int inTheBrowser(Page page) {
        return (Integer)
                page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('slp-form:')).length");
    }

    private static void kept(Page page, int entries) {
        Waiting.until(entries + " forms are kept", Duration.ofSeconds(10), () -> inTheBrowser(page) == entries);
    }

    private static void signOutElsewhere(Page page) {
        Page other = page.context().newPage();
        other.navigate("/my-work");
        button(other, "Sign out");
        assertThat(other).hasURL(Pattern.compile("/sign-in"));
        other.close();
    }

    private static void carryOn(Page page, String account) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You have been signed out");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in and carry on"))
                .click();
        page.getByLabel("User name").fill(account);
        box(page, "Password").fill(PASSWORD);
        button(page, "Sign in");
    }

    private String sent() {
        return "/notifications/" + new CaseMaker(portal()).sent();
    }

    @Test
    @DisplayName("an amendment is sent after the session has ended, also into boxes that were opened on the page")
    void amendment() {
        String notification = sent();
        Page page = signedIn("priya.nair");
        page.navigate(notification + "/amend");
        box(page, "Why are you adding to it?").fill("Result of an examination");
        box(page, "What is added in words?").fill("The fracture is older.\nSecond line.");
        page.getByLabel("Change an answer").selectOption("circumstances");
        button(page, "Put it in the form");
        Locator opened = page.locator("#circumstances");
        opened.fill("Told by a neighbour, in other words.");
        kept(page, 1);
        String browser = (String) page.evaluate("() => JSON.stringify(localStorage)");
        assertFalse(browser.contains("fracture") || browser.contains("neighbour"), "what is kept is locked");
        signOutElsewhere(page);
        button(page, "Add the amendment");
        assertThat(page.locator("blockquote").first()).hasText("Result of an examination");
        assertAccessible(page);
        shot(page, "form-signed-out");
        carryOn(page, "priya.nair");
        assertThat(box(page, "Why are you adding to it?")).hasValue("Result of an examination");
        assertThat(box(page, "What is added in words?")).hasValue("The fracture is older.\nSecond line.");
        assertThat(opened).hasValue("Told by a neighbour, in other words.");
        assertThat(page.getByText("is back in its boxes")).isVisible();
        assertAccessible(page);
        shot(page, "form-back");
        page.setViewportSize(390, 844);
        assertNoSidewaysScroll(page);
        shot(page, "form-back-phone");
        button(page, "Add the amendment");
        assertThat(page.getByText("Amendment 1 was added.")).isVisible();
        assertThat(page.getByText("Told by a neighbour, in other words.").first())
                .isVisible();
        kept(page, 0);
        page.navigate(notification + "/amend");
        assertThat(box(page, "What is added in words?")).hasValue("");
    }

    @Test
    @DisplayName("the justification for withholding is sent after the session has ended; nobody else finds it")
    void withholding() {
        String path = "/practice-reviews/" + PracticeReviews.ready(portal());
        Page page = newPage(Look.PHONE);
        signIn(page, "helen.strachan");
        page.navigate(path + "/withhold");
        box(page, "Why can it not be published in any form?").fill(REASON);
        box(page, "What is to be improved").fill("Discharge letters.");
        kept(page, 1);
        signOutElsewhere(page);
        button(page, "Withhold the report");
        shot(page, "form-withhold-signed-out-phone");
        carryOn(page, "mary.quill");
        assertEquals(1, inTheBrowser(page));
        page.navigate("/my-work");
        button(page, "Sign out");
        signIn(page, "helen.strachan");
        page.navigate(path + "/withhold");
        assertThat(box(page, "Why can it not be published in any form?")).hasValue(REASON);
        assertThat(box(page, "What is to be improved")).hasValue("Discharge letters.");
        button(page, "Take it out again");
        assertThat(box(page, "Why can it not be published in any form?")).hasValue("");
        kept(page, 0);
    }

    @Test
    @DisplayName("the rule refuses the form first, and the session ends after that")
    void refusedFirst() {
        String notification = sent();
        Page page = signedIn("eleanor.marsh");
        page.navigate(notification + "/questions");
        box(page, "What do you want to know?").fill("Who saw the child last?");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("31");
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("2");
        button(page, "Ask");
        assertThat(page.locator("[data-focus]")).isVisible();
        assertThat(box(page, "What do you want to know?")).hasValue("Who saw the child last?");
        kept(page, 1);
        signOutElsewhere(page);
        button(page, "Ask");
        carryOn(page, "eleanor.marsh");
        assertThat(box(page, "What do you want to know?")).hasValue("Who saw the child last?");
        assertThat(page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("31");
        kept(page, 1);
    }

    @Test
    @DisplayName("a part of the page before publication is saved while another part is being written")
    void otherPart() {
        String path = "/practice-reviews/" + PracticeReviews.ready(portal());
        Page page = signedIn("helen.strachan");
        page.navigate(path + "/release");
        box(page, "Reason for publishing with less notice").fill(REASON);
        box(page, "Why must it be changed?").fill("Perhaps it need not.");
        page.locator("input[type=checkbox]").first().check();
        button(page, "Save the checklist");
        assertThat(page.getByText("The checklist is saved.")).isVisible();
        assertThat(box(page, "Reason for publishing with less notice")).hasValue(REASON);
        assertThat(box(page, "Why must it be changed?")).hasValue("Perhaps it need not.");
        assertThat(page.locator("input[type=checkbox]").first()).isChecked();
        assertEquals(0, page.getByText("is back in its boxes").count());
        kept(page, 1);
        signOutElsewhere(page);
        page.navigate("/session-ended");
        carryOn(page, "helen.strachan");
        page.navigate(path + "/release");
        assertThat(box(page, "Reason for publishing with less notice")).hasValue(REASON);
        assertAccessible(page);
        shot(page, "form-release");
    }

    @Test
    @DisplayName(
            "the browser runs no scripts: the page that says so shows what was typed, and the checklist keeps the rest")
    void withoutScripts() {
        String path = "/practice-reviews/" + PracticeReviews.ready(portal());
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "helen.strachan");
        page.navigate(path + "/release");
        box(page, "Reason for publishing with less notice").fill(REASON);
        button(page, "Save the checklist");
        assertThat(box(page, "Reason for publishing with less notice")).hasValue(REASON);
        page.navigate(path + "/withhold");
        box(page, "Why can it not be published in any form?").fill(REASON);
        page.context().clearCookies();
        button(page, "Withhold the report");
        assertThat(page.locator("blockquote")).hasText(REASON);
        assertTrue(page.content().contains("this is the only time it is shown"));
    }
}
