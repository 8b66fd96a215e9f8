package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("A reading list")
class ReadingListIT extends BrowserTest {
    private static final String SLUG = "kai-and-joel-two-friends-one-phone-2026";
    private static final String ITEM = "/learning/" + SLUG;
    private static final String LIST = "/learning/pack?p=" + SLUG + ":p1.1,r1,p1.2&title=Team%20meeting";

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    @Test
    @DisplayName("is made, put in order, named and taken along without JavaScript, and leaves no cookie")
    void withoutScript() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate(ITEM);
        click(page, "Add paragraph 1.2 to reading list");
        assertThat(page.locator(".slp-pack__entry")).hasCount(1);
        click(page, "Paragraph 1.2 of Kai and Joel");
        click(page, "Add paragraph 1.1 to reading list");
        assertThat(page.locator(".slp-pack__entry")).hasCount(2);
        click(page, "Search for more");
        page.getByLabel("Search").first().fill("county lines");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        page.locator(".slp-hits .slp-add").first().click();
        assertThat(page.locator(".slp-pack__entry")).hasCount(3);
        click(page, "Move up Paragraph 1.1 of Kai and Joel");
        assertThat(page.locator(".slp-pack__entry h2").first()).containsText("Paragraph 1.1 of");
        page.locator(".slp-pack__entry").nth(2).locator("a:has-text('Remove')").click();
        assertThat(page.locator(".slp-pack__entry")).hasCount(2);
        page.getByLabel("Title of the list").fill("Team meeting & tea");
        page.getByLabel("Note at its head").fill("For Tuesday.");
        page.getByLabel("Address of one more passage").fill("https://elsewhere.example" + ITEM + "#r1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the list"))
                .click();
        assertThat(page.locator("h1")).containsText("Team meeting & tea");
        assertThat(page.locator(".slp-pack__entry")).hasCount(3);
        assertThat(page.locator("main")).containsText("For Tuesday.");
        page.getByLabel("Address of one more passage").fill("not an address");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the list"))
                .click();
        assertThat(page.locator("main")).containsText("is not the address of a passage");
        assertThat(page.locator(".slp-pack__entry")).hasCount(3);
        assertEquals(0, page.context().cookies().size(), "a list leaves no trace here");
    }

    @Test
    @DisplayName(
            "is kept by the browser where there is JavaScript, by keyboard, and another's list does not take its place")
    void withScript() {
        Page page = newPage();
        page.navigate(ITEM);
        page.locator("a[data-passage='" + SLUG + ":p1.1']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]").last()).containsText("which has 1 passage");
        assertTrue(page.url().endsWith(ITEM), "reading goes on where it was");
        page.locator("a[data-passage='" + SLUG + ":r1']").click();
        page.navigate("/learning/search?q=neglect");
        assertThat(page.locator("[data-reading-link]")).hasText("Reading list (2)");
        page.navigate("/learning/pack");
        assertThat(page.locator(".slp-pack__entry")).hasCount(2);
        page.locator(".slp-pack__entry a:has-text('Move down')").first().click();
        assertThat(page.locator(".slp-pack__entry h2").first()).containsText("Recommendation 1");
        page.navigate("/learning/pack");
        assertThat(page.locator(".slp-pack__entry h2").first()).containsText("Recommendation 1");

        page.navigate("/learning/pack?p=" + SLUG + ":p1.2");
        assertThat(page.locator(".slp-note")).containsText("This list came by a link");
        page.locator(".slp-note a").click();
        assertThat(page.locator(".slp-pack__entry")).hasCount(2);
        page.locator("a[data-pack-new]").click();
        assertThat(page.locator(".slp-empty")).containsText("There is nothing in this list yet.");
        assertEquals(0, page.context().cookies().size());
    }

    @Test
    @DisplayName("is accessible and fits the screen")
    void accessible() {
        for (Look look : new Look[] {Look.DESKTOP, Look.PHONE, Look.DARK}) {
            looked(look, LIST, "learning-pack");
        }
        looked(Look.PHONE, "/learning/pack", "learning-pack-empty");
    }

    private void looked(Look look, String address, String name) {
        Page page = newPage(look);
        page.navigate(address);
        shot(page, name + "-" + look.name().toLowerCase(Locale.ROOT));
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        page.close();
    }

    @Test
    @DisplayName("says what did not fit, costs one statement, and any address is answered")
    void limits() {
        Api anyone = Portal.onPostgres().api();
        String many = IntStream.rangeClosed(1, 65).mapToObj(n -> "p1." + n).collect(Collectors.joining(","));
        String page =
                anyone.get("/learning/pack?p=" + SLUG + ":" + many).expect(200).text();
        assertTrue(page.contains("The last 5 did not fit"), "says so");
        anyone.get(LIST).expect(200);
        Sql.assertAtMost(1, () -> anyone.get(LIST).expect(200));
        for (String query : new String[] {
            "p=",
            "p=%00",
            "p=a:b:c",
            "p=..%2F..:p1.1",
            "title=%3Cscript%3E",
            "add=%F0%9F%98%80",
            "note=" + "x".repeat(5_000)
        }) {
            String got = anyone.get("/learning/pack?" + query).expect(200).text();
            assertTrue(!got.contains("<script>"), query);
            assertTrue(anyone.get("/learning/pack.docx?" + query).status() < 500, query);
        }
    }
}
