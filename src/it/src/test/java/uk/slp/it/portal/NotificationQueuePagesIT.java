package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Look;

@DisplayName("The list of notifications in the browser")
class NotificationQueuePagesIT extends Journey {
    private static final String[] NAMES = {
        "Alder Close", "Birch Way", "Cedar Court", "Elm Row", "Fern Lane", "Gorse Hill", "Hazel Street", "Ivy Walk"
    };
    private static final String[] KINDS = {"serious_incident", "looked_after_death", "care_leaver_death"};
    private static final String[] NATURES = {"child_death", "serious_harm", "other"};

    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private final InventedNotifications invented = new InventedNotifications(portal(), token);

    private void make(int count) {
        LocalDate today = CaseMaker.today();
        for (int i = 0; i < count; i++) {
            LocalDate sent = today.minusDays(3L + i * 17L);
            invented.add(
                    i % 4 == 3 ? "X-LA-07" : "X-LA-01",
                    i % 5 == 4 ? "acknowledged" : "submitted",
                    i % 6 == 0 ? KINDS[1 + i / 6 % 2] : KINDS[0],
                    NATURES[i % 3],
                    "known",
                    NAMES[i % NAMES.length] + " " + token,
                    sent.minusDays(i % 3 == 1 ? 9 : 4),
                    sent);
        }
        invented.add(
                "X-LA-01", "draft", KINDS[0], NATURES[1], "known", "Juniper Road " + token, today.minusDays(9), null);
        invented.add("X-LA-01", "draft", KINDS[0], NATURES[1], "known", "Larch Place " + token, today, null);
    }

    private void look(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "queue-" + name);
    }

    private static Locator rows(Page page) {
        return page.locator("main tbody tr");
    }

    @Test
    @DisplayName("is filtered, ordered, kept under a name, opened with it and exported")
    void journey() {
        make(26);
        Page page = signedIn("priya.nair");
        page.navigate("/notifications?view=all");
        page.getByLabel("Reference or case").fill(token);
        press(page, "Apply");
        assertThat(page.getByText(Pattern.compile("1 to 20 of 2[0-9]"))).isVisible();
        look(page, "01-list");
        page.getByLabel("Limit").selectOption("late");
        page.getByText("More filters").click();
        page.getByLabel("What happened").selectOption("serious_harm");
        press(page, "Apply");
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Filters in use")))
                .containsText("Sent after the limit");
        look(page, "02-filtered");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sent").setExact(true))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("Sent.*"));
        follow(page, "Save this view");
        assertThat(page.getByText("; Sent after the limit")).isVisible();
        press(page, "Save the view");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the view a name");
        look(page, "03-no-name");
        page.getByLabel("What do you call it?").fill("Late harm " + token);
        page.getByLabel("Open the list of notifications with this view").check();
        press(page, "Save the view");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("is saved");
        look(page, "04-views");
        page.navigate("/notifications");
        assertThat(page).hasURL(Pattern.compile(".*clock=late.*sort=sent"));
        assertThat(page.locator(".slp-switch a[aria-current]")).hasText(Pattern.compile("Late harm.*"));
        var file = page.waitForDownload(() -> follow(page, "Export spreadsheet"));
        assertTrue(file.suggestedFilename().endsWith(".xlsx"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Remove filter: Sent after")))
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*clock=late.*"));
        follow(page, "Your views");
        press(page, "Delete Late harm " + token);
        // What other tests have kept for the same person stays.
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("deleted");
        assertThat(page.getByText("Late harm " + token, new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.navigate("/notifications?q=nothing-of-this-name");
        assertThat(page.getByText("No notification matches these filters.")).isVisible();
        look(page, "05-empty");
        page.navigate("/notifications?from=2026-02-31");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("first day of sending")))
                .click();
        assertThat(page.locator("#tool-from")).isFocused();
        look(page, "06-wrong");
    }

    @Test
    @DisplayName("works by keyboard alone, without a script, on a telephone, in the dark, enlarged and on paper")
    void circumstances() {
        make(26);
        String list = "/notifications?q=" + token;
        Page keys = signedIn("ruth.hale");
        keys.navigate(list);
        tabTo(keys, keys.getByText("More filters"));
        keys.keyboard().press("Enter");
        tabTo(keys, keys.getByLabel("Region"));
        tabTo(
                keys,
                keys.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Authority").setExact(true)));
        keys.keyboard().press("Enter");
        assertThat(keys.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("Authority.*"));
        keys.getByText("More filters").click();
        look(keys, "07-national");
        keys.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(keys.locator(".slp-toolbar")).isHidden();
        shot(keys, "queue-08-print");
        Page plain = newPage(Look.NO_SCRIPT);
        signIn(plain, "eleanor.marsh");
        plain.navigate(list);
        plain.getByLabel("Kind").selectOption("looked_after_death");
        press(plain, "Apply");
        assertThat(rows(plain).first()).containsText("Death of a looked-after child");
        for (Look look : new Look[] {Look.PHONE, Look.DARK, Look.ZOOMED}) {
            Page page = newPage(look);
            signIn(page, "priya.nair");
            page.navigate(list);
            look(page, "09-" + look);
            page.navigate("/notifications/overview");
            look(page, "10-overview-" + look);
        }
    }

    @Test
    @DisplayName("has an overview whose numbers lead to their lists")
    void overview() {
        make(26);
        Page page = signedIn("ruth.hale");
        page.navigate("/notifications?view=all");
        follow(page, "Notifications in numbers");
        at(page, "Notifications in numbers");
        look(page, "11-overview-national");
        String shown = page.locator(".slp-facts dd a").first().innerText();
        page.locator(".slp-facts dd a").first().click();
        assertThat(page.getByText(Pattern.compile(" of " + shown + ", "))).isVisible();
        page.navigate("/notifications/overview");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shot(page, "queue-12-overview-print");
        Page home = signedIn("priya.nair");
        home.navigate("/notifications/overview");
        assertThat(home.getByText("Numbers of regions are rounded").first()).isVisible();
        look(home, "13-overview-authority");
    }
}
