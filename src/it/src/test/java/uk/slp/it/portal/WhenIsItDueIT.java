package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("When is it due? For people and for programs")
class WhenIsItDueIT extends BrowserTest {

    private static final String CHRISTMAS = "rule=notification&from=2026-12-23";

    @Test
    @DisplayName("Rules 10 and 11: a date typed is answered with each day, without script, by keyboard")
    void journey() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate("/when-is-it-due");
        page.getByLabel("Day").fill("23");
        page.getByLabel("Month").fill("12");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("Year").press("Enter");
        assertEquals("Due Monday 4 January 2027", page.locator(".slp-answer").textContent());
        assertEquals(7, page.locator(".slp-days .is-skipped").count());
        assertTrue(page.content().contains("Monday 28 December (bank holiday in place of Boxing Day)"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Thursday 24 December: due Tuesday 5 January"))
                .click();
        assertEquals("Due Tuesday 5 January 2027", page.locator(".slp-answer").textContent());
        assertEquals(0, page.context().cookies().size(), "a public page needs no session");
        assertNoSidewaysScroll(page);
    }

    @Test
    @DisplayName("a date that does not exist is refused at its field, and what was typed stays")
    void refused() {
        Page page = newPage();
        page.navigate("/when-is-it-due?rule=rapid-review&d=31&m=11&y=2026");
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals(
                "Enter a real date in numbers, such as 23 11 2026",
                page.locator(".govuk-error-summary__list a").textContent());
        assertEquals("31", page.getByLabel("Day").inputValue());
        assertEquals("rapid-review", page.locator("#rule").inputValue());
        assertAccessible(page);
    }

    @Test
    @DisplayName("the answer is accessible on a telephone and offers a file for the calendar")
    void onATelephone() {
        Page page = newPage(Look.PHONE);
        page.navigate("/when-is-it-due?" + CHRISTMAS);
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "when-is-it-due-phone");
        Api.Answer file =
                portal().api().get("/when-is-it-due/calendar.ics?" + CHRISTMAS).expect(200);
        assertTrue(file.text().contains("DTSTART;VALUE=DATE:20270104"), file.text());
    }

    @Test
    @DisplayName("programs get the same answer, and problems with a status of their own")
    void forPrograms() {
        Api api = portal().api();
        Api.Answer answer = api.get("/api/v1/deadlines?" + CHRISTMAS).expect(200);
        assertEquals("2027-01-04", answer.json().path("due").asText());
        assertEquals("WT2026", answer.json().path("edition").asText());
        assertEquals(7, answer.json().path("skipped").size());
        Api.Answer unknown =
                api.get("/api/v1/deadlines?rule=coffee&from=2026-12-23").expect(400);
        assertTrue(unknown.header("Content-Type").startsWith("application/problem+json"));
        assertEquals(
                "unknown_rule",
                unknown.json().path("violations").path(0).path("code").asText());
        assertEquals(
                "unknown_year",
                api.get("/api/v1/deadlines?rule=notification&from=2031-01-06")
                        .expect(422)
                        .json()
                        .path("code")
                        .asText());
        api.get("/api/v1/deadlines?rule=notification&from=2026-02-30").expect(400);
    }
}
