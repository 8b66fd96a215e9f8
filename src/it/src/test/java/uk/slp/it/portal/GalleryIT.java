package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;

@DisplayName("The gallery of components")
class GalleryIT extends BrowserTest {
    private static final List<String> PAGES = List.of(
            "/gallery",
            "/gallery/working",
            "/gallery/form",
            "/gallery/table",
            "/gallery/receipt",
            "/accessibility",
            "/privacy",
            "/cookies",
            "/citing",
            "/help",
            "/developers",
            "/notify",
            "/session-ended");

    /** The gallery is open only with demonstration data, which the embedded database has by default. */
    @Override
    protected Portal portal() {
        return Portal.onEmbeddedDatabase();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP", "PHONE", "DARK", "ZOOMED"})
    @DisplayName("breaks no rule of accessibility and never scrolls sideways")
    void accessible(Look look) {
        Page page = newPage(look);
        for (String path : PAGES) {
            page.navigate(path);
            shot(page, "components" + path.replace('/', '-') + "-" + look.name().toLowerCase(Locale.ROOT));
            assertAccessible(page);
            assertNoSidewaysScroll(page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP", "NO_SCRIPT"})
    @DisplayName("refuses a form at its fields and loses nothing that was typed, with and without scripts")
    void refuses(Look look) {
        Page page = newPage(look);
        page.navigate("/gallery/form");
        String typed = "Some \"quoted\" <b>text</b> & more";
        page.locator("#aware").fill("31");
        page.locator("#aware-month").fill("2");
        page.locator("#circumstances").fill(typed);
        page.getByLabel("Police", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#area").selectOption("em");
        page.getByText("Save and continue").click();

        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        Locator summary = page.locator(".govuk-error-summary a");
        assertThat(summary).hasCount(3);
        for (Locator line : summary.all()) {
            String field = line.getAttribute("href");
            assertThat(page.locator(field + "-error")).containsText(line.textContent());
            assertThat(page.locator(field)).isVisible();
        }
        assertThat(page.locator("#aware")).hasValue("31");
        assertThat(page.locator("#circumstances")).hasValue(typed);
        assertThat(page.locator("#agencies-2")).isChecked();
        assertThat(page.locator("#area")).hasValue("em");
        if (look == Look.DESKTOP) {
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            assertAccessible(page);
        }
    }

    @Test
    @DisplayName("takes a file through an address that is not the file of a page")
    void uploads() {
        Page page = newPage();
        page.navigate("/gallery/form");
        page.locator("#how").fill("A call from the hospital");
        page.locator("#sure").check();
        page.locator("#report")
                .setInputFiles(
                        new FilePayload("report.pdf", "application/pdf", "five!".getBytes(StandardCharsets.US_ASCII)));
        page.getByText("Save and continue").click();

        assertThat(page.getByText("File received: report.pdf, 5 bytes")).isVisible();
    }

    @Test
    @DisplayName("gives an unforeseen failure a number and never a trace")
    void fails() {
        allowTrouble("(?s).*500.*");
        Page page = newPage();
        page.navigate("/gallery/form");
        page.getByText("Break something").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sorry, something went wrong");
        assertThat(page.locator(".slp-facts .slp-ref")).hasText(Pattern.compile("[0-9A-F]{4}-[0-9A-F]{4}"));
        assertThat(page.locator("body")).not().containsText("Exception");
    }

    @Test
    @DisplayName("says what was kept when a form comes back after the session has ended")
    void sessionEnded() {
        allowTrouble("(?s).*403.*");
        Page page = newPage();
        page.navigate("/gallery/form");
        page.context().clearCookies();
        page.getByText("Save and continue").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You have been signed out");
        assertThat(page.getByText("Sign in and carry on"))
                .hasAttribute("href", Pattern.compile("/sign-in\\?to=%2Fgallery%2Fform$"));
    }

    @Test
    @DisplayName("pages and sorts a PrimeFaces table under the policy that forbids scripts in pages")
    void table() {
        Page page = newPage();
        page.navigate("/gallery/table");
        Locator rows = page.locator("#queue tbody tr");
        assertThat(rows).hasCount(5);
        page.locator(".ui-paginator-page").nth(1).click();
        assertThat(rows).hasCount(2);
        page.locator(".ui-paginator-page").nth(0).click();
        assertThat(rows).hasCount(5);
        page.locator("th.ui-sortable-column").nth(1).click();
        assertThat(rows.first()).containsText("RR-2026-0417");
        assertEquals(List.of(), troubles());
    }
}
