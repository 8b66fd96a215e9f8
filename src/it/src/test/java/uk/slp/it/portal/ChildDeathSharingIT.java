package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("What leaves child death review (rule 64, Children Act 2004 s.16N)")
class ChildDeathSharingIT extends BrowserTest {
    private static final String QUESTIONS = "/api/v1/child-death-questions/";

    private final String death = ReturnMaker.death(portal());

    private Api ruby() {
        return portal().as("ruby.ellery");
    }

    private Api martin() {
        return portal().as("martin.oduya");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private String last(String kind) {
        JsonNode all = ruby().get("/api/v1/child-deaths/" + death + "/sharing")
                .expect(200)
                .json()
                .path(kind);
        return all.get(0).path("reference").asText();
    }

    @Test
    @DisplayName("a panel asks a local authority whether it notifies, and nothing of the child goes with it")
    void question() {
        Page page = signedIn("ruby.ellery");
        page.navigate("/child-deaths/" + death);
        follow(page, "Questions to authorities, and joins");
        follow(page, "Ask a local authority");
        press(page, "Ask");
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter whom at the authority you have told");
        assertAccessible(page);
        shot(page, "sharing-ask");
        page.getByLabel("Which local authority?").selectOption(new SelectOption().setLabel("Calderwick Council"));
        page.getByLabel("How does the authority reach you?").fill("01632 960017");
        page.getByLabel("Whom at the authority have you told which child is meant?")
                .fill("The duty manager, by telephone");
        press(page, "Ask");
        assertThat(page.locator("main")).containsText("Waits for the authority");
        assertAccessible(page);
        shot(page, "sharing");
        String question = last("questions");

        Page phone = newPage(Look.PHONE);
        signIn(phone, "priya.nair");
        phone.navigate("/my-work");
        assertThat(phone.locator("main")).containsText("Answer an overview panel: do you notify?");
        phone.navigate("/child-death-questions/" + question);
        assertAccessible(phone);
        shot(phone, "phone-sharing-question");
        String seen = phone.content()
                + portal().as("priya.nair")
                        .get(QUESTIONS + question)
                        .expect(200)
                        .text();
        for (String hidden : List.of(death, "Oakapple", "Wilfrid")) {
            assertFalse(seen.contains(hidden), "the authority reads " + hidden);
        }
        phone.getByLabel("We do not notify").check();
        press(phone, "Answer");
        assertThat(phone.locator(".govuk-error-summary")).containsText("Enter why the authority does not notify.");
        assertThat(phone.getByLabel("We do not notify")).isChecked();
        phone.getByLabel("In words").fill("The criteria were looked at with police and health.");
        press(phone, "Answer");
        assertThat(phone.locator("main")).containsText("Answered");
        page.navigate("/child-deaths/" + death + "/sharing/" + question);
        assertThat(page.locator("main")).containsText("The criteria were looked at with police and health.");
        page.getByLabel("Why do you ask again?").fill("The post-mortem report has come.");
        press(page, "Ask again");
        assertThat(page.locator("main")).containsText("The local authority is asked again.");
        assertTrue(ruby().get("/api/v1/post?size=100").text().contains(question));
    }

    @Test
    @DisplayName("a join is decided by the panel, agreed by the authority, and shows as a link on both sides")
    void join() {
        String notification = sent();
        Page page = signedIn("nisha.varma");
        page.navigate("/child-deaths/" + death + "/sharing/join");
        press(page, "Record the decision");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose the legal basis.");
        page.getByLabel("Whose notification is it?").selectOption(new SelectOption().setLabel("Calderwick Council"));
        page.getByLabel("Reference of the notification").fill(notification);
        page.getByLabel("Safeguarding of children now").check();
        page.getByLabel("What is the join for?").fill("Brothers and sisters are planned for by both.");
        assertAccessible(page);
        shot(page, "sharing-join");
        press(page, "Record the decision");
        assertThat(page.locator("main")).containsText("Waits for the authority’s agreement");
        String join = last("joins");
        assertFalse(martin().get("/api/v1/notifications/" + notification).text().contains(death));
        Page approver = signedIn("martin.oduya");
        approver.navigate("/my-work");
        assertThat(approver.locator("main")).containsText("Agree or decline, join with a child death review");
        approver.navigate("/child-death-joins/" + join);
        assertAccessible(approver);
        shot(approver, "sharing-agree");
        press(approver, "Decline");
        assertThat(approver.getByRole(AriaRole.ALERT)).isVisible();
        press(approver, "Agree to the join");
        assertThat(approver.locator("main")).containsText("In force");
        approver.navigate("/notifications/" + notification + "/case");
        assertThat(approver.locator("main")).containsText(death);
        assertAccessible(approver);
        shot(approver, "sharing-spine");
        Sql.assertAtMost(3, () -> approver.request().get("/notifications/" + notification + "/case"));
        page.navigate("/child-deaths/" + death + "/sharing");
        assertThat(page.locator("main")).containsText("In force");
        martin().get("/api/v1/child-deaths/" + death).expect(403);
        ruby().get("/api/v1/notifications/" + notification).expect(403);
        portal().as("felix.osei")
                .get("/api/v1/child-deaths/" + death + "/sharing")
                .expect(404);
        portal().as("lena.fox").get("/api/v1/child-death-joins/" + join).expect(404);
        page.navigate("/child-deaths/" + death + "/sharing/" + join);
        page.getByLabel("Why does the join end?").fill("It was another child.");
        press(page, "End the join");
        approver.navigate("/notifications/" + notification + "/case");
        assertThat(approver.locator("main")).not().containsText(death);
    }

    private String sent() {
        Api priya = portal().as("priya.nair");
        String path = priya.post("/api/v1/notifications", Incident.whole("Joined"))
                .expect(201)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        Api approver = martin();
        approver.post(path + "/submission", Map.of(), approver.get(path).header("ETag"))
                .expect(200);
        String reference = path.substring(path.lastIndexOf('/') + 1);
        assertEquals(200, approver.get(path).status());
        return reference;
    }
}
