package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("The pages of published learning")
class LearningPagesIT extends BrowserTest {
    private static final String ITEM = "/learning/kai-and-joel-two-friends-one-phone-2026";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "home, DESKTOP, /",
        "home, PHONE, /",
        "home, DARK, /",
        "search, DESKTOP, /learning/search?q=county+lines&year=2025&year=2026",
        "search, PHONE, /learning/search?q=county+lines&year=2025&year=2026",
        "search, DARK, /learning/search?q=county+lines&year=2025&year=2026",
        "search, ZOOMED, /learning/search?q=county+lines",
        "passages, DESKTOP, /learning/search?q=CCE&unit=passage",
        "recommendations, PHONE, /learning/search?q=police&unit=recommendation",
        "list, ZOOMED, /learning/pack?p=kai-and-joel-two-friends-one-phone-2026:p1.1,r1",
        "nothing, DESKTOP, /learning/search?q=zzqqx",
        "nothing, DARK, /learning/search?q=zzqqx&theme=neglect",
        "item, DESKTOP, " + ITEM,
        "item, PHONE, " + ITEM,
        "item, DARK, " + ITEM,
        "item, ZOOMED, " + ITEM,
        "themes, DESKTOP, /themes",
        "themes, PHONE, /themes",
        "theme, DESKTOP, /themes/criminal_exploitation",
        "theme, PHONE, /themes/criminal_exploitation",
        "theme, DARK, /themes/criminal_exploitation",
    })
    @DisplayName("are accessible, fit the screen and set no cookie")
    void accessible(String name, Look look, String address) {
        Page page = newPage(look);
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        shot(page, "learning-" + name + "-" + look.name().toLowerCase(Locale.ROOT));
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        assertEquals(0, page.context().cookies().size(), "a public page needs no session");
    }

    @Test
    @DisplayName("are read from the search to the paragraph without JavaScript")
    void reading() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate("/");
        page.getByLabel("Search published reviews").fill("CCE");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page).hasTitle(Pattern.compile("CCE, \\d+ documents, page 1 of \\d+ - .*"));
        assertThat(page.locator(".slp-why").first()).containsText("We also looked for");

        Locator hit = page.locator(".slp-hits a").first();
        String target = hit.getAttribute("href");
        assertThat(page.locator(".slp-hits").first().locator("mark").first()).isVisible();
        hit.click();

        assertTrue(page.url().endsWith(target), page.url());
        String anchor = target.substring(target.indexOf('#') + 1);
        Locator paragraph = page.locator("[id='" + anchor + "']");
        assertThat(paragraph).isInViewport();
        assertThat(paragraph).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
        assertEquals(0, page.context().cookies().size(), "reading leaves no trace");
    }

    @Test
    @DisplayName("narrow a search by ticking and applying, and widen it again by a chip, without JavaScript")
    void filters() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate("/learning/search?q=children&unit=passage");
        page.locator(".slp-facet input[name=region][value=London]").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply filters"))
                .click();
        assertTrue(page.url().contains("region=London"), page.url());
        assertTrue(page.url().contains("unit=passage"), page.url());
        assertThat(page.locator(".slp-facet input[name=region][value=London]")).isChecked();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove filter: London"))
                .click();
        assertTrue(!page.url().contains("region="), page.url());
        assertThat(page.locator(".slp-chip")).hasCount(0);
    }

    @Test
    @DisplayName(
            "put a misspelt word right, search for it as typed when asked, and offer themes when nothing was found")
    void nothing() {
        Page page = newPage();
        page.navigate("/learning/search?q=neglekt");
        assertThat(page.locator("main")).containsText("Showing results for neglect.");
        assertThat(page.locator(".slp-result").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search instead for neglekt"))
                .click();
        assertThat(page.locator("#q")).hasValue("neglekt");
        assertThat(page.locator(".slp-empty")).containsText("Nothing was found for “neglekt”.");

        page.navigate("/learning/search?q=zzqqx");
        assertThat(page.locator(".slp-empty")).containsText("Nothing was found for “zzqqx”.");
        assertThat(page.locator(".slp-empty a[href^='/themes/']")).hasCount(2);
    }

    @Test
    @DisplayName("offer every example of the first page with results behind it")
    void examples() {
        Page page = newPage(Look.NO_SCRIPT);
        for (int i = 0; i < 4; i++) {
            page.navigate("/");
            page.locator(".slp-search-help a").nth(i).click();
            assertThat(page.locator(".slp-result").first()).isVisible();
        }
    }
}
