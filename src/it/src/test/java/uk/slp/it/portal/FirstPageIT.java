package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("The first page")
class FirstPageIT extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Look.class)
    @DisplayName("is readable in every circumstance")
    void readable(Look look) {
        Page page = newPage(look);
        page.navigate("/");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        shot(
                page,
                "first-page-" + look.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (look != Look.NO_SCRIPT) {
            assertAccessible(page);
            assertNoSidewaysScroll(page);
        }
    }
}
