package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("A declared conflict of interest (rule 76)")
class ConflictIT extends BrowserTest {
    /** Callers who reach something of the case, and by which record they declare. */
    private static final Map<String, String> DECLARERS = declarers();

    private final Callers callers = new Callers(portal());

    private static Map<String, String> declarers() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("la_notifier", "notifications");
        all.put("la_approver", "rapid-reviews");
        all.put("safeguarding_partner (health)", "panel-cases");
        all.put("reviewer", "practice-reviews");
        all.put("panel_secretariat", "panel-cases");
        all.put("dfe_official", "notifications");
        all.put("partnership_manager", "practice-reviews");
        return all;
    }

    @Test
    @DisplayName("closes the whole case on every page, list, count, file, export, post, list of work and operation")
    void closesEveryWay() {
        CaseWalk walk = new CaseWalk(portal(), callers);
        Map<String, String> refs = walk.refs();
        List<String> entries = walk.entries();
        assertTrue(entries.size() > 60, entries.toString());

        List<String> wrong = new ArrayList<>();
        DECLARERS.forEach((caller, record) -> {
            Map<String, CaseWalk.Asked> before = walk.ask(caller, entries);
            long reached = before.values().stream().filter(walk::tells).count();
            assertTrue(reached > 5, caller + " reached nothing before: " + before);
            portal().as(Callers.ACCOUNTS.get(caller))
                    .post("/api/v1/conflicts", Map.of("case", refs.get(record), "reason", "A cousin is named in it."))
                    .expect(201);
            walk.ask(caller, entries).forEach((entry, after) -> {
                int was = before.get(entry).status();
                boolean closed = after.status() == 404 || after.status() == 403 && was == 403;
                if (entry.contains("{") && !closed) {
                    wrong.add(caller + " " + entry + " " + was + " -> " + after.status());
                }
                if (walk.tells(after)) {
                    wrong.add(caller + " is still told of the case by " + entry);
                }
            });
        });
        assertEquals("", String.join("\n", wrong));

        assertEquals(
                200,
                portal().as("grace.lindqvist")
                        .get("/api/v1/notifications/" + refs.get("notifications"))
                        .status());
        assertEquals(
                200,
                portal().as("rowan.tate")
                        .get("/api/v1/rapid-reviews/" + refs.get("rapid-reviews"))
                        .status());
    }

    @Test
    @DisplayName(
            "is recorded for a colleague by who answers for them, hides post and last days, and is lifted by another")
    void recordedAndLifted() {
        CaseMaker make = new CaseMaker(portal());
        String sent = make.sent();
        String draft = make.draft();
        Api priya = portal().as("priya.nair");
        Api martin = portal().as("martin.oduya");
        Api helen = portal().as("helen.strachan");
        Page calendars = signedIn("priya.nair");
        calendars.navigate("/account/calendars");
        calendars.getByLabel("Where will you use a new one?").fill("Rule 76");
        press(calendars, "Make a private address");
        String calendar = calendars.locator("code.slp-hash").innerText().replaceFirst("^https?://[^/]+", "");
        assertTrue(portal().api().get(calendar).text().contains(draft));
        assertTrue(helen.get("/api/v1/post?size=100").text().contains(sent));
        int unseen = priya.get("/api/v1/notifications?q=" + draft)
                .json()
                .at("/total")
                .asInt();
        assertEquals(1, unseen);

        assertEquals(
                "account",
                field(martin.post("/api/v1/conflicts", conflict(sent, "ama.boateng"))
                        .expect(422)));
        assertEquals(
                "account",
                field(priya.post("/api/v1/conflicts", conflict(sent, "martin.oduya"))
                        .expect(422)));
        assertEquals(
                "case",
                field(portal().as("peter.vance")
                        .post("/api/v1/conflicts", Map.of("case", sent, "reason", "x"))
                        .expect(422)));
        assertEquals(
                "case",
                field(helen.post("/api/v1/conflicts", Map.of("case", draft, "reason", "x"))
                        .expect(422)));
        assertEquals(
                "reason",
                field(martin.post("/api/v1/conflicts", Map.of("case", draft)).expect(422)));

        String id = made(
                martin.post("/api/v1/conflicts", conflict(draft, "priya.nair")).expect(201));
        assertEquals(
                "case",
                field(martin.post("/api/v1/conflicts", conflict(draft, "priya.nair"))
                        .expect(422)));
        priya.get("/api/v1/notifications/" + draft).expect(404);
        assertEquals(
                0,
                priya.get("/api/v1/notifications?q=" + draft)
                        .json()
                        .at("/total")
                        .asInt());
        assertFalse(portal().api().get(calendar).text().contains(draft));
        assertTrue(priya.get("/api/v1/conflicts").text().contains(draft));
        martin.get("/api/v1/notifications/" + draft).expect(200);

        String manager = made(helen.post("/api/v1/conflicts", Map.of("case", sent, "reason", "A neighbour."))
                .expect(201));
        assertFalse(helen.get("/api/v1/post?size=100").text().contains(sent));
        priya.post(
                        "/api/v1/notifications/" + sent + "/amendments",
                        Map.of("reason", "A date", "text", "Added."),
                        CaseMaker.tag(priya, "/api/v1/notifications/" + sent))
                .expect(201);
        assertFalse(helen.get("/api/v1/post?size=100").text().contains(sent));
        helen.post("/api/v1/conflicts/" + manager + "/lifting", Map.of("reason", "It was nothing."))
                .expect(404);

        priya.post("/api/v1/conflicts/" + id + "/lifting", Map.of("reason", "It was nothing."))
                .expect(403);
        portal().as("peter.vance")
                .post("/api/v1/conflicts/" + id + "/lifting", Map.of("reason", "x"))
                .expect(404);
        assertEquals(
                "reason",
                field(martin.post("/api/v1/conflicts/" + id + "/lifting", Map.of())
                        .expect(422)));
        martin.post("/api/v1/conflicts/" + id + "/lifting", Map.of("reason", "Another family."))
                .expect(204);
        martin.post("/api/v1/conflicts/" + id + "/lifting", Map.of("reason", "Again."))
                .expect(404);
        priya.get("/api/v1/notifications/" + draft).expect(200);
        assertTrue(portal().api().get(calendar).text().contains(draft));
        String trail =
                portal().as("omar.siddiq").get("/api/v1/conflicts").expect(200).text();
        assertFalse(trail.contains(draft));
    }

    @Test
    @DisplayName("is declared on a page reached from the case, and lifted on another, by keyboard and on a telephone")
    void onPages() {
        String sent = new CaseMaker(portal()).sent();
        Page page = signedIn("priya.nair");
        page.navigate("/notifications/" + sent);
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("declare a conflict of interest"))
                .click();
        assertThat(page.getByLabel("Reference of the case")).hasValue(sent);
        press(page, "Declare it and close the case");
        assertThat(page.locator("main")).containsText("Say in a sentence what the conflict is");
        assertThat(page.getByLabel("Reference of the case")).hasValue(sent);
        assertAccessible(page);
        shot(page, "conflict-declare");
        page.getByLabel("What is the conflict?").fill("My sister worked with the family.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText(sent + " is closed to you now.");
        assertAccessible(page);
        portal().as("priya.nair").get("/api/v1/notifications/" + sent).expect(404);

        Page phone = newPage(Look.PHONE);
        signIn(phone, "martin.oduya");
        phone.navigate("/conflicts/new");
        assertNoSidewaysScroll(phone);
        shot(phone, "conflict-declare-phone");
        phone.navigate("/conflicts");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        shot(phone, "conflicts-phone");
        phone.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Lift this conflict of Priya Nair with " + sent))
                .click();
        press(phone, "Open the case again");
        assertThat(phone.locator("main")).containsText("Say why the case can be opened");
        assertAccessible(phone);
        shot(phone, "conflict-lift-phone");
        phone.getByLabel("Why can the case be opened").fill("It is another family.");
        press(phone, "Open the case again");
        assertThat(phone.locator("main")).containsText(sent + " is open to Priya Nair again.");
        assertEquals(200, page.navigate("/notifications/" + sent).status());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Map<String, String> conflict(String reference, String account) {
        return Map.of("case", reference, "account", account, "reason", "A relative is named in it.");
    }

    private static String field(Api.Answer refused) {
        return refused.json().at("/violations/0/field").asText();
    }

    private static String made(Api.Answer answer) {
        return answer.json().at("/id").asText();
    }
}
