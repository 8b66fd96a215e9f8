package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("The checks of the browser tests see")
class BrowserHarnessIT extends BrowserTest {
    private static final String GOOD =
            "<!doctype html><html lang='en'><head><title>A page</title></head><body><main><h1>A page</h1>%s</main></body>"
                    + "</html>";

    @Test
    @DisplayName("a field without a label")
    void axe() {
        Page page = blank("<input id='nameless'>");

        AssertionError error = assertThrows(AssertionError.class, () -> assertAccessible(page));
        assertTrue(error.getMessage().contains("label (critical)"), error.getMessage());
        assertTrue(error.getMessage().contains("#nameless"), error.getMessage());
    }

    @Test
    @DisplayName("nothing wrong on a good page")
    void good() {
        Page page = blank("<p>Good.</p>");

        assertAccessible(page);
        assertNoSidewaysScroll(page);
        assertEquals(0, troubles().size());
    }

    @Test
    @DisplayName("a page that is too wide")
    void tooWide() {
        Page page = newPage(Look.ZOOMED);
        page.setContent(GOOD.formatted("<div style='width:500px'>wide</div>"));

        assertThrows(AssertionError.class, () -> assertNoSidewaysScroll(page));
    }

    @Test
    @DisplayName("a console error, an uncaught error and a breach of the content security policy")
    void troubleSeen() {
        Page page = newPage();
        page.route(
                "**/probe",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setHeaders(Map.of("Content-Security-Policy", "img-src 'none'"))
                        .setBody("<p>Probe<img src='/none.png' alt=''><script>console.error('on purpose');"
                                + " throw new Error('uncaught on purpose')</script>")));
        page.navigate("/probe");

        String seen = String.join("\n", troubles());
        assertTrue(seen.contains("console error: on purpose"), seen);
        assertTrue(seen.contains("uncaught on purpose"), seen);
        assertTrue(seen.contains("content security policy: "), seen);
        allowTrouble("(?s).*");
        assertEquals(0, troubles().size());
    }

    @Test
    @DisplayName("an element the keyboard does not reach, and one whose focus does not show")
    void keyboard() {
        Page page = blank("<button id='shown'>Shown</button><button id='hidden' style='outline:none'>Hidden</button>"
                + "<div id='never'>Never</div>");

        tabTo(page, page.locator("#shown"));
        assertThrows(AssertionError.class, () -> tabTo(page, page.locator("#hidden")));
        assertThrows(AssertionError.class, () -> tabTo(page, page.locator("#never")));
    }

    private Page blank(String body) {
        Page page = newPage();
        page.setContent(GOOD.formatted(body));
        return page;
    }
}
