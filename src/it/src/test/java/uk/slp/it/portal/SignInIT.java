package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;

@DisplayName("Signing in")
class SignInIT extends BrowserTest {
    @Test
    @DisplayName("opens one's own account, until signing out")
    void inAndOut() {
        allowTrouble("status of 404 .*my-work");
        Page page = signedIn("priya.nair");

        page.navigate("/account");
        assertThat(page.locator("main")).containsText("Priya Nair");
        assertAccessible(page);
        shot(page, "account");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.locator("main")).containsText("You are signed out");
        page.navigate("/account");
        assertThat(page.getByLabel("User name")).isVisible();
    }

    @Test
    @DisplayName("with a wrong password is refused in words, and the name is kept")
    void wrongPassword() {
        Page page = newPage();
        page.navigate("/sign-in");
        assertAccessible(page);
        page.getByLabel("User name").fill("priya.nair");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("not this");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();

        assertThat(page.locator("main")).containsText("That user name and password were not recognised.");
        assertThat(page.getByLabel("User name")).hasValue("priya.nair");
        assertAccessible(page);
        shot(page, "sign-in-refused");
    }
}
