package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;

@DisplayName("Which duty? For people and for programs")
class WhichDutyIT extends BrowserTest {
    private static final String HARMED = "abuse=suspected&outcome=seriously_harmed&place=in_area"
            + "&dateOfBirth=2020-05-05&dateOfEvent=2026-11-20&awareOn=2026-11-23";
    private static final String DIED =
            "abuse=suspected&outcome=died&place=not_known&age=not_known&lookedAfter=not_known"
                    + "&careLeaver=not_known&unexpected=not_known&awareOn=2026-11-23";

    @Test
    @DisplayName("is answered from the notify page on, without script, with the last day and its reasons")
    void withoutScript() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate("/notify");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Which duty? Answer a few questions"))
                .click();
        choose(page, "Is abuse or neglect of the child known or suspected?", "It is suspected");
        choose(page, "Did the child die, or was the child seriously harmed?", "The child was seriously harmed");
        choose(page, "Where did it happen?", "In the area of this authority");
        date(page, "dateOfEvent", "20", "11", "2026");
        assertFalse(page.locator("#dateOfBirth").isVisible(), "asked only where the date of birth is known");
        choose(page, "What is known of the age?", "The date of birth is known");
        date(page, "dateOfBirth", "5", "5", "2020");
        assertFalse(page.locator("#lookedAfter").isVisible(), "asked only where the child died");
        date(page, "awareOn", "23", "11", "2026");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the duties"))
                .click();
        assertEquals(
                "You must notify by Monday 30 November 2026",
                page.locator(".slp-answer").textContent());
        Locator panel = page.locator("#panel-here");
        assertTrue(panel.innerText().contains("Required by law"), panel.innerText());
        assertTrue(panel.innerText().contains("Saturday 28 and Sunday 29 November"), panel.innerText());
        assertTrue(panel.innerText().contains("Children Act 2004, section 16C(1)(a)"), panel.innerText());
        assertEquals(0, page.context().cookies().size(), "a public page needs no session");
        panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See each day"))
                .click();
        assertEquals("Due Monday 30 November 2026", page.locator(".slp-answer").textContent());
        assertNoSidewaysScroll(page);
    }

    private static void choose(Page page, String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer)
                .check();
    }

    private static void date(Page page, String field, String day, String month, String year) {
        page.locator("#" + field).fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    @Test
    @DisplayName("what is missing or contradicts is told at its question, and what was typed stays")
    void refused() {
        Page page = newPage();
        page.navigate("/which-duty?abuse=known&outcome=died&age=unborn&lookedAfter=yes&dateOfEvent-day=31"
                + "&dateOfEvent-month=11&dateOfEvent-year=2026");
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals(
                List.of(
                        "Say where it happened, or choose “Not known”.",
                        "Enter a real date, such as 23 November 2026 (2026-11-23)."),
                page.locator(".govuk-error-summary__list a").allTextContents());
        assertEquals("31", page.locator("#dateOfEvent").inputValue());
        assertTrue(page.locator("#outcome").isChecked());
        assertAccessible(page);
        page.locator(".govuk-error-summary__list a").first().click();
        assertTrue(page.url().endsWith("#place"));
        shot(page, "which-duty-refused");
    }

    @Test
    @DisplayName("the questions and the answers are accessible, on a screen, in the dark and on a telephone")
    void accessible() {
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE)) {
            Page page = newPage(look);
            String name = look.toString().toLowerCase(java.util.Locale.ROOT);
            page.navigate("/which-duty");
            assertAccessible(page);
            assertNoSidewaysScroll(page);
            shot(page, "which-duty-questions-" + name);
            page.navigate("/which-duty?" + DIED);
            assertAccessible(page);
            assertNoSidewaysScroll(page);
            assertTrue(page.locator("#looked-after-death").innerText().contains("source to be confirmed"));
            shot(page, "which-duty-answer-" + name);
        }
    }

    @Test
    @DisplayName("the questions are reached and answered by keyboard")
    void keyboard() {
        Page page = newPage();
        page.navigate("/which-duty");
        tabTo(page, page.locator("#abuse"));
        page.keyboard().press("ArrowDown");
        assertTrue(page.locator("#abuse-suspected").isChecked());
        page.locator("#outcome-neither").check();
        assertTrue(page.locator("#perpetrator-no").isVisible());
        page.locator("#perpetrator-no").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertEquals("There is no duty to notify", page.locator(".slp-answer").textContent());
    }

    @Test
    @DisplayName("the same answer is given to programs, to anyone")
    void forPrograms() {
        Api anyone = Portal.onPostgres().api();
        JsonNode answer = anyone.get("/api/v1/duties?" + HARMED).expect(200).json();
        assertEquals("panel", answer.at("/duties/0/route").asText());
        assertEquals("law", answer.at("/duties/0/level").asText());
        assertEquals("notification", answer.at("/duties/0/rule").asText());
        assertEquals("2026-11-30", answer.at("/duties/0/due").asText());
        assertEquals("2026-11-28", answer.at("/duties/0/skipped/0/date").asText());
        assertEquals("2020-05-05", answer.at("/facts/dateOfBirth").asText());
        assertFalse(answer.at("/doNotNotify").asBoolean(true));
    }

    @Test
    @DisplayName("a program that asks wrongly is told every wrong question at once")
    void refusals() {
        Api anyone = Portal.onPostgres().api();
        Api.Answer refused =
                anyone.get("/api/v1/duties?abuse=maybe&place=moon&colour=red").expect(400);
        assertEquals("application/problem+json", refused.header("Content-Type"));
        List<String> fields = new ArrayList<>();
        refused.json()
                .at("/violations")
                .forEach(violation -> fields.add(violation.at("/field").asText()));
        assertEquals(List.of("colour", "abuse", "outcome", "place"), fields);
        anyone.get("/api/v1/duties?abuse=known&outcome=died&age=unborn&lookedAfter=yes")
                .expect(422);
    }

    @Test
    @DisplayName("the questions and their codes are in the description of the interface")
    void described() {
        JsonNode parameters = EntryPoints.openApi(Portal.onPostgres()).at("/paths/~1api~1v1~1duties/get/parameters");
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add(parameter.at("/name").asText()));
        assertTrue(
                names.containsAll(List.of(
                        "abuse",
                        "outcome",
                        "place",
                        "lookedAfter",
                        "careLeaver",
                        "dateOfBirth",
                        "dateOfEvent",
                        "dateOfDeath",
                        "awareOn")),
                names.toString());
        assertTrue(parameters.toString().contains("seriously_harmed"), parameters.toString());
    }
}
