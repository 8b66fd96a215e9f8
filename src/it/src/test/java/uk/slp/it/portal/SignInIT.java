package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.WebSession;

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

    @Test
    @DisplayName("a hundred wrong passwords from one address do not keep a person out who comes from another")
    void fromElsewhere() {
        for (int i = 0; i < 100; i++) {
            WebSession.refused(portal(), "priya.nair", "not this " + i, "203.0.113.7");
        }
        assertTrue(
                WebSession.refused(portal(), "priya.nair", PASSWORD, "203.0.113.7")
                        .contains("Too many wrong passwords."),
                "even the right one waits where the wrong ones came from");
        assertTrue(WebSession.refused(portal(), "nobody.known", "not this", "203.0.113.8")
                .contains("were not recognised"));

        Page page = newPage();
        page.setExtraHTTPHeaders(Map.of(Portal.CLIENT_ADDRESS, "198.51.100.20"));
        signIn(page, "priya.nair");
        page.navigate("/account");
        assertThat(page.locator("main")).containsText("Priya Nair");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.setExtraHTTPHeaders(Map.of(Portal.CLIENT_ADDRESS, "203.0.113.7"));
        signIn(page, "priya.nair");
        assertThat(page.locator("h1")).containsText("My work");
    }

    @Test
    @DisplayName("names that nobody has wait at the same try as others, and nothing kept tells name or address")
    void sameForAll() throws SQLException {
        String known = "";
        String unknown = "";
        for (int i = 0; i < 6; i++) {
            known += words(WebSession.refused(portal(), "tom.ferris", "not this", "203.0.113.30"));
            unknown += words(WebSession.refused(portal(), "tom.nobody", "not this", "203.0.113.31"));
        }
        assertEquals(known, unknown);
        assertTrue(known.contains("Wait 1 minute"), known);
        try (Connection connection = portal().database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select key_hash, name_hash from wrong_try")) {
            assertTrue(rows.next());
            do {
                assertTrue(rows.getString(1).matches("[0-9a-f]{64}"));
                assertTrue(rows.getString(2).matches("([0-9a-f]{64})?"));
            } while (rows.next());
        }
    }

    private static String words(String page) {
        Matcher found =
                Pattern.compile("(That user name and|Too many wrong)[^<]*").matcher(page);
        return found.find() ? found.group() + " " : "nothing ";
    }

    @Test
    @DisplayName(
            "tokens that nobody has are refused with 429 after fifty from one address; one that somebody has opens")
    void tokens() {
        for (int i = 0; i < 49; i++) {
            guess("x" + i).expect(401);
        }
        Api.Answer answer = guess("x");
        assertEquals(429, answer.status());
        assertTrue(answer.header("Retry-After").matches("[0-9]+"));
        assertEquals("too_many_tries", answer.json().path("code").asText());
        guess("demo-priya.nair").expect(200);
    }

    private Api.Answer guess(String token) {
        String path = "/api/v1/notifications";
        Api api = portal().api();
        HttpRequest.Builder request = api.request(path)
                .header(Portal.CLIENT_ADDRESS, "203.0.113.40")
                .header("Authorization", "Bearer " + token);
        return api.send(request.GET(), "GET", path);
    }
}
