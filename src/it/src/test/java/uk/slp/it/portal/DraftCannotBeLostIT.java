package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@DisplayName("What was typed into a draft stays (rule 80), when")
class DraftCannotBeLostIT extends BrowserTest {
    private static final String BOX = "#circumstances";
    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d.*");

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.alone().start();
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    @Override
    protected Portal portal() {
        return portal;
    }

    @BeforeEach
    void failuresAreThePoint() {
        allowTrouble("Failed to load resource|net::ERR|Failed to fetch");
    }

    private static String draft() {
        String place = portal.as("priya.nair")
                .post("/api/v1/notifications", Map.of("caseName", "Willow Court"))
                .expect(201)
                .header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static String kept(String reference, String field) {
        return portal.as("priya.nair")
                .get("/api/v1/notifications/" + reference)
                .expect(200)
                .json()
                .path(field)
                .asText();
    }

    private static Page edit(Page page, String reference, String part) {
        page.navigate("/notifications/" + reference + "/edit/" + part);
        return page;
    }

    private static Locator line(Page page) {
        return page.locator("#saved-line");
    }

    private static void saved(Page page) {
        assertThat(line(page)).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    }

    /** The portal has it, and the page says so. */
    private static void saved(Page page, String reference, String field, String text) {
        Waiting.until(text + " is saved", Duration.ofSeconds(30), () -> kept(reference, field)
                .equals(text));
        saved(page);
    }

    private static void says(Page page, String words) {
        assertThat(line(page)).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Goes by the link on the page to the sign-in and comes back. */
    private static void signInInPlace(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again to carry on"))
                .click();
        page.getByLabel("User name").fill("priya.nair");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        button(page, "Sign in");
        assertThat(page).hasURL(Pattern.compile("/edit/circumstances$"));
    }

    private static int inTheBrowser(Page page) {
        return (Integer)
                page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('slp-draft:')).length");
    }

    private void look(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "draft-" + name);
    }

    @Test
    @DisplayName("the process is killed amid typing and started again")
    void killed() {
        String reference = draft();
        Page page = edit(signedIn("priya.nair"), reference, "circumstances");
        Locator box = page.locator(BOX);
        box.pressSequentially("First words. ");
        saved(page, reference, "circumstances", "First words. ");
        box.pressSequentially("Words that are on their way when the process ");
        portal.kill();
        box.pressSequentially("dies, and words after it.");
        says(page, "We could not reach the portal");
        look(page, "portal-down");
        portal.start();
        says(page, "You have been signed out");
        signInInPlace(page);
        saved(page);
        String all = "First words. Words that are on their way when the process dies, and words after it.";
        assertThat(page.locator(BOX)).hasValue(all);
        assertEquals(all, kept(reference, "circumstances"));
        assertEquals(0, inTheBrowser(page), "what was saved is not kept in the browser");
    }

    @Test
    @DisplayName("the session has ended: the page says so, and the text is there again after signing in")
    void expired() {
        String reference = draft();
        Page page = newPage(Look.PHONE);
        signIn(page, "priya.nair");
        edit(page, reference, "circumstances").locator(BOX).fill("Before.");
        saved(page, reference, "circumstances", "Before.");
        page.context().clearCookies();
        page.locator(BOX).fill("Before. After \u201csigning out\u201d & <more>.");
        says(page, "You have been signed out");
        assertEquals(1, inTheBrowser(page));
        assertFalse(
                ((String) page.evaluate("() => JSON.stringify(localStorage)")).contains("signing"),
                "what is kept in the browser is locked");
        look(page, "signed-out-phone");
        button(page, "Save and continue");
        says(page, "You have been signed out");
        signInInPlace(page);
        saved(page);
        assertEquals("Before. After \u201csigning out\u201d & <more>.", kept(reference, "circumstances"));
        assertEquals(0, inTheBrowser(page));
    }

    @Test
    @DisplayName("somebody signs out, or in as somebody else, in another window")
    void otherWindow() {
        String reference = draft();
        Page page = edit(signedIn("priya.nair"), reference, "circumstances");
        Page other = page.context().newPage();
        other.navigate("/my-work");
        button(other, "Sign out");
        page.locator(BOX).fill("Typed after signing out.");
        says(page, "You have been signed out");
        signIn(other, "priya.nair");
        saved(page, reference, "circumstances", "Typed after signing out.");
        button(page, "Save and come back later");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Notify a serious incident");
        edit(page, reference, "circumstances");
        button(other, "Sign out");
        signIn(other, "daniel.okafor");
        page.locator(BOX).fill("Not in the name of Daniel.");
        says(page, "Somebody else is signed in");
        assertEquals("Typed after signing out.", kept(reference, "circumstances"));
        edit(other, reference, "circumstances");
        assertThat(other.locator(BOX)).hasValue("Typed after signing out.");
        button(other, "Sign out");
        signIn(other, "priya.nair");
        edit(other, reference, "circumstances");
        assertThat(other.locator(BOX)).hasValue("Not in the name of Daniel.");
        saved(other, reference, "circumstances", "Not in the name of Daniel.");
    }

    @Test
    @DisplayName("the network is gone, and even the page is closed before it is back")
    void offline() {
        String reference = draft();
        Page page = edit(signedIn("priya.nair"), reference, "circumstances");
        page.context().setOffline(true);
        page.locator(BOX).fill("Typed in a tunnel.");
        says(page, "We could not reach the portal");
        page.context().setOffline(false);
        saved(page);
        assertEquals("Typed in a tunnel.", kept(reference, "circumstances"));
        page.context().setOffline(true);
        page.locator(BOX).fill("Typed in a tunnel. And closed.");
        says(page, "We could not reach the portal");
        Page again = page.context().newPage();
        page.close();
        again.context().setOffline(false);
        edit(again, reference, "circumstances");
        saved(again);
        assertThat(again.locator(BOX)).hasValue("Typed in a tunnel. And closed.");
        assertEquals("Typed in a tunnel. And closed.", kept(reference, "circumstances"));
    }

    @Test
    @DisplayName("two people write different answers of one page: both are kept, and each sees the other's")
    void twoFields() {
        String reference = draft();
        Page priya = edit(signedIn("priya.nair"), reference, "when-and-where");
        Page daniel = edit(signedIn("daniel.okafor"), reference, "when-and-where");
        assertThat(daniel.locator("#draft-others")).containsText("Priya Nair has this page open too");
        priya.getByLabel("Address or place").fill("Flat 2, Fenby Road");
        saved(priya, reference, "placeDescription", "Flat 2, Fenby Road");
        daniel.getByLabel("At what time?").fill("18:30");
        daniel.getByLabel("At what time?").blur();
        assertThat(daniel.getByLabel("Address or place")).hasValue("Flat 2, Fenby Road");
        assertThat(daniel.getByText(Pattern.compile("Changed by Priya Nair at \\d\\d:\\d\\d")))
                .isVisible();
        look(daniel, "others-change");
        priya.getByLabel("What kind of place?").selectOption("home");
        assertThat(priya.getByLabel("At what time?")).hasValue("18:30");
        assertThat(priya.locator("#draft-others")).containsText("Daniel Okafor has this page open too");
        button(priya, "Save and come back later");
        assertEquals("Flat 2, Fenby Road", kept(reference, "placeDescription"));
        assertEquals("18:30", kept(reference, "incidentTime"));
        assertEquals("home", kept(reference, "setting"));
    }

    @Test
    @DisplayName("two people write the same answer: both texts are on the page until one is chosen")
    void sameField() {
        String reference = draft();
        Page priya = edit(signedIn("priya.nair"), reference, "circumstances");
        Page daniel = edit(signedIn("daniel.okafor"), reference, "circumstances");
        priya.locator(BOX).fill("Written by Priya.");
        saved(priya, reference, "circumstances", "Written by Priya.");
        daniel.locator(BOX).fill("Written by Daniel.");
        says(daniel, "One answer is not saved");
        Locator choice = daniel.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Two answers"));
        assertThat(choice).containsText("Priya Nair wrote something else here");
        assertThat(choice).containsText("Written by Priya.");
        assertThat(daniel.locator(BOX)).hasValue("Written by Daniel.");
        assertEquals("Written by Priya.", kept(reference, "circumstances"));
        look(daniel, "conflict");
        daniel.setViewportSize(390, 844);
        look(daniel, "conflict-phone");
        button(daniel, "Save and continue");
        assertThat(choice).isFocused();
        button(daniel, "Keep mine");
        saved(daniel);
        assertEquals("Written by Daniel.", kept(reference, "circumstances"));
        priya.locator(BOX).fill("Written by Priya again.");
        says(priya, "One answer is not saved");
        button(priya, "Take the answer of Daniel Okafor");
        saved(priya);
        assertThat(priya.locator(BOX)).hasValue("Written by Daniel.");
        assertEquals("Written by Daniel.", kept(reference, "circumstances"));
        Waiting.until("nothing is kept in the browser", Duration.ofSeconds(5), () -> inTheBrowser(daniel) == 0);
    }
}
