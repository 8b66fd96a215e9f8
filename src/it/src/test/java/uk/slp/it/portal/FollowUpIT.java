package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;

@DisplayName("After a notification was sent")
class FollowUpIT extends BrowserTest {
    private final Portal portal = Portal.onPostgres();
    private final CaseMaker make = new CaseMaker(portal);
    private final Api priya = portal.as("priya.nair");
    private final Api martin = portal.as("martin.oduya");
    private final Api eleanor = portal.as("eleanor.marsh");

    private static String at(String reference) {
        return "/api/v1/notifications/" + reference;
    }

    private static Api.Answer post(Api api, String reference, String what, Object body) {
        return api.post(at(reference) + what, body, CaseMaker.tag(api, at(reference)));
    }

    private static String status(Api api, String reference) {
        return api.get(at(reference)).expect(200).json().get("status").asText();
    }

    @Test
    @DisplayName("the withdrawal is asked for, refused or acknowledged, by those who may (rule 35)")
    void closing() {
        String reference = make.sent();
        post(priya, reference, "/withdrawal", Map.of("reason", "Twice")).expect(403);
        post(martin, reference, "/closing/request", Map.of("why", "withdrawal")).expect(422);
        post(martin, reference, "/withdrawal", Map.of("reason", "Sent twice")).expect(200);
        assertEquals("withdrawal_asked", status(priya, reference));
        post(martin, reference, "/closing/decision", Map.of("decision", "acknowledged"))
                .expect(403);
        Map<String, String> acknowledged = Map.of("decision", "acknowledged");
        post(portal.as("ruth.hale"), reference, "/closing/decision", acknowledged)
                .expect(403);
        post(eleanor, reference, "/closing/decision", Map.of("decision", "refused"))
                .expect(422);
        post(eleanor, reference, "/closing/decision", Map.of("decision", "refused", "reason", "It is another child"))
                .expect(200);
        assertEquals("acknowledged", status(priya, reference));
        Map<String, String> notMet = Map.of("why", "not_meeting_criteria", "reason", "An accident");
        post(martin, reference, "/closing/request", notMet).expect(200);
        assertEquals("criteria_questioned", status(priya, reference));
        post(eleanor, reference, "/closing/decision", acknowledged).expect(200);
        assertEquals("not_meeting_criteria", status(priya, reference));
        String review = "/api/v1/rapid-reviews/" + make.rapidReviewOf(reference);
        assertEquals(
                "closed",
                portal.as("helen.strachan")
                        .get(review)
                        .expect(200)
                        .json()
                        .get("status")
                        .asText());
        post(priya, reference, "/amendments", Map.of("reason", "x", "text", "y"))
                .expect(409);
    }

    @Test
    @DisplayName("an amendment changes what holds, tells the difference, and leaves the sent version alone (rule 26)")
    void amendment() {
        String reference = make.sent();
        String sent = priya.get(at(reference) + "/sent").expect(200).text();
        Map<String, Object> body = Map.of(
                "reason",
                "Examination",
                "changes",
                List.of(
                        Map.of("field", "abuseTypes", "value", List.of("neglect", "physical")),
                        Map.of("field", "children[0].sex", "value", "male")));
        JsonNode added = post(priya, reference, "/amendments", body).expect(201).json();
        assertEquals("neglect", added.get("changes").get(0).get("before").asText());
        assertEquals("male", added.get("changes").get(1).get("after").asText());
        assertEquals(sent, priya.get(at(reference) + "/sent").text());
        Api.Answer wrong = post(
                        priya,
                        reference,
                        "/amendments",
                        Map.of("reason", "x", "changes", List.of(Map.of("field", "children[0].sex", "value", "x"))))
                .expect(422);
        assertEquals(
                "children[0].sex",
                wrong.json().get("violations").get(0).get("field").asText());
        post(priya, reference, "/amendments", Map.of("reason", "x", "changes", List.of(1)))
                .expect(422);
    }

    @Test
    @DisplayName("a child and a person of the family are added and taken out by amendment, and every reader sees who")
    void whoItIsAbout() {
        String reference = make.sent();
        Map<String, Object> uncle = Map.of(
                "reason",
                "Home visit",
                "changes",
                List.of(
                        Map.of("field", "people[0]", "value", "added"),
                        Map.of("field", "people[0].role", "value", "household_adult"),
                        Map.of("field", "people[0].description", "value", "A lodger"),
                        Map.of("field", "people[0].livesInHousehold", "value", "yes")));
        post(priya, reference, "/amendments", uncle).expect(201);
        Page page = signedIn("priya.nair");
        page.navigate("/notifications/" + reference + "/amend");
        page.getByLabel("Why are you adding to it?").fill("A sister was harmed as well");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put another child in the form"))
                .click();
        page.getByLabel("Given names (child 2)").fill("Tilly");
        page.getByLabel("A lodger, Another adult in the household (person 1)").check();
        press(page, "Add the amendment");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Second child");
        assertThat(page.getByLabel("Given names (child 2)")).hasValue("Tilly");
        look(page, "12-add-child-error");
        page.getByLabel("Family name (child 2)").fill("Osgathorpe");
        page.getByLabel("Estimated age (child 2)").fill("7");
        choose(page, "Whether the child is identified", "known");
        choose(page, "Sex", "female");
        choose(page, "Ethnicity|Ethnic group", "WBRI");
        choose(page, "Disability", "no");
        choose(page, "Looked after by a local authority", "no");
        choose(page, "Where the child lived", "parents");
        choose(page, "Known to children.s social care", "never");
        choose(page, "Child in need plan", "never");
        choose(page, "Child protection plan", "never");
        page.getByLabel("General practice", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(page, "Add the amendment");
        assertThat(page.getByText("Amendment 2 was added.")).isVisible();
        Page panel = newPage(Look.PHONE);
        signIn(panel, "eleanor.marsh");
        panel.navigate("/notifications/" + reference);
        assertThat(panel.getByText("Tilly Osgathorpe, aged about 7, added, amendment 2"))
                .isVisible();
        assertThat(panel.getByText("A lodger, Another adult in the household, taken out, amendment 2"))
                .isVisible();
        assertThat(panel.locator(".slp-identity")).containsText(Pattern.compile("Children\\s*2"));
        look(panel, "13-added-child-phone");
    }

    private static void choose(Page page, String label, String code) {
        page.getByLabel(Pattern.compile("^(" + label + ") \\(child 2\\)$")).selectOption(code);
    }

    @Test
    @DisplayName("questions are for the body that answers for it, answers for the notifying authority")
    void questions() {
        String reference = make.sent();
        Map<String, String> ask = Map.of("question", "How many children?", "answerBy", "2099-12-17");
        post(priya, reference, "/questions", ask).expect(403);
        post(portal.as("david.okonkwo"), reference, "/questions", ask).expect(403);
        assertEquals(
                1,
                post(eleanor, reference, "/questions", ask)
                        .expect(201)
                        .json()
                        .get("number")
                        .asInt());
        post(eleanor, reference, "/questions", Map.of("question", "x", "answerBy", "soon"))
                .expect(422);
        post(eleanor, reference, "/questions/1/answer", Map.of("answer", "Two")).expect(403);
        post(priya, reference, "/questions/2/answer", Map.of("answer", "Two")).expect(404);
        post(priya, reference, "/questions/1/answer", Map.of("answer", "Two")).expect(200);
        post(priya, reference, "/questions/1/answer", Map.of("answer", "Three")).expect(409);
        post(eleanor, reference, "/questions/1/closing", Map.of()).expect(422);
        post(eleanor, reference, "/questions/1/closing", Map.of("reason", "Answered"))
                .expect(200);
        JsonNode seen = portal.as("tom.ferris")
                .get(at(reference) + "/questions")
                .expect(200)
                .json();
        assertEquals("closed", seen.get("items").get(0).get("state").asText());
        portal.as("lena.fox").get(at(reference) + "/questions").expect(404);
    }

    private String sentInLindenshire() {
        Map<String, Object> body = CaseMaker.complete();
        body.put("circumstances", "Only Lindenshire knows " + UUID.randomUUID());
        Api lena = portal.as("lena.fox");
        String created = lena.post("/api/v1/notifications", body).expect(201).header("Location");
        String reference = created.substring(created.lastIndexOf('/') + 1);
        Api peter = portal.as("peter.vance");
        post(peter, reference, "/submission", Map.of()).expect(200);
        return reference;
    }

    @Test
    @DisplayName("a link needs both authorities, and each learns reference, authority and state of the other, no more")
    void links() {
        String ours = make.sent();
        String theirs = sentInLindenshire();
        Api lena = portal.as("lena.fox");
        post(priya, ours, "/links", Map.of("linkedReference", "SIN-1999-0001")).expect(422);
        post(priya, ours, "/links", Map.of("linkedReference", ours)).expect(422);
        post(priya, ours, "/links", Map.of("linkedReference", theirs)).expect(201);
        post(priya, ours, "/links", Map.of("linkedReference", theirs)).expect(409);
        JsonNode asked = lena.get(at(theirs) + "/links").json().get("items").get(0);
        assertEquals(ours, asked.get("reference").asText());
        assertEquals("Calderwick Council", asked.get("authorityName").asText());
        assertTrue(asked.get("waitingForYou").asBoolean());
        assertTrue(asked.path("status").isMissingNode() || asked.get("status").isNull());
        assertEquals(0, eleanor.get(at(ours) + "/links").json().get("items").size());
        lena.get(at(ours)).expect(404);
        String link = "/links/" + asked.get("id").asText();
        post(priya, ours, link + "/confirmation", Map.of()).expect(404);
        post(lena, theirs, link + "/confirmation", Map.of()).expect(200);
        JsonNode known = priya.get(at(ours) + "/links").json().get("items").get(0);
        assertEquals("Sent", known.get("status").asText());
        assertEquals(1, eleanor.get(at(ours) + "/links").json().get("items").size());
        Api david = portal.as("david.okonkwo");
        assertTrue(david.get(at(ours) + "/links").text().contains(theirs));
        david.post("/api/v1/conflicts", Map.of("case", theirs, "reason", "A neighbour."))
                .expect(201);
        assertFalse(david.get(at(ours) + "/links").text().contains(theirs), "Rule 76: not by its reference either");
        priya.get(at(theirs)).expect(404);
        post(priya, ours, link + "/ending", Map.of()).expect(422);
        post(priya, ours, link + "/ending", Map.of("reason", "Another family")).expect(200);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void open(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(link)))
                .first()
                .click();
    }

    private void look(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "followup-" + name);
    }

    @Test
    @DisplayName("the secretariat asks and the notifier answers, in the record")
    void askAndAnswer() {
        String reference = make.sent();
        Page panel = signedIn("eleanor.marsh");
        panel.navigate("/notifications/" + reference);
        open(panel, "^Ask a question");
        press(panel, "Ask");
        assertThat(panel.getByRole(AriaRole.ALERT)).containsText("Write what you want to know.");
        panel.getByLabel("What do you want to know?").fill("How many children live there?");
        press(panel, "Ask");
        assertThat(panel.getByText("Your question was asked.")).isVisible();
        look(panel, "01-asked");
        panel.navigate("/my-work?show=others");
        assertThat(panel.locator("a[href$='" + reference + "']").first()).containsText("Answer to question 1");
        look(panel, "01-waiting-for-others");
        Page notifier = newPage(Look.PHONE);
        signIn(notifier, "priya.nair");
        notifier.navigate("/my-work?show=others");
        look(notifier, "01-waiting-for-others-phone");
        notifier.navigate("/my-work");
        Locator item =
                notifier.locator("a[href$='" + reference + "#questions']").first();
        assertThat(item).containsText("Answer a question of the Panel");
        item.click();
        open(notifier, "^Answer questions");
        notifier.getByLabel("Your answer to question 1").fill("Two.\nBoth were seen today.");
        look(notifier, "02-answering-phone");
        press(notifier, "Send the answer");
        assertThat(notifier.getByText("Both were seen today.")).isVisible();
        panel.navigate("/my-work");
        assertThat(panel.locator("a[href$='" + reference + "#questions']").first())
                .containsText("Read the answer");
        panel.navigate("/notifications/" + reference + "/questions");
        panel.getByLabel("Why is question 1 closed?").fill("Answered in full.");
        press(panel, "Close question 1");
        assertThat(panel.getByText("Answered in full.")).isVisible();
        panel.navigate("/notifications/" + reference);
        look(panel, "03-case");
    }

    @Test
    @DisplayName("the notifier amends answers and everybody sees old and new")
    void amendWithDifference() {
        String reference = make.sent();
        Page page = signedIn("priya.nair");
        page.navigate("/notifications/" + reference);
        open(page, "^Add an amendment");
        page.getByLabel("Why are you adding to it?").fill("Examination");
        for (String answer : List.of("The circumstances", "Sex (child 1)", "Date of birth (child 1)")) {
            page.getByLabel("Change an answer").selectOption(new SelectOption().setLabel(answer));
            press(page, "Put it in the form");
        }
        assertThat(page.getByLabel("Why are you adding to it?")).hasValue("Examination");
        Locator circumstances = page.getByLabel("The circumstances");
        assertThat(circumstances).hasValue("A child was found alone.");
        circumstances.fill("A child was found alone and hurt.");
        page.getByLabel("Sex (child 1)").selectOption("male");
        page.getByLabel("Year").fill("20x2");
        press(page, "Add the amendment");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("enter a date");
        look(page, "04-amend-error");
        page.getByLabel("Year").fill("2022");
        press(page, "Add the amendment");
        assertThat(page.getByText("Amendment 1 was added.")).isVisible();
        assertThat(page.locator("ins").first()).containsText("alone and hurt.");
        assertThat(page.locator("dd").filter(new Locator.FilterOptions().setHasText("found alone and hurt.")))
                .hasCount(1);
        look(page, "05-as-amended");
        open(page, "^As sent");
        assertThat(page.locator("dd").filter(new Locator.FilterOptions().setHasText("found alone and hurt.")))
                .hasCount(0);
        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        phone.navigate("/notifications/" + reference);
        look(phone, "06-as-amended-phone");
    }

    @Test
    @DisplayName("the approver asks to withdraw and the Panel acknowledges")
    void withdrawalAcknowledged() {
        String reference = make.sent();
        Page approver = signedIn("martin.oduya");
        approver.navigate("/notifications/" + reference);
        open(approver, "^Withdraw it");
        press(approver, "Ask the national body");
        assertThat(approver.getByRole(AriaRole.ALERT)).containsText("Say why");
        approver.getByLabel("It is to be withdrawn").check();
        approver.getByLabel("Your reason, in words").fill("It was sent twice.");
        look(approver, "07-ask-withdrawal");
        press(approver, "Ask the national body");
        assertThat(approver.locator(".slp-tag").first()).hasText("Withdrawal asked for");
        Page panel = signedIn("eleanor.marsh");
        panel.navigate("/my-work");
        panel.locator("a[href$='" + reference + "']")
                .filter(new Locator.FilterOptions().setHasText("withdrawal"))
                .click();
        open(panel, "^Acknowledge or refuse it");
        assertThat(panel.getByText("It was sent twice.")).isVisible();
        panel.getByLabel("Acknowledge it").check();
        look(panel, "08-decide");
        press(panel, "Record the answer");
        assertThat(panel.locator(".slp-tag").first()).hasText("Withdrawn");
        look(panel, "09-withdrawn");
    }

    @Test
    @DisplayName("two authorities link their notifications of one incident")
    void linkInTheBrowser() {
        String ours = make.sent();
        String theirs = sentInLindenshire();
        Page page = signedIn("priya.nair");
        page.navigate("/notifications/" + ours + "/links");
        page.getByLabel("Reference of the other authority").fill(theirs);
        press(page, "Ask the other authority");
        look(page, "10-proposed");
        Page other = newPage(Look.PHONE);
        signIn(other, "lena.fox");
        other.navigate("/notifications/" + theirs + "/links");
        look(other, "11-link-asked-phone");
        press(other, "Confirm the link to " + ours);
        assertThat(other.getByText("The link is confirmed.")).isVisible();
        assertFalse(other.content().contains("Osgathorpe"));
        page.navigate("/notifications/" + ours);
        assertThat(page.getByText("State there: Sent")).isVisible();
    }
}
