package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

@DisplayName("Post")
class PostIT extends BrowserTest {
    private final CaseMaker make = new CaseMaker(Portal.onPostgres());

    @Test
    @DisplayName("brings a notification to its recipients, unread, and to nobody else (rule 14)")
    void recipients() {
        String reference = make.sent();
        for (String person :
                List.of("eleanor.marsh", "ruth.hale", "tom.ferris", "helen.strachan", "ama.boateng", "rowan.tate")) {
            JsonNode item = item(person, reference);
            assertEquals("notification_sent", item.path("kind").asText(), person);
            assertFalse(item.has("readAt"), person);
            portal().as(person).get("/api/v1" + item.path("url").asText()).expect(200);
        }
        for (String person : List.of("martin.oduya", "lena.fox", "peter.vance", "mary.quill", "sian.price")) {
            assertTrue(item(person, reference).isMissingNode(), person);
        }
    }

    @Test
    @DisplayName("tells the authority where the child lives, which cannot open the record")
    void otherArea() {
        Map<String, Object> draft = CaseMaker.complete();
        @SuppressWarnings("unchecked")
        Map<String, Object> child = ((List<Map<String, Object>>) draft.get("children")).get(0);
        child.put("homeAuthorityCode", "X-LA-07");
        Api notifier = portal().as("priya.nair");
        String reference = notifier.post("/api/v1/notifications", draft)
                .expect(201)
                .json()
                .findValue("reference")
                .asText();
        String at = "/api/v1/notifications/" + reference;
        Api approver = portal().as("martin.oduya");
        approver.post(at + "/submission", Map.of(), CaseMaker.tag(approver, at)).expect(200);

        JsonNode item = item("peter.vance", reference);
        assertFalse(item.has("url"), item.toString());
        assertTrue(item.path("sentence").asText().contains("ask Calderwick Council"), item.toString());
        portal().as("peter.vance").get(at).expect(404);

        Page page = signedIn("martin.oduya");
        page.navigate("/notifications/" + reference + "/receipt");
        Locator told = page.locator("#told");
        assertThat(told).containsText("Lindenshire County Council");
        assertThat(told).containsText("Ofsted");
        assertThat(told).containsText("Told by the portal on");
        assertThat(page.locator("main"))
                .containsText(Pattern.compile("Done on \\d+ \\w+ \\d{4}: everybody below was told\\."));
        assertAccessible(page);
        shot(page, "receipt-told");
    }

    @Test
    @DisplayName("is read by opening the record, or all at once, by keyboard and on a telephone")
    void reading() {
        String first = make.sent();
        String second = make.sent();
        Page page = signedIn("ruth.hale");
        page.navigate("/post");
        Locator link = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Notification " + second + " from Calderwick Council"));
        assertThat(row(page, second)).containsText("Unread");
        assertAccessible(page);
        shot(page, "post");
        tabTo(page, link);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/notifications/" + second + "$"));
        page.navigate("/post");
        assertThat(row(page, second)).not().containsText("Unread");
        page.navigate("/post?show=unread");
        assertThat(row(page, first)).containsText("Unread");
        assertThat(row(page, second)).hasCount(0);

        Page phone = newPage(Look.PHONE);
        signIn(phone, "ruth.hale");
        phone.navigate("/post");
        assertNoSidewaysScroll(phone);
        assertAccessible(phone);
        shot(phone, "post-phone");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark everything as read"))
                .click();
        assertThat(phone.locator("h1 + p")).hasText("Everything is read.");
    }

    @Test
    @DisplayName("leads somebody who is not signed in, and comes from an e-mail, through the sign-in to the record")
    void fromAnEmail() {
        String reference = make.sent();
        String id = item("tom.ferris", reference).path("id").asText();
        Page page = newPage();
        page.navigate("/post/open?item=" + id);
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
        page.getByLabel("User name").fill("tom.ferris");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("learning-portal-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/notifications/" + reference + "$"));
        assertTrue(item("tom.ferris", reference).has("readAt"));

        Page other = signedIn("ruth.hale");
        allowTrouble(".*404.*");
        other.navigate("/post/open?item=" + id);
        assertThat(other.locator("h1")).hasText("We cannot find that page");
    }

    @Test
    @DisplayName("follows a case: withdrawal, acknowledgement, sign-off, the rapid review and the answer to it")
    void later() {
        String reference = make.sent();
        String at = "/api/v1/notifications/" + reference;
        Api secretariat = portal().as("eleanor.marsh");
        secretariat
                .post(at + "/acknowledgement", Map.of(), CaseMaker.tag(secretariat, at))
                .expect(200);
        assertTrue(kinds("priya.nair", reference).contains("notification_acknowledged"));
        secretariat
                .post(at + "/questions", Map.of("question", "How many?"), CaseMaker.tag(secretariat, at))
                .expect(201);
        secretariat
                .post(at + "/questions/1/closing", Map.of("reason", "Found."), CaseMaker.tag(secretariat, at))
                .expect(200);
        assertTrue(kinds("priya.nair", reference).contains("question_closed"));
        Api approver = portal().as("martin.oduya");
        approver.post(at + "/withdrawal", Map.of("reason", "Entered twice."), CaseMaker.tag(approver, at))
                .expect(200);
        assertTrue(kinds("eleanor.marsh", reference).contains("notification_withdrawn"));
        assertFalse(kinds("ruth.hale", reference).contains("notification_withdrawn"));
        secretariat
                .post(at + "/closing/decision", Map.of("decision", "acknowledged"), CaseMaker.tag(secretariat, at))
                .expect(200);
        assertTrue(kinds("ruth.hale", reference).contains("notification_withdrawn"));

        String panelCase = make.panelCaseDecided();
        JsonNode decided =
                secretariat.get("/api/v1/panel-cases/" + panelCase).expect(200).json();
        String review = decided.findValue("rapidReview").asText();
        assertTrue(kinds("rowan.tate", review).contains("sign_off_asked"));
        assertTrue(kinds("eleanor.marsh", review).contains("rapid_review_sent"));
        String notified = decided.findValue("notification").asText();
        assertTrue(kinds("helen.strachan", notified).contains("outcome_recorded"));
        assertTrue(kinds("david.okonkwo", review).contains("rapid_review_sent"), "the members of the Panel");
    }

    @Test
    @DisplayName("follows a link: asked of the other authority, confirmed to the first and the Panel, and ended")
    void links() {
        String ours = make.sent();
        Api lena = portal().as("lena.fox");
        String theirs = lena.post("/api/v1/notifications", CaseMaker.complete())
                .expect(201)
                .json()
                .findValue("reference")
                .asText();
        String there = "/api/v1/notifications/" + theirs;
        Api peter = portal().as("peter.vance");
        peter.post(there + "/submission", Map.of(), CaseMaker.tag(peter, there)).expect(200);
        Api priya = portal().as("priya.nair");
        String here = "/api/v1/notifications/" + ours;
        priya.post(here + "/links", Map.of("linkedReference", theirs), CaseMaker.tag(priya, here))
                .expect(201);
        assertTrue(item("lena.fox", theirs).path("needsMe").asBoolean(), "the authority that is asked");
        assertFalse(kinds("eleanor.marsh", theirs).contains("link_asked"));
        String link = there + "/links/"
                + lena.get(there + "/links")
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asText();
        lena.post(link + "/confirmation", Map.of(), CaseMaker.tag(lena, there)).expect(200);
        assertTrue(kinds("priya.nair", ours).contains("link_asked"));
        assertTrue(kinds("eleanor.marsh", ours).contains("link_asked"));
        lena.post(link + "/ending", Map.of("reason", "Another family"), CaseMaker.tag(lena, there))
                .expect(200);
        assertEquals(
                2,
                kinds("priya.nair", ours).stream().filter("link_asked"::equals).count());
    }

    @Test
    @DisplayName("tells of a published practice review those to whom its copy went, and leads to the library")
    void publication() {
        String review = make.practiceReviewPublished();
        for (String person :
                List.of("eleanor.marsh", "david.okonkwo", "ruth.hale", "tom.ferris", "rowan.tate", "martin.oduya")) {
            JsonNode item = item(person, review);
            assertEquals("review_published", item.path("kind").asText(), person);
            assertTrue(item.path("url").asText().startsWith("/learning/"), item.toString());
        }
        assertFalse(kinds("peter.vance", review).contains("review_published"));
    }

    @Test
    @DisplayName("costs three statements at most, and the choice of e-mails is kept")
    void account() {
        Page page = signedIn("grace.lindqvist");
        page.navigate("/post");
        Sql.assertAtMost(3, () -> page.navigate("/post"));
        page.navigate("/account");
        assertThat(page.locator("#your-emails")).containsText("sends no e-mails at present");
        page.getByLabel("Only what needs me to do something").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this choice"))
                .click();
        assertThat(page.locator("main")).containsText("Your choice of e-mails was saved.");
        page.navigate("/account");
        assertThat(page.getByLabel("Only what needs me to do something")).isChecked();
        assertAccessible(page);
        shot(page, "account-emails");
        Page admin = signedIn("sian.price");
        admin.navigate("/admin/post");
        assertThat(admin.locator("main")).containsText("E-mail is off.");
        assertAccessible(admin);
        shot(admin, "admin-post-off");
    }

    private static Locator row(Page page, String reference) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText("Notification " + reference + " from"));
    }

    private List<String> kinds(String person, String reference) {
        return items(person).findParents("kind").stream()
                .filter(item -> item.path("reference").asText().equals(reference))
                .map(item -> item.path("kind").asText())
                .toList();
    }

    private JsonNode item(String person, String reference) {
        for (JsonNode item : items(person)) {
            if (item.path("reference").asText().equals(reference)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode items(String person) {
        return portal().as(person)
                .get("/api/v1/post?size=100")
                .expect(200)
                .json()
                .path("items");
    }
}
