package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("Decisions whether to notify")
class DutyDecisionsIT extends BrowserTest {
    private static final String DECISIONS = "/api/v1/duty-decisions";

    private final Api notifier = Portal.onPostgres().as("priya.nair");

    private static Map<String, Object> harmed(String decision) {
        LocalDate today = CaseMaker.today();
        Map<String, Object> body = new HashMap<>();
        body.put("abuse", "suspected");
        body.put("outcome", "seriously_harmed");
        body.put("place", "in_area");
        body.put("dateOfBirth", today.minusYears(6).toString());
        body.put("dateOfEvent", today.minusDays(2).toString());
        body.put("awareOn", today.minusDays(1).toString());
        body.put("decision", decision);
        body.put("reason", "Weighed with the partners.");
        return body;
    }

    private static List<String> fields(Api.Answer refused) {
        List<String> fields = new ArrayList<>();
        refused.json().at("/violations").forEach(v -> fields.add(v.at("/field").asText()));
        return fields;
    }

    @Test
    @DisplayName("are kept with facts, duties and author; a new version stands beside the earlier one")
    void versions() {
        Api.Answer kept = notifier.post(DECISIONS, harmed("not_yet")).expect(201);
        String where = kept.header("Location").replaceFirst("^https?://[^/]+", "");
        assertTrue(kept.json().at("/reference").asText().matches("DEC-\\d{4}-\\d+"));
        assertEquals("law", kept.json().at("/versions/0/duties/0/level").asText());
        assertEquals("Priya Nair", kept.json().at("/versions/0/by").asText());
        assertEquals(428, notifier.post(where + "/versions", harmed("notify")).status());
        JsonNode revised = notifier.post(where + "/versions", harmed("notify"), kept.header("ETag"))
                .expect(200)
                .json();
        assertEquals("notify", revised.at("/versions/0/decision").asText());
        assertEquals("not_yet", revised.at("/versions/1/decision").asText());
        notifier.post(where + "/versions", harmed("notify"), kept.header("ETag"))
                .expect(412);
    }

    @Test
    @DisplayName(
            "are refused with every missing field; against the law only when that has been read; never in the future")
    void refused() {
        assertEquals(
                List.of("abuse", "outcome", "decision", "reason"),
                fields(notifier.post(DECISIONS, Map.of()).expect(422)));
        Map<String, Object> against = harmed("do_not_notify");
        assertEquals(
                List.of("contrary"), fields(notifier.post(DECISIONS, against).expect(422)));
        against.put("contrary", true);
        notifier.post(DECISIONS, against).expect(201);
        Map<String, Object> tomorrow = harmed("notify");
        tomorrow.put("awareOn", CaseMaker.today().plusDays(1).toString());
        assertEquals(
                List.of("awareOn"), fields(notifier.post(DECISIONS, tomorrow).expect(422)));
        Map<String, Object> unknown = harmed("notify");
        unknown.put("colour", "red");
        assertEquals(List.of("colour"), fields(notifier.post(DECISIONS, unknown).expect(422)));
    }

    @Test
    @DisplayName("carry the view of each partner, and are seen by the authority and its partnership only")
    void views() {
        String reference = new CaseMaker(Portal.onPostgres()).decision();
        String where = DECISIONS + "/" + reference;
        Api health = Portal.onPostgres().as("ama.boateng");
        String tag = health.get(where).expect(200).header("ETag");
        assertEquals(
                List.of("words"),
                fields(health.post(where + "/views", Map.of("opinion", "disagree"), tag)
                        .expect(422)));
        health.post(where + "/views", Map.of("opinion", "disagree", "words", "Not yet clear."), tag)
                .expect(200);
        // A view leaves the version as it is: the police read the same one and answer at the same time.
        Portal.onPostgres()
                .as("rowan.tate")
                .post(where + "/views", Map.of("opinion", "agree"), tag)
                .expect(200);
        JsonNode seen = notifier.get(where).expect(200).json();
        assertEquals(3, seen.at("/partners").size());
        assertTrue(seen.toString().contains("Not yet clear."));
        for (String foreign : List.of("lena.fox", "ian.holt")) {
            Portal.onPostgres().as(foreign).get(where).expect(404);
        }
        for (String national : List.of("eleanor.marsh", "david.okonkwo", "ruth.hale", "tom.ferris")) {
            Portal.onPostgres().as(national).get(where).expect(403);
            Portal.onPostgres().as(national).get(DECISIONS).expect(403);
        }
        assertTrue(
                Portal.onPostgres()
                        .as("grace.lindqvist")
                        .get("/api/v1/my-work?size=100")
                        .text()
                        .contains(reference),
                "a partner who has not answered is asked in My work");
        assertFalse(health.get("/api/v1/my-work?size=100").text().contains(reference), "who has answered is not");
    }

    @Test
    @DisplayName("are read within three statements a page")
    void statements() {
        String reference = new CaseMaker(Portal.onPostgres()).decision();
        Api health = Portal.onPostgres().as("ama.boateng");
        health.get(DECISIONS + "/" + reference).expect(200);
        Sql.assertAtMost(3, () -> health.get(DECISIONS + "/" + reference).expect(200));
        Sql.assertAtMost(3, () -> health.get(DECISIONS).expect(200));
    }

    @Test
    @DisplayName("a notifier keeps “do not notify”, a partner adds a view, and the notifier reads it")
    void journey() {
        Page page = signedIn("priya.nair");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Decisions").setExact(true))
                .click();
        shot(page, "decisions-list");
        assertAccessible(page);
        page.navigate("/which-duty?abuse=suspected&outcome=neither&perpetrator=no");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep this answer and decide"))
                .click();
        page.getByLabel("A name for the case").fill("Rill Street");
        page.getByLabel("Why?").fill("A near miss.\nNobody was harmed.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep the decision"))
                .click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Say what was decided.");
        assertEquals("A near miss.\nNobody was harmed.", page.getByLabel("Why?").inputValue());
        assertAccessible(page);
        shot(page, "decision-keep");
        page.getByLabel("Do not notify").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep the decision"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/decisions/DEC-"));
        assertThat(page.locator("h1")).containsText("Do not notify");
        String where = page.url().replaceFirst("^https?://[^/]+", "");

        Page partner = newPage(Look.PHONE);
        signIn(partner, "rowan.tate");
        partner.navigate(where);
        partner.getByLabel("Do not agree").check();
        partner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this view"))
                .click();
        assertThat(partner.locator(".govuk-error-summary")).containsText("Say why your organisation does not agree.");
        partner.getByLabel("In your words").fill("An inquiry has begun.");
        partner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this view"))
                .click();
        assertThat(partner.locator("#main")).containsText("An inquiry has begun.");
        assertAccessible(partner);
        assertNoSidewaysScroll(partner);
        shot(partner, "decision-phone");

        page.navigate(where);
        assertThat(page.locator("#main")).containsText("Does not agree");
        shot(page, "decision");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep a new version"))
                .click();
        assertThat(page.getByLabel("A name for the case")).hasValue("Rill Street");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change an answer"))
                .click();
        assertTrue(page.locator("#abuse-suspected").isChecked());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the duties"))
                .click();
        Locator again =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Keep this answer as a new version"));
        again.click();
        page.getByLabel("Not yet decided").check();
        page.getByLabel("Why?").fill("The police ask us to wait.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep the new version"))
                .click();
        assertThat(page.locator("#main")).containsText("Version 1");
        assertThat(page.locator("#main")).containsText("on version 1");
    }

    @Test
    @DisplayName("a decision to notify starts the notification with what was known")
    void startsTheNotification() {
        Map<String, Object> body = harmed("notify");
        body.put("caseName", "Fuller Road");
        String reference = notifier.post(DECISIONS, body)
                .expect(201)
                .json()
                .at("/reference")
                .asText();
        Page page = signedIn("priya.nair");
        page.navigate("/decisions/" + reference);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start the notification"))
                .click();
        assertThat(page.getByLabel("A name for the case")).hasValue("Fuller Road");
        assertThat(page.locator("#main")).containsText(reference);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the notification"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/notifications/SIN-"));
        String sin = page.url().replaceFirst(".*/(SIN-[0-9-]+).*", "$1");
        String draft = notifier.get("/api/v1/notifications/" + sin).expect(200).text();
        assertTrue(draft.contains("serious_harm"), draft);
        assertTrue(draft.contains(String.valueOf(body.get("dateOfBirth"))), draft);
        assertTrue(draft.contains(String.valueOf(body.get("awareOn"))), draft);
        assertTrue(draft.contains("\"decision\":\"" + reference + "\""), draft);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference)))
                .hasAttribute("href", Pattern.compile("/decisions/" + reference));
    }

    @Test
    @DisplayName("the notification names its decision to the authority and its partners, and to nobody else")
    void namedToThoseWhoMayReadIt() {
        String reference = notifier.post(DECISIONS, harmed("notify"))
                .expect(201)
                .json()
                .at("/reference")
                .asText();
        String all = "/api/v1/notifications";
        Map<String, Object> body = Incident.whole("Fuller Road");
        body.put("decision", "DEC-1");
        assertEquals(
                "decision",
                notifier.post(all, body)
                        .expect(422)
                        .json()
                        .at("/violations/0/field")
                        .asText());
        body.put("decision", reference);
        assertEquals(422, portal().as("lena.fox").post(all, body).status(), "a decision of another authority");
        Api.Answer draft = notifier.post(all, body).expect(201);
        String sin = all + "/" + draft.json().path("reference").asText();
        Api approver = portal().as("martin.oduya");
        approver.post(sin + "/submission", Map.of(), approver.get(sin).header("ETag"))
                .expect(200);
        assertEquals(reference, approver.get(sin).json().path("decision").asText());
        assertEquals(
                reference,
                portal().as("helen.strachan").get(sin).json().path("decision").asText());
        for (String national : List.of("eleanor.marsh", "ruth.hale")) {
            String seen = portal().as(national).get(sin).expect(200).text();
            assertFalse(seen.contains(reference), seen);
        }
    }
}
