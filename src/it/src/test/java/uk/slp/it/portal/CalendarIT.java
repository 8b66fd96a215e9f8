package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("Calendars to subscribe to, and the clock of a draft")
class CalendarIT extends BrowserTest {
    @Test
    @DisplayName("show the last days of one's own work under a private address, name nobody, and end when revoked")
    void subscribed() {
        String reference = new CaseMaker(portal()).draft();
        Page page = signedIn("priya.nair");
        page.navigate("/account/calendars");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a private address"))
                .click();
        assertThat(page.locator("main")).containsText("Say in 1 to 100 characters where the calendar is used.");
        assertAccessible(page);
        page.getByLabel("Where will you use a new one?").fill("A test");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a private address"))
                .click();
        String path = page.locator("code.slp-hash").innerText().replaceFirst("^https?://[^/]+", "");
        assertAccessible(page);
        shot(page, "calendars");

        Api anyone = portal().api();
        Api.Answer answer = anyone.get(path).expect(200);
        assertTrue(answer.header("Content-Type").startsWith("text/calendar"), answer.toString());
        String file = answer.text().replace("\r\n ", "");
        assertTrue(file.contains("SUMMARY:Finish and send the notification\\, " + reference), file);
        assertFalse(file.contains("Juniper") || file.contains("Marie") || file.contains("Osgathorpe"), file);
        assertTrue(answer.text().lines().allMatch(line -> line.length() <= 75), file);
        String tag = answer.header("ETag");
        assertEquals(
                304,
                anyone.send(anyone.request(path).header("If-None-Match", tag), "GET", path)
                        .status());
        String since = answer.header("Last-Modified");
        assertEquals(
                304,
                anyone.send(anyone.request(path).header("If-Modified-Since", since), "GET", path)
                        .status());
        assertEquals(answer.text(), anyone.get(path).text());

        page.navigate("/account/calendars");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "priya.nair");
        phone.navigate("/account/calendars");
        assertNoSidewaysScroll(phone);
        shot(phone, "calendars-phone");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke A test"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("The calendar was revoked.");
        anyone.get(path).expect(404);
        anyone.get("/calendar/none.ics").expect(404);
    }

    @Test
    @DisplayName("show the key worker when an inquest is listed and when the review meeting is, and name no child")
    void deaths() {
        String death = ReturnMaker.death(portal());
        Api coordinator = portal().as("ruby.ellery");
        String answers = "/api/v1/child-deaths/" + death;
        coordinator
                .put(
                        answers + "/answers",
                        Map.of("coroner", "referred", "inquest", "opened", "inquestListedOn", "2027-03-15"),
                        coordinator.get(answers).header("ETag"))
                .expect(200);
        String meeting = coordinator
                .post(
                        answers + "/meetings",
                        Map.of("day", "2027-02-18", "time", "13:00", "place", "Ward 3", "lead", "Dr Nisha Varma"))
                .expect(201)
                .json()
                .path("reference")
                .asText();
        String file = calendar("nisha.varma");
        assertTrue(file.contains("SUMMARY:Inquest\\, " + death), file);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20270315"), file);
        assertTrue(file.contains("SUMMARY:Child death review meeting\\, " + meeting), file);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20270218"), file);
        assertFalse(file.contains("Oakapple") || file.contains("Wilfrid") || file.contains("Ward 3"), file);
        coordinator
                .put(
                        answers + "/answers",
                        Map.of(
                                "inquest",
                                "concluded",
                                "inquestConcludedOn",
                                CaseMaker.today().toString()),
                        coordinator.get(answers).header("ETag"))
                .expect(200);
        assertFalse(calendar("nisha.varma").contains("SUMMARY:Inquest\\, " + death), "it is over");
    }

    private String calendar(String account) {
        Page page = signedIn(account);
        page.navigate("/account/calendars");
        page.getByLabel("Where will you use a new one?").fill("A test");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a private address"))
                .click();
        String path = page.locator("code.slp-hash").innerText().replaceFirst("^https?://[^/]+", "");
        return portal().api().get(path).expect(200).text().replace("\r\n ", "");
    }

    @Test
    @DisplayName("answer for another day of awareness without saving anything, also without scripts")
    void whatIf() {
        Map<String, Object> draft = CaseMaker.complete();
        draft.put("awarenessDate", "2026-03-02");
        Api notifier = portal().as("priya.nair");
        String reference = notifier.post("/api/v1/notifications", draft)
                .expect(201)
                .json()
                .findValue("reference")
                .asText();
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "priya.nair");
        page.navigate("/notifications/" + reference);
        assertThat(page.locator(".slp-clock")).containsText("due Monday 9 March 2026");
        assertThat(page.locator(".slp-clock")).containsText("Not counted");
        page.locator("#aware").fill("2026-03-05");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the last day"))
                .click();
        assertThat(page.locator("section:has(#what-if)")).containsText("The last day would be Thursday 12 March 2026.");
        assertThat(page.locator(".slp-clock")).containsText("due Monday 9 March 2026");
        page.navigate("/notifications/" + reference + "?aware=2016-03-05");
        assertThat(page.locator("section:has(#what-if)")).containsText("cannot count from that day");
        page.navigate("/notifications/" + reference + "?aware=2026-03-05");
        Page seen = newPage(Look.PHONE);
        signIn(seen, "priya.nair");
        seen.navigate("/notifications/" + reference + "?aware=2026-03-05");
        assertAccessible(seen);
        assertNoSidewaysScroll(seen);
        shot(seen, "what-if-phone");
    }
}
