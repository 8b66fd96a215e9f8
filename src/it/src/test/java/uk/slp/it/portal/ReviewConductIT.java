package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.portal.PracticeReviews.Waiting;

@DisplayName("How a practice review is conducted")
class ReviewConductIT extends BrowserTest {
    private Api manager() {
        return portal().as(PracticeReviews.MANAGER);
    }

    private Api author() {
        return portal().as(PracticeReviews.AUTHOR);
    }

    static List<String> wrong(Api.Answer refused) {
        List<String> found = new ArrayList<>();
        refused.json()
                .path("violations")
                .forEach(v -> found.add(
                        v.path("field").asText() + ":" + v.path("code").asText()));
        return found;
    }

    private Waiting begun(Map<String, String> access) {
        return begun(portal(), access);
    }

    static Waiting begun(Portal portal, Map<String, String> access) {
        Waiting review = PracticeReviews.waiting(portal);
        Map<String, Object> commission = new HashMap<>(PracticeReviews.commission());
        commission.putAll(access);
        post(portal.as(PracticeReviews.MANAGER), review, "/commission", commission)
                .expect(200);
        return review;
    }

    static Api.Answer post(Api caller, Waiting review, String what, Object body) {
        return caller.post(
                review.path() + what,
                body,
                caller.get(review.path()).expect(200).header("ETag"));
    }

    @Test
    @DisplayName("is open to a reviewer from the first day to the last, and not once the access was ended")
    void access() {
        String today = PracticeReviews.today().toString();
        String tomorrow = PracticeReviews.today().plusDays(1).toString();
        Waiting later = begun(Map.of("accessFrom", tomorrow, "accessUntil", tomorrow));
        author().get(later.path()).expect(404);
        author().get(later.path() + "/drafts").expect(404);
        Waiting now = begun(Map.of("accessUntil", today));
        author().get(now.path()).expect(200);
        JsonNode appointment = manager()
                .get(now.path() + "/reviewers")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        String at = now.path() + "/reviewers/" + appointment.path("id").asText();
        assertTrue(appointment.path("open").asBoolean());
        author().post(at + "/end", Map.of("reason", "x"), "\"1\"").expect(403);
        portal().as("mary.quill")
                .post(at + "/end", Map.of("reason", "x"), "\"1\"")
                .expect(404);
        String tag = "\"" + appointment.path("version").asText() + "\"";
        assertEquals(
                List.of("reason:required"),
                wrong(manager().post(at + "/end", Map.of(), tag).expect(422)));
        manager()
                .post(at + "/end", Map.of("reason", "Has left the practice."), tag)
                .expect(200);
        for (String way : List.of("", "/report/known", "/conduct", "/drafts", "/reviewers")) {
            author().get(now.path() + way).expect(404);
        }
        assertFalse(author().get("/api/v1/practice-reviews?size=100").text().contains(now.reference()));
    }

    @Test
    @DisplayName("is not final before the independence of its reviewer is confirmed by a second person")
    void independence() {
        Waiting review = begun(Map.of());
        assertTrue(wrong(post(author(), review, "/final", Map.of()).expect(422))
                .contains("independence:independence_unconfirmed"));
        JsonNode one =
                manager().get(review.path() + "/reviewers").json().path("items").get(0);
        String at = review.path() + "/reviewers/" + one.path("id").asText();
        String declared = "\""
                + author().post(
                                at + "/independence",
                                Map.of("statement", "I know nobody."),
                                "\"" + one.path("version").asText() + "\"")
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("version")
                        .asText()
                + "\"";
        author().post(at + "/confirmation", Map.of(), declared).expect(403);
        portal().as("grace.lindqvist")
                .post(at + "/confirmation", Map.of(), declared)
                .expect(200);
        assertFalse(wrong(post(author(), review, "/final", Map.of()).expect(422))
                .contains("independence:independence_unconfirmed"));
    }

    @Test
    @DisplayName("Rule 44: a reason for delay makes a notice to the Panel and one to the Secretary of State")
    void delay() {
        Waiting review = begun(Map.of());
        post(author(), review, "/delay", Map.of("reason", "A trial begins in January."))
                .expect(200);
        String family = UUID.randomUUID().toString();
        author().put(
                        review.path() + "/conduct/family/" + family,
                        Map.of(
                                "subject",
                                "Mother",
                                "state",
                                "asked",
                                "day",
                                PracticeReviews.today().toString()),
                        null)
                .expect(200);
        JsonNode own =
                manager().get(review.path() + "/conduct").expect(200).json().path("lines");
        assertEquals(3, own.size(), own.toString());
        JsonNode told = portal().as("eleanor.marsh")
                .get(review.path() + "/conduct")
                .expect(200)
                .json()
                .path("lines");
        assertEquals(2, told.size(), "The Panel reads what it was told, and nothing of the family: " + told);
        told.forEach(notice -> assertTrue(notice.path("words").asText().contains("A trial begins in January.")));
        String notice = told.get(0).path("id").asText();
        manager()
                .post(
                        review.path() + "/conduct/notice/" + notice + "/sending",
                        Map.of("day", PracticeReviews.today().toString()),
                        "\"" + told.get(0).path("version").asText() + "\"")
                .expect(200);
    }

    @Test
    @DisplayName("is published with the word of each partner, dissent on record, and signed anew once reopened")
    void signOff() {
        String reference = PracticeReviews.ready(portal());
        Waiting review = new Waiting(reference, "");
        assertEquals(
                List.of("dissent:required"),
                wrong(post(portal().as("rowan.tate"), review, "/sign-offs", Map.of("agrees", false))
                        .expect(422)));
        JsonNode signed = post(
                        portal().as("rowan.tate"),
                        review,
                        "/sign-offs",
                        Map.of("agrees", false, "dissent", "Finding 1 goes too far."))
                .expect(200)
                .json()
                .path("signOffs");
        assertTrue(signed.toString().contains("Finding 1 goes too far."), signed.toString());
        post(manager(), review, "/sign-offs", Map.of("agrees", true)).expect(403);
        post(manager(), review, "/reopening", Map.of("reason", "A word.")).expect(200);
        post(author(), review, "/final", Map.of()).expect(200);
        List<String> against = wrong(post(manager(), review, "/publication", Map.of("overrideReason", "x"))
                .expect(422));
        assertEquals(3, against.stream().filter("signOff:not_signed"::equals).count(), against.toString());
    }

    @Test
    @DisplayName("Rule 52: is about one, many or no notification, and closed to who has a conflict with one of them")
    void cases() {
        Waiting first = PracticeReviews.waiting(portal());
        String one = notification(first);
        String other = notification(PracticeReviews.waiting(portal()));
        assertEquals(
                List.of("caseName:required", "reason:required", "authority:required"),
                wrong(manager().post("/api/v1/practice-reviews", Map.of()).expect(422)));
        assertEquals(
                List.of("notification:unknown_case"),
                wrong(manager()
                        .post(
                                "/api/v1/practice-reviews",
                                Map.of("caseName", "x", "reason", "y", "notifications", List.of("SIN-1999-0001")))
                        .expect(422)));
        String own = "/api/v1/practice-reviews/"
                + manager()
                        .post(
                                "/api/v1/practice-reviews",
                                Map.of(
                                        "caseName",
                                        "Two families",
                                        "reason",
                                        "The same team.",
                                        "notifications",
                                        List.of(one, other)))
                        .expect(201)
                        .json()
                        .path("reference")
                        .asText();
        JsonNode cases = manager().get(own + "/cases").expect(200).json();
        assertEquals(one, cases.path("first").asText());
        assertEquals(other, cases.path("further").get(0).path("notification").asText());
        assertTrue(manager().get(own).text().contains("The partners decided on a review"));
        Api partner = portal().as("grace.lindqvist");
        partner.get(own).expect(200);
        partner.post("/api/v1/conflicts", Map.of("case", other, "reason", "A neighbour."))
                .expect(201);
        partner.get(own).expect(404);
        String link = cases.path("further").get(0).path("id").asText();
        manager()
                .post(
                        own + "/cases/" + link + "/unlinking",
                        Map.of("unlinkReason", "It was another team."),
                        manager().get(own).header("ETag"))
                .expect(200);
        partner.get(own).expect(200);
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate("/practice-reviews/new");
        assertAccessible(page);
        page.getByLabel("Name of the case").fill("A care leaver");
        press(page, "Open the review");
        assertThat(page.getByText("Say why the partners decide on a review.").first())
                .isVisible();
        page.getByLabel("Why do the partners decide on a review?").fill("Nobody asked where she lived.");
        page.getByLabel("Local authority").selectOption("X-LA-01");
        shot(page, "practice-review-open");
        press(page, "Open the review");
        assertThat(page.getByText("It waits to be commissioned.")).isVisible();
        page.getByText("Notifications it is about").click();
        assertThat(page.getByText("It is about no notification.")).isVisible();
        page.getByLabel("Reference of the notification").fill(one);
        press(page, "Link it");
        assertThat(page.getByText("The review is about this notification too.")).isVisible();
        assertAccessible(page);
        shot(page, "practice-review-cases");
    }

    private String notification(Waiting review) {
        return manager()
                .get(review.path())
                .expect(200)
                .json()
                .path("notificationReference")
                .asText();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void day(Page page, String field, int ahead) {
        var day = PracticeReviews.today().plusDays(ahead);
        page.locator("#" + field).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    @Test
    @DisplayName("is recorded in the browser: family, proceedings, reviewers; refusals keep what was typed")
    void recorded() {
        Waiting review = begun(Map.of());
        post(author(), review, "/delay", Map.of("reason", "A trial begins in January."))
                .expect(200);
        String home = "/practice-reviews/" + review.reference();
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate(home + "/conduct");
        assertAccessible(page);
        page.getByText("Record who was asked").click();
        page.getByLabel("Who was asked?").fill("Older brother");
        day(page, "day", 3);
        press(page, "Save");
        assertThat(page.getByText("The day they were asked cannot be in the future.")
                        .first())
                .isVisible();
        assertThat(page.getByLabel("Who was asked?")).hasValue("Older brother");
        assertAccessible(page);
        shot(page, "conduct-family-refused");
        day(page, "day", 0);
        page.locator("input[value=no_contact]").check();
        day(page, "secondDay", 0);
        press(page, "Save");
        assertThat(page.getByText("asked not to be contacted again")).isVisible();
        for (String kind : List.of("proceeding", "event")) {
            page.navigate(home + "/conduct/" + kind + "/new");
            assertAccessible(page);
        }
        page.navigate(home + "/conduct");
        shot(page, "conduct");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("The Panel").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("A trial begins in January.");
        assertAccessible(page);
        shot(page, "conduct-notice");
        page.navigate(home + "/reviewers");
        assertAccessible(page);
        page.getByText("Change or end the access").click();
        assertAccessible(page);
        page.navigate(home + "/reviewers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Independence of Joseph Amadi"))
                .click();
        press(page, "Record the statement");
        assertThat(page.getByText("Write what the reviewer says").first()).isVisible();
        page.getByLabel("Statement of the reviewer").fill("I know nobody in this case.");
        press(page, "Record the statement");
        assertThat(page.getByText("A second person now confirms it.")).isVisible();
        shot(page, "reviewers");
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.MANAGER);
        for (String part : List.of("conduct", "reviewers", "conduct/family/new")) {
            phone.navigate(home + "/" + part);
            assertAccessible(phone);
            shot(phone, "phone-" + part.replace('/', '-'));
        }
    }
}
