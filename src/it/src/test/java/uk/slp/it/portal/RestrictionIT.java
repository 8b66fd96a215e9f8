package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("A case restricted to named people (domain reference 8.1)")
class RestrictionIT extends BrowserTest {
    private static final String CASES = "/api/v1/restricted-cases";
    private static final String OPENINGS = CASES + "/openings";
    private static final String WHY = "A brother is missing since this morning.";

    private final Callers callers = new Callers(portal());
    private final CaseMaker make = new CaseMaker(portal());

    @Test
    @DisplayName(
            "is closed to everybody of the body who is not named, on every way to it, and to nobody of another body;"
                    + " opened with a reason it is read again, and nothing of it changed")
    void closesEveryWay() {
        CaseWalk walk = new CaseWalk(portal(), callers);
        List<String> entries = walk.entries();
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, CaseWalk.Asked>> before = Map.of(
                "la_notifier", walk.ask("la_notifier", entries),
                "safeguarding_partner (health)", walk.ask("safeguarding_partner (health)", entries));
        String notification = walk.refs().get("notifications");
        make.restrict(notification);
        closed(walk, "la_notifier", before, wrong);
        assertTrue(reads("ama.boateng", notification), "the authority shut out a partner of another body");
        assertTrue(reads("ruth.hale", notification), "the authority shut out the Department");
        assertFalse(reads("grace.lindqvist", notification), "a partner of the same authority is not named");

        Api helen = portal().as("helen.strachan");
        helen.post(
                        CASES,
                        Map.of(
                                "case",
                                walk.refs().get("practice-reviews"),
                                "readers",
                                List.of("rowan.tate"),
                                "reason",
                                "It is in the news."))
                .expect(201);
        closed(walk, "safeguarding_partner (health)", before, wrong);
        assertTrue(reads("rowan.tate", notification), "a named partner is shut out");
        assertTrue(reads("eleanor.marsh", notification), "the partnership shut out the national body");
        assertTrue(reads("martin.oduya", notification), "the partnership shut out the authority");
        assertTrue(
                portal().as("joseph.amadi")
                                .get("/api/v1/practice-reviews/" + walk.refs().get("practice-reviews"))
                                .status()
                        == 200,
                "a reviewer was appointed by name");

        open("ama.boateng", notification);
        walk.ask("safeguarding_partner (health)", entries).forEach((entry, after) -> {
            CaseWalk.Asked then = before.get("safeguarding_partner (health)").get(entry);
            boolean reading = entry.startsWith("GET ");
            if (entry.contains("{") && reading && then.status() == 200 && after.status() != 200) {
                wrong.add("cannot read " + entry + ": " + after.status());
            }
            if (entry.contains("{") && !reading && after.status() != 404 && after.status() != 403) {
                wrong.add("may change by " + entry + ": " + after.status());
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static void closed(
            CaseWalk walk, String caller, Map<String, Map<String, CaseWalk.Asked>> before, List<String> wrong) {
        Map<String, CaseWalk.Asked> was = before.get(caller);
        long reached = was.values().stream().filter(walk::tells).count();
        assertTrue(reached > 5, caller + " reached nothing before: " + was);
        walk.ask(caller, walk.entries()).forEach((entry, after) -> {
            boolean closed = after.status() == 404
                    || after.status() == 403 && was.get(entry).status() == 403;
            if (entry.contains("{") && !closed) {
                wrong.add(caller + " " + entry + " -> " + after.status());
            }
            if (walk.tells(after)) {
                wrong.add(caller + " is still told of the case by " + entry);
            }
        });
    }

    @Test
    @DisplayName(
            "keeps its list, tells who opened it all the same to those who keep it and to the auditor, and never opens"
                    + " to a conflict of interest")
    void listAndOpenings() {
        String sent = make.sent();
        Api martin = portal().as("martin.oduya");
        Api priya = portal().as("priya.nair");
        Api daniel = portal().as("daniel.okafor");
        daniel.post("/api/v1/conflicts", Map.of("case", sent, "reason", "A neighbour."))
                .expect(201);
        assertEquals(
                "readers",
                field(martin.post(
                                CASES,
                                Map.of("case", sent, "readers", List.of("daniel.okafor"), "reason", "A relative."))
                        .expect(422)));
        assertEquals(
                "readers",
                field(martin.post(
                                CASES, Map.of("case", sent, "readers", List.of("ama.boateng"), "reason", "A relative."))
                        .expect(422)));
        assertEquals(
                "case",
                field(portal().as("peter.vance")
                        .post(CASES, Map.of("case", sent, "reason", "A relative."))
                        .expect(422)));
        priya.post(CASES, Map.of("case", sent, "reason", "A relative.")).expect(403);
        assertEquals(
                "readers",
                field(portal().as("eleanor.marsh")
                        .post(CASES, Map.of("case", sent, "reason", "In the news."))
                        .expect(422)));
        String id = make.restrict(sent);
        assertEquals(
                "case",
                field(martin.post(CASES, Map.of("case", sent, "reason", "Again."))
                        .expect(422)));

        assertEquals("case", field(opened(daniel, sent).expect(422)));
        assertEquals("case", field(opened(portal().as("lena.fox"), sent).expect(422)));
        assertEquals("case", field(opened(priya, make.sent()).expect(422)));
        portal().as("ruth.hale").post(OPENINGS, Map.of()).expect(403);
        String opening = open("priya.nair", sent);
        assertEquals("case", field(opened(priya, sent).expect(422)));
        assertTrue(reads("priya.nair", sent));
        assertFalse(reads("daniel.okafor", sent));
        for (String watcher : List.of("martin.oduya", "omar.siddiq")) {
            assertTrue(
                    portal().as(watcher).get("/api/v1/post?size=100").text().contains(opening),
                    watcher + " was not told");
            portal().as(watcher).get(OPENINGS + "/" + opening).expect(200);
        }
        portal().as("helen.strachan").get(OPENINGS + "/" + opening).expect(404);
        assertFalse(portal().as("helen.strachan")
                .get("/api/v1/post?size=100")
                .text()
                .contains(opening));
        assertTrue(martin.get("/api/v1/my-work").text().contains(opening));
        String trail = callers.page("auditor", "/admin/audit?q=" + sent).body();
        assertTrue(trail.contains("open restricted case"), trail);

        Map<String, Object> judgement = Map.of("judgement", "pursued", "words", "Asked who knew.");
        String tag = CaseMaker.tag(martin, OPENINGS + "/" + opening);
        assertEquals(
                "judgement",
                field(martin.post(OPENINGS + "/" + opening + "/judgement", Map.of("words", "x"), tag)
                        .expect(422)));
        martin.post(OPENINGS + "/" + opening + "/judgement", judgement, tag).expect(200);
        martin.post(OPENINGS + "/" + opening + "/judgement", judgement, tag).expect(412);
        assertFalse(martin.get("/api/v1/my-work").text().contains(opening));
        priya.post(OPENINGS + "/" + opening + "/closing", Map.of()).expect(204);
        assertFalse(reads("priya.nair", sent));

        String list = CASES + "/" + id + "/readers";
        String version = CaseMaker.tag(martin, CASES + "/" + id);
        assertEquals(
                "readers",
                field(martin.put(list, Map.of("readers", List.of("priya.nair")), version)
                        .expect(422)));
        martin.put(list, Map.of("readers", List.of("martin.oduya", "priya.nair")), version)
                .expect(200);
        martin.put(list, Map.of("readers", List.of("martin.oduya")), version).expect(412);
        assertTrue(reads("priya.nair", sent));
        priya.post(CASES + "/" + id + "/ending", Map.of("reason", "x"), version).expect(403);
        version = CaseMaker.tag(martin, CASES + "/" + id);
        assertEquals(
                "reason",
                field(martin.post(CASES + "/" + id + "/ending", Map.of(), version)
                        .expect(422)));
        martin.post(CASES + "/" + id + "/ending", Map.of("reason", "It is over."), version)
                .expect(200);
        assertTrue(reads("grace.lindqvist", sent));
    }

    @Test
    @DisplayName("is restricted, opened with a reason and judged on pages, by keyboard and on a telephone")
    void onPages() {
        String sent = make.sent();
        Page martin = signedIn("martin.oduya");
        martin.navigate("/notifications/" + sent);
        martin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("restrict it to named people"))
                .click();
        assertThat(martin.getByLabel("Reference of the case")).hasValue(sent);
        martin.getByLabel("Grace Lindqvist").check();
        press(martin, "Restrict this case");
        assertThat(martin.locator("main")).containsText("Say in a sentence why only some may read this case");
        assertThat(martin.getByLabel("Grace Lindqvist")).isChecked();
        assertAccessible(martin);
        shot(martin, "restriction-new");
        martin.getByLabel("Why may only some read it?").fill("A relative of a colleague is named in it.");
        press(martin, "Restrict this case");
        assertThat(martin.locator("main")).containsText(sent + " is restricted now. 2 people of your body read it.");
        assertThat(martin.getByLabel("Grace Lindqvist")).isChecked();
        assertThat(martin.getByLabel("Priya Nair")).not().isChecked();
        assertAccessible(martin);
        shot(martin, "restriction-list");
        martin.navigate("/notifications/" + sent);
        assertThat(martin.locator("main")).containsText("Only named people of the local authority read this case.");

        Page priya = newPage(Look.PHONE);
        signIn(priya, "priya.nair");
        allowTrouble(".*404.*");
        assertEquals(404, priya.navigate("/notifications/" + sent).status());
        priya.navigate("/restricted-cases");
        priya.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open a case you are not named for"))
                .click();
        priya.getByLabel("Reference of the case").fill(sent);
        press(priya, "Open it for reading");
        assertThat(priya.locator("main")).containsText("Choose why it cannot wait.");
        assertThat(priya.getByLabel("Reference of the case")).hasValue(sent);
        assertAccessible(priya);
        assertNoSidewaysScroll(priya);
        shot(priya, "restriction-open-phone");
        priya.getByLabel("A child may be at risk now").check();
        priya.getByLabel("What do you need from the case").fill(WHY);
        priya.getByLabel("I know who is told of this").check();
        press(priya, "Open it for reading");
        assertThat(priya.locator("main")).containsText("is open to you for reading until");
        assertThat(priya.locator("main")).containsText("you cannot change it");
        assertNoSidewaysScroll(priya);
        shot(priya, "restriction-opened-phone");
        priya.navigate("/restricted-cases");
        assertAccessible(priya);
        assertNoSidewaysScroll(priya);
        shot(priya, "restrictions-phone");
        press(priya, "Close " + sent + " again");
        assertEquals(404, priya.navigate("/notifications/" + sent).status());

        martin.navigate("/my-work");
        martin.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Say whether it was right to open a restricted case: " + sent))
                .click();
        press(martin, "Keep this");
        assertThat(martin.locator("main")).containsText("Choose whether it was right.");
        assertAccessible(martin);
        shot(martin, "restriction-judge");
        martin.getByLabel("It was right").check();
        martin.getByLabel("Why, or what happens now").fill("The brother was found.");
        press(martin, "Keep this");
        assertThat(martin.locator("main")).containsText("It was right, says Martin Oduya: The brother was found.");
        assertAccessible(martin);
        shot(martin, "restriction-openings");
    }

    private boolean reads(String account, String notification) {
        return portal().as(account).get("/api/v1/notifications/" + notification).status() == 200;
    }

    private String open(String account, String reference) {
        return opened(portal().as(account), reference)
                .expect(201)
                .json()
                .at("/id")
                .asText();
    }

    private static Api.Answer opened(Api api, String reference) {
        return api.post(OPENINGS, Map.of("case", reference, "kind", "child_at_risk", "reason", WHY, "confirmed", true));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static String field(Api.Answer refused) {
        return refused.json().at("/violations/0/field").asText();
    }
}
