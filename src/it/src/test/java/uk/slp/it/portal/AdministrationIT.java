package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.WebSession;

@DisplayName("The administrator of the portal")
class AdministrationIT extends Journey {
    @Override
    protected Portal portal() {
        return Portal.onPostgres();
    }

    /** Fills the form for a new account and sends it. */
    static void fill(Page sian, String username, String person, String organisation, String role) {
        sian.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(person);
        sian.getByLabel("User name").fill(username);
        sian.getByLabel("Job title").fill("New here");
        sian.getByLabel("E-mail").fill(username + "@example.org");
        sian.locator("#organisationId").selectOption(new SelectOption().setLabel(organisation));
        sian.locator("input[value=" + role + "]").check();
        sian.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add this person"))
                .click();
    }

    @Test
    @DisplayName("adds a person, who chooses an own password, works, and can do nothing once the account is closed")
    void account() {
        String name = "new.person-" + UUID.randomUUID().toString().substring(0, 8);
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/accounts/new");
        at(sian, "Add a person");
        press(sian, "Add this person");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Enter a user name");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Choose at least one role");
        fill(sian, name, "Nell Archer", "Calderwick Council, Local authority", "la_notifier");
        at(sian, "Nell Archer can sign in");
        String password = sian.locator("#one-time").textContent();
        shot(sian, "admin-account-made");

        Page nell = newPage();
        nell.navigate("/sign-in?to=/notifications");
        nell.getByLabel("User name").fill(name);
        nell.getByLabel("Password").fill(password);
        press(nell, "Sign in");
        at(nell, "Choose your own password");
        nell.getByLabel("One-time password").fill(password);
        nell.getByLabel("New password").fill("short");
        press(nell, "Keep this password and sign in");
        assertThat(nell.locator(".govuk-error-summary")).containsText("12 to 200 characters");
        nell.getByLabel("One-time password").fill(password);
        nell.getByLabel("New password").fill("three plain words");
        press(nell, "Keep this password and sign in");
        at(nell, "Notifications");

        sian.navigate("/admin/accounts?q=" + name);
        at(sian, "Accounts");
        shot(sian, "admin-accounts");
        follow(sian, "Nell Archer");
        at(sian, "Nell Archer");
        sian.locator("input[value=la_approver]").check();
        press(sian, "Save");
        assertThat(sian.locator("input[value=la_approver]")).isChecked();
        nell.navigate("/notifications");
        at(nell, "Notifications");
        sessions(sian, nell, name);
        press(sian, "Close the account");
        assertThat(sian.locator("main")).containsText("nobody can sign in with it");
        nell.navigate("/notifications");
        at(nell, "Sign in");
        assertAccessible(sian);
        Page phone = newPage(Look.PHONE);
        signIn(phone, "sian.price");
        for (String path : new String[] {
            "/admin/accounts", "/admin/accounts/" + name, "/admin/partnerships/X-P-01", "/admin/bank-holidays"
        }) {
            phone.navigate(path);
            assertAccessible(phone);
            assertNoSidewaysScroll(phone);
            shot(phone, "admin-phone" + path.replace('/', '-'));
        }
    }

    /** What is open elsewhere ends with one's own new password, and everything with a role or a password taken away. */
    private void sessions(Page sian, Page nell, String name) {
        WebSession elsewhere = WebSession.of(portal(), name, "three plain words");
        assertTrue(elsewhere.open());
        String first = token(nell);
        assertEquals(200, withToken(first));
        nell.getByLabel("Present password").fill("three plain words");
        nell.getByLabel("New password").fill("four other plain words");
        press(nell, "Change the password");
        assertThat(nell.locator("main")).containsText("you are signed out");
        assertFalse(elsewhere.open(), "a session elsewhere outlives the password");
        assertEquals(401, withToken(first));
        String second = token(nell);
        WebSession again = WebSession.of(portal(), name, "four other plain words");
        sian.navigate("/admin/accounts/" + name);
        sian.locator("input[value=la_approver]").uncheck();
        press(sian, "Save");
        assertFalse(again.open(), "a session outlives a role");
        assertEquals(401, withToken(second));
        nell.navigate("/notifications");
        at(nell, "Sign in");
        WebSession last = WebSession.of(portal(), name, "four other plain words");
        assertTrue(last.open());
        sian.navigate("/admin/accounts/" + name);
        press(sian, "Make a one-time password");
        assertFalse(last.open(), "a session outlives the password that was reset");
        sian.navigate("/admin/accounts/" + name);
    }

    private static String token(Page page) {
        page.navigate("/account");
        page.getByLabel("What is the new token for?").fill("Case system");
        press(page, "Make a token");
        return page.locator("code.slp-ref").first().textContent();
    }

    private int withToken(String token) {
        Api anyone = portal().api();
        String path = "/api/v1/my-work";
        return anyone.send(anyone.request(path).header("Authorization", "Bearer " + token), "GET", path)
                .status();
    }

    @Test
    @DisplayName("cannot lock the last door behind them")
    void ownAccount() {
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/accounts/sian.price");
        press(sian, "Close the account");
        assertThat(sian.locator(".govuk-error-summary")).containsText("cannot close your own account");
        sian.navigate("/admin/accounts/sian.price");
        sian.locator("input[value=administrator]").uncheck();
        sian.locator("input[value=auditor]").check();
        press(sian, "Save");
        assertThat(sian.locator(".govuk-error-summary")).containsText("from yourself");
    }

    @Test
    @DisplayName("says who forms a partnership")
    void partnership() {
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/organisations?kind=partnership");
        follow(sian, firstPartnership(sian));
        assertThat(sian.locator("h1")).containsText("Partnership");
        sian.navigate("/admin/partnerships/X-P-02");
        at(sian, "Safeguarding Children Partnership");
        press(sian, "Add this partner");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Choose a local authority");
        sian.locator("#member").selectOption("X-ICB-01");
        press(sian, "Add this partner");
        assertThat(sian.locator("#partners")).containsText("NHS Calderwick Integrated Care Board");
        assertAccessible(sian);
        leave(sian, "NHS Calderwick Integrated Care Board", "31", "3", "2025");
        assertThat(sian.locator("#partners")).not().containsText("NHS Calderwick Integrated Care Board");
        assertThat(sian.locator("#other-partners tr", new Page.LocatorOptions().setHasText("NHS Calderwick")))
                .containsText("31 March 2025");
        shot(sian, "admin-partnership");
        leave(sian, "Harle Bay Council", "31", "3", "2025");
        assertThat(sian.locator(".govuk-error-summary")).containsText("at least one local authority");
        assertThat(sian.locator("#last-year")).hasValue("2025");
    }

    @Test
    @DisplayName("keeps a board that ended for the cases of its days, and names who took over (rule 79)")
    void endedBoard() {
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/partnerships/X-P-12");
        assertThat(sian.locator("#partners")).containsText("NHS Fenbrook Integrated Care Board");
        assertThat(sian.locator("#partners")).not().containsText("Waymarsh");
        assertThat(sian.locator("#other-partners")).containsText("NHS Fenbrook and Waymarsh Integrated Care Board");
        assertThat(sian.locator("#other-partners")).containsText("31 March 2026");
        sian.locator("#member").selectOption("E54000023");
        press(sian, "Add this partner");
        assertThat(sian.locator(".govuk-error-summary"))
                .containsText("ended on 31 March 2026; give that day or an earlier one as its last, or choose NHS Essex"
                        + " Integrated Care Board (E54000066) or NHS Norfolk and Suffolk Integrated Care Board");
        assertThat(sian.locator("#member")).hasValue("E54000023");
        sian.navigate("/admin/organisations?kind=icb");
        assertThat(sian.locator("table tr", new Page.LocatorOptions().setHasText("NHS Frimley")))
                .containsText("NHS Surrey and Sussex Integrated Care Board, NHS Thames Valley");
        assertAccessible(sian);
        shot(sian, "admin-organisations-ended");
    }

    @Test
    @DisplayName("sets up a child death overview panel, and says for whom it reviews")
    void overviewPanel() {
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/organisations?kind=overview_panel");
        follow(sian, "Set up a panel");
        press(sian, "Set it up");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Enter the name of the panel");
        assertAccessible(sian);
        String name = "Hartlepool Panel " + UUID.randomUUID().toString().substring(0, 6);
        sian.getByLabel("Name of the panel").fill(name);
        press(sian, "Set it up");
        at(sian, name);
        assertThat(sian.locator("main")).containsText("The panel reviews for nobody today.");
        assertAccessible(sian);
        press(sian, "Add to the area");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Choose a local authority");
        // One with a panel already.
        sian.locator("#member").selectOption("X-LA-01");
        press(sian, "Add to the area");
        assertThat(sian.locator(".govuk-error-summary"))
                .containsText("is in the area of Calderwick and Harle Bay Child Death Overview Panel");
        sian.locator("#member").selectOption("E06000001");
        press(sian, "Add to the area");
        assertThat(sian.locator("#area")).containsText("Hartlepool");
        shot(sian, "admin-overview-panel");
        leave(sian, "Hartlepool", "31", "3", "2025");
        assertThat(sian.locator("main")).containsText("The panel reviews for nobody today.");
    }

    private static void leave(Page page, String partner, String day, String month, String year) {
        page.locator("#leaving").selectOption(new SelectOption().setLabel(partner));
        page.locator("#last").fill(day);
        page.locator("#last-month").fill(month);
        page.locator("#last-year").fill(year);
        press(page, "Keep the last day");
    }

    private static String firstPartnership(Page page) {
        return page.locator("tbody th a").first().textContent();
    }

    @Test
    @DisplayName("adds a bank holiday: open deadlines move and say so, and move back when it is taken off (rule 13)")
    void bankHoliday() {
        LocalDate today = PracticeReviews.today();
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || isHoliday(day)) {
            day = day.plusDays(1);
        }
        Api priya = portal().as("priya.nair");
        String where = priya.post(
                        "/api/v1/notifications",
                        Map.of("caseName", "Moved " + UUID.randomUUID(), "awarenessDate", today.toString()))
                .expect(201)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        String reference = where.substring(where.lastIndexOf('/') + 1);
        String before = due(priya, where);
        Page sian = signedIn("sian.price");
        sian.navigate("/admin/bank-holidays");
        at(sian, "Bank holidays");
        press(sian, "Add the day and count again");
        assertThat(sian.locator(".govuk-error-summary")).containsText("Say in 1 to 80 characters");
        day(sian, "date", day);
        sian.getByLabel("What it is for").fill("Day of thanks");
        press(sian, "Add the day and count again");
        assertThat(sian.locator("main")).containsText("open deadlines moved; they are listed below");
        assertThat(sian.locator("main")).containsText(reference);
        assertAccessible(sian);
        shot(sian, "admin-bank-holidays");
        LocalDate moved = LocalDate.parse(due(priya, where));
        assertEquals(
                moved.toString(),
                portal().api()
                        .get("/api/v1/deadlines?rule=notification&from=" + today)
                        .expect(200)
                        .json()
                        .path("due")
                        .asText());
        sian.locator("input[value='Take off the list']").first().click();
        assertThat(sian.locator("main")).containsText("was taken off the list");
        assertEquals(before, due(priya, where));
    }

    private boolean isHoliday(LocalDate day) {
        return portal().api()
                .get("/api/v1/deadlines?rule=notification&from=" + day.minusDays(1))
                .expect(200)
                .json()
                .path("skipped")
                .toString()
                .contains("\"" + day + "\"");
    }

    private static String due(Api priya, String where) {
        return priya.get(where).expect(200).json().path("dueDate").asText();
    }
}
