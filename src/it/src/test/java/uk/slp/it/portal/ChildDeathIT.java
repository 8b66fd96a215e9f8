package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Sql;

@DisplayName("The death of a child in the browser")
class ChildDeathIT extends Journey {
    private static final String CALDERWICK = "X-LA-01";

    private final LocalDate today = PracticeReviews.today();
    private final Somebody child = Somebody.unlikeOthers();
    private final String number = ChildDeathApiIT.number();

    private void both(Page page, String name) {
        shot(page, name);
        page.setViewportSize(390, 844);
        assertNoSidewaysScroll(page);
        shot(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }

    private static void onwards(Page page) {
        press(page, "Save and continue");
    }

    @Test
    @DisplayName(
            "a nurse with an account tells of it over every page, loses nothing that is refused, and keeps a receipt")
    void told() {
        Page page = signedIn("jenny.marlow");
        page.navigate("/child-deaths/notices");
        follow(page, "Tell of the death of a child");
        at(page, "Tell of the death of a child");
        both(page, "death-start");
        press(page, "Continue");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose");
        answer(page, "kind", "live_birth");
        press(page, "Continue");
        at(page, "Tell the overview panel");
        both(page, "death-tasks-empty");
        press(page, "Send to the panel");
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter the date of birth.");
        both(page, "death-tasks-refused");
        follow(page, "Enter the date of birth.");
        child(page);
        at(page, "The death");
        death(page);
        at(page, "What happened");
        page.locator("#summary").fill("An illness of which she could not be cured.");
        answer(page, "mode", "natural");
        answer(page, "abuseSuspected", "no");
        both(page, "death-circumstances");
        onwards(page);
        at(page, "School, social care and health");
        onwards(page);
        at(page, "Joint agency response");
        answer(page, "triggerSudden", "yes");
        answer(page, "jointResponse", "no");
        onwards(page);
        assertThat(page.locator(".govuk-error-summary")).containsText("Say why there is none.");
        both(page, "death-response");
        page.locator("#jointWhy").fill("The cause was known; agreed with the police by telephone.");
        onwards(page);
        at(page, "Coroner, certificate and family");
        both(page, "death-first-steps");
        onwards(page);
        at(page, "You");
        assertThat(page.locator("#yourName")).hasValue("Jenny Marlow");
        page.locator("#yourRole").fill("Named nurse");
        page.locator("#yourPhone").fill("01632 960001");
        both(page, "death-you");
        onwards(page);
        at(page, "Tell the overview panel");
        people(page);
        both(page, "death-tasks");
        assertThat(page.locator("main")).containsText("None of this keeps you from sending.");
        press(page, "Send to the panel");
        at(page, "The panel has been told");
        assertThat(page.locator("main")).not().containsText(child.familyName());
        both(page, "death-receipt");
        page.navigate("/child-deaths/notices");
        at(page, "Your notifications of a child");
        both(page, "death-notices");
        page.context().close();

        coordinator();
    }

    private void child(Page page) {
        at(page, "The child");
        page.locator("#givenNames").fill(child.givenName());
        page.locator("#familyName").fill(child.familyName());
        day(page, "birthDate", today.plusDays(2));
        page.locator("#nhsNumber").fill("999 123");
        answer(page, "sex", "female");
        answer(page, "residence", CALDERWICK);
        onwards(page);
        assertThat(page.locator(".govuk-error-summary")).containsText("NHS number");
        assertThat(page.locator("#familyName")).hasValue(child.familyName());
        assertThat(page.locator("#nhsNumber")).hasValue("999 123");
        assertAccessible(page);
        both(page, "death-child-refused");
        day(page, "birthDate", today.minusYears(6));
        page.locator("#nhsNumber").fill(number);
        both(page, "death-child");
        onwards(page);
    }

    private void death(Page page) {
        day(page, "deathDate", today.minusDays(1));
        page.locator("#deathTime").fill("25:70");
        onwards(page);
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page.locator("#deathTime")).hasValue("25:70");
        page.locator("#deathTime").fill("04:20");
        answer(page, "placeKind", "ward");
        answer(page, "placeAuthority", CALDERWICK);
        answer(page, "expected", "expected");
        both(page, "death-when");
        onwards(page);
    }

    private void people(Page page) {
        press(page, "Add a professional or agency");
        at(page, "Professionals");
        answer(page, "agencyKind", "gp");
        page.locator("#agencyName").fill("Mill Lane Surgery");
        page.locator("#role").fill("General practitioner");
        both(page, "death-professional");
        press(page, "Save and go back");
        at(page, "Tell the overview panel");
        assertThat(page.locator("main")).containsText("Mill Lane Surgery");
    }

    /** Who has the case finds it by name, number and day, and settles what was told of it twice. */
    private void coordinator() {
        String second = toldWithoutNumber();
        Page page = signedIn("ruby.ellery");
        page.navigate("/child-deaths");
        at(page, "Child deaths");
        both(page, "death-list");
        Sql.assertAtMost(3, () -> page.request().get("/child-deaths"));
        for (String typed : new String[] {child.familyName(), number}) {
            page.navigate("/child-deaths");
            page.locator("#find").fill(typed);
            press(page, "Find");
            assertThat(page.locator("table")).containsText(child.familyName());
            assertFalse(page.url().contains(typed), "nothing that names a child stands in an address");
            assertAccessible(page);
        }
        both(page, "death-found");
        String day = today.minusDays(1).toString();
        page.navigate("/child-deaths?queue=open&from=" + day + "&to=" + day);
        assertThat(page.locator("table")).containsText(child.familyName());

        page.navigate("/child-deaths");
        page.locator("main a[href$='/child-deaths/arrivals/" + second + "']").click();
        at(page, "What was told");
        assertThat(page.locator("main")).containsText("It may be one of these");
        press(page, "Decide");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose what you decide.");
        both(page, "death-arrival");
        answer(page, "decision", "same");
        page.locator("#death").selectOption(new SelectOption().setIndex(1));
        press(page, "Decide");
        assertThat(page.locator("main")).containsText("Added to case");
        both(page, "death-arrival-settled");
        page.locator("main a[href*='/child-deaths/CDR-']").first().click();
        at(page, child.givenName() + " " + child.familyName());
        assertThat(page.locator("main")).containsText("Told of again");
        assertThat(page.locator("main")).containsText("Limit: tell the National Child Mortality Database");
        both(page, "death-case");
        page.navigate(page.url().replaceFirst("^https?://[^/]+", "") + "/edit/family");
        at(page, "Key worker and family");
        page.locator("#keyWorker").fill("Community nurse P. Lowe");
        both(page, "death-case-family");
        press(page, "Save and go back to the case");
        assertThat(page.locator("main")).containsText("Community nurse P. Lowe");
        page.navigate(
                page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "") + "/steps/do-not-review");
        at(page, "Not reviewed here");
        both(page, "death-step");
    }

    /** A doctor tells of the same death, the number not being at hand: a possible duplicate (rule 58). */
    private String toldWithoutNumber() {
        Api doctor = portal().as("ama.boateng");
        Api.Answer begun = doctor.post("/api/v1/child-death-notifications", Map.of("kind", "live_birth"))
                .expect(201);
        String at = "/api/v1/child-death-notifications/"
                + begun.json().path("reference").asText();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("givenNames", child.givenName());
        answers.put("familyName", child.familyName());
        answers.put("birthDate", today.minusYears(6).toString());
        answers.put("nhsAbsent", "not_available");
        answers.put("sex", "female");
        answers.put("residence", CALDERWICK);
        answers.put("deathDate", today.minusDays(1).toString());
        answers.put("placeKind", "ward");
        answers.put("placeAuthority", CALDERWICK);
        answers.put("expected", "expected");
        answers.put("jointResponse", "no");
        answers.put("abuseSuspected", "no");
        answers.put("summary", "An illness of which she could not be cured.");
        answers.put("yourRole", "On duty");
        answers.put("yourPhone", "01632 960002");
        doctor.put(at + "/answers", answers, begun.header("ETag")).expect(200);
        Api.Answer ready = doctor.get(at);
        assertFalse(Pattern.compile("\"problems\":\\[\\{").matcher(ready.text()).find(), ready.text());
        doctor.post(at + "/sending", Map.of(), ready.header("ETag")).expect(200);
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
