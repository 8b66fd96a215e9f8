package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("What is new, and searches that found nothing")
class NewLearningIT extends BrowserTest {
    private static final String WORDS = "qwxv zzyzxq";

    private static void search(String words, String network) {
        Api anyone = Portal.onPostgres().api();
        String path = "/learning/search?q=" + words.replace(" ", "%20");
        anyone.send(anyone.request(path).header(Portal.CLIENT_ADDRESS, network).GET(), "GET", path)
                .expect(200);
    }

    @Test
    @DisplayName("since the last visit is told by the browser, to readers who asked it to, and can be forgotten")
    void sinceForReaders() {
        Page page = newPage();
        page.navigate("/");
        Locator remember = button(page, "Remember in this browser when I was here");
        tabTo(page, remember);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-visits]")).containsText("This browser remembers when you were here");
        assertAccessible(page);
        page.evaluate("() => localStorage.setItem('slp-visits', '2026-03-02 ')");
        page.reload();
        Locator link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("New since your last visit on 2 March 2026"));
        assertThat(link).isVisible();
        shot(page, "home-since");
        link.click();
        assertThat(page).hasURL(Pattern.compile(".*since=2026-03-02.*"));
        assertThat(page.locator(".slp-chips")).containsText("New here since 2 March 2026");
        assertAccessible(page);
        page.navigate("/");
        button(page, "Forget it").click();
        assertThat(remember).isVisible();
        assertEquals(null, page.evaluate("() => localStorage.getItem('slp-visits')"));
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    @DisplayName("since the last visit is told to people with an account, and a day that is none is named")
    void sinceForStaff() throws SQLException {
        Page page = signedIn("tom.ferris");
        page.navigate("/");
        assertEquals(
                1,
                change("update learning_visit set seen_on = date '2026-03-02', before_on = null where account_id ="
                        + " (select id from account where username = 'tom.ferris')"));
        page.navigate("/");
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("since your last visit"));
        assertThat(link).containsText("published here since your last visit on 2 March 2026");
        assertAccessible(page);
        link.click();
        assertThat(page.locator(".slp-chips")).containsText("New here since 2 March 2026");
        page.navigate("/learning/search?since=yesterday");
        assertThat(page.locator("main")).containsText("Use a day such as 2026-11-24 for since.");
        page.navigate("/alerts/new?q=neglect");
        assertThat(page.locator("main")).containsText("This portal sends no e-mails at present.");
        assertAccessible(page);
        assertEquals(
                400,
                Portal.onPostgres()
                        .api()
                        .get("/api/v1/learning/search?since=2026-02-30")
                        .status());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static int change(String update) throws SQLException {
        try (Connection connection = Portal.onPostgres().database().connect();
                PreparedStatement statement = connection.prepareStatement(update)) {
            return statement.executeUpdate();
        }
    }

    @Test
    @DisplayName(
            "of searches that found nothing is shown from the third searcher on, kept without a trace of anybody, and taken off the list")
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

        Page admin = signedIn("naomi.ferrier");
        admin.navigate("/admin/searches");
        Locator row = admin.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(WORDS));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("3");
        assertThat(admin.locator("main")).not().containsText("smithz");
        assertAccessible(admin);
        assertThat(admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a line to the vocabulary")))
                .isVisible();
        shot(admin, "admin-searches");
        admin.setViewportSize(375, 800);
        assertNoSidewaysScroll(admin);
        shot(admin, "admin-searches-phone");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(admin.locator("main")).containsText("The words were taken off the list.");
        assertThat(admin.locator("main")).not().containsText(WORDS);
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
