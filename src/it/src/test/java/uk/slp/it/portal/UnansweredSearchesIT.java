package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("Searches that found nothing")
class UnansweredSearchesIT extends BrowserTest {
    private static final String WORDS = "qwxv zzyzxq";

    private static void search(String words, String network) {
        Api anyone = Portal.onPostgres().api();
        String path = "/learning/search?q=" + words.replace(" ", "%20");
        anyone.send(anyone.request(path).header(Portal.CLIENT_ADDRESS, network).GET(), "GET", path)
                .expect(200);
    }

    @Test
    @DisplayName("are shown from the third searcher on, kept without a trace of anybody, and taken off the list")
    void fromThree() throws SQLException {
        for (int network = 1; network <= 3; network++) {
            for (int again = 0; again < 2; again++) {
                search(WORDS, "203.0.113." + network);
            }
        }
        search("qwxv smithz", "203.0.113.1");
        search("qwxv smithz", "203.0.113.2");
        search("qwxv 943 476 5919", "203.0.113.3");
        assertEquals(
                2, rows("select count(*) from unanswered_search where words is null and times = 2 or words like ?"));
        assertEquals(
                0, rows("select count(*) from unanswered_search where words like '%smithz%' or words like ?", "%943%"));

        Page admin = signedIn("sian.price");
        admin.navigate("/admin/searches");
        Locator row = admin.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(WORDS));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("3");
        assertThat(admin.locator("main")).not().containsText("smithz");
        assertAccessible(admin);
        shot(admin, "admin-searches");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "sian.price");
        phone.navigate("/admin/searches");
        assertNoSidewaysScroll(phone);
        shot(phone, "admin-searches-phone");
        Api administrator = Portal.onPostgres().as("sian.price");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(admin.locator("main")).containsText("The words were taken off the list.");
        assertThat(admin.locator("main")).not().containsText(WORDS);
        assertTrue(administrator.get("/admin").status() < 500);
    }

    @Test
    @DisplayName("cost no more statements than a page may")
    void statements() {
        search("qwxv cost", "203.0.113.9");
        Sql.assertAtMost(3, () -> search("qwxv cost more", "203.0.113.9"));
        Sql.assertAtMost(
                3, () -> Portal.onPostgres().api().get("/alerts/new?q=neglect").expect(200));
    }

    private static long rows(String query) throws SQLException {
        return rows(query, WORDS);
    }

    private static long rows(String query, String value) throws SQLException {
        try (Connection connection = Portal.onPostgres().database().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
