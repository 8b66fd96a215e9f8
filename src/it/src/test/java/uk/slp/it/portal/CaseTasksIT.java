package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("Tasks on a review")
class CaseTasksIT extends BrowserTest {
    private final ReviewMaker maker = new ReviewMaker(portal());

    static String tasks(String review) {
        return ReviewMaker.REVIEWS + review + "/tasks";
    }

    private static JsonNode task(Api.Answer answer, String what) {
        for (JsonNode one : answer.expect(200).json().path("tasks")) {
            if (one.path("what").asText().equals(what)) {
                return one;
            }
        }
        throw new AssertionError("No task " + what);
    }

    static String tag(JsonNode task) {
        return "\"" + task.path("version").asText() + "\"";
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    @DisplayName("are set up at once, given to a partner, done by the partner, and taken off with a reason")
    void journey() {
        String review = maker.opened("Larch Mews");
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "helen.strachan");
        page.navigate("/rapid-reviews/" + review);
        follow(page, "Tasks: who does what until when");
        assertThat(page.locator("main")).containsText("There is nothing to do.");
        press(page, "Add “Set up a rapid review”: 10 tasks");
        assertThat(page.locator("main tbody tr")).hasCount(10);
        assertThat(page.locator("main")).not().containsText("Add a set of tasks");
        shot(page, "case-tasks-list");

        follow(page, "Add a task");
        press(page, "Save");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say what is to be done.");
        page.getByLabel("What is to be done?").fill("Book a room");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2");
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("3");
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("2026");
        assertThat(page.getByLabel("Who does it?")).not().containsText("Quill");
        page.getByLabel("Who does it?").selectOption("ama.boateng");
        press(page, "Save");
        assertThat(page.locator("main tbody tr").first()).containsText("Book a room");
        assertThat(page.locator("main tbody tr").first()).containsText("Overdue");

        Page partner = signedIn("ama.boateng");
        partner.navigate("/my-work");
        follow(partner, "Your tasks");
        assertAccessible(partner);
        assertThat(partner.locator("main tr", new Page.LocatorOptions().setHasText(review)))
                .containsText("Book a room");
        assertThat(partner.locator("main")).not().containsText("Nobody yet");
        shot(partner, "case-tasks-mine");
        page.navigate("/my-tasks");
        assertThat(page.locator("main tr", new Page.LocatorOptions().setHasText(review)))
                .hasCount(10);
        partner.navigate("/rapid-reviews/" + review + "/tasks");
        assertAccessible(partner);
        assertThat(partner.locator("main tbody tr").first()).containsText("You");
        follow(partner, "Book a room");
        assertAccessible(partner);
        assertThat(partner.locator("main")).not().containsText("Take it off the list");
        press(partner, "It is done");
        assertThat(partner.locator("main")).containsText("The task is done.");
        shot(partner, "case-tasks-done");

        page.navigate("/rapid-reviews/" + review + "/tasks");
        follow(page, "Book a room");
        press(page, "It is to be done after all");
        follow(page, "Book a room");
        press(page, "Take the task off");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say why the task is taken off.");
        page.getByLabel("Why is it taken off?").fill("It is held by video.");
        press(page, "Take the task off");
        assertThat(page.locator("main")).containsText("It is held by video.");

        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        for (String at : List.of("/tasks", "/tasks/new")) {
            phone.navigate("/rapid-reviews/" + review + at);
            assertAccessible(phone);
            assertNoSidewaysScroll(phone);
            shot(phone, "case-tasks-phone" + at.replace('/', '-'));
        }
        follow(phone, "Back to the tasks");
        follow(phone, "Hold the meeting, and agree whether to propose a practice review");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        shot(phone, "case-tasks-phone-change");
    }

    @Test
    @DisplayName("are given to people of the partnership who may open the case, and to nobody else (rule 76)")
    void people() {
        String review = maker.opened("Larch Steading");
        String at = tasks(review) + "/" + UUID.randomUUID();
        Api helen = maker.manager();
        String people =
                helen.get(tasks(review)).expect(200).json().path("people").toString();
        assertTrue(people.contains("ama.boateng"));
        for (String other : List.of("mary.quill", "priya.nair", "eleanor.marsh", "no.one")) {
            assertFalse(people.contains(other), other);
            assertEquals(
                    List.of("who:unknown_person"),
                    ReviewConductIT.wrong(helen.put(at, Map.of("what", "Call", "who", other), null)
                            .expect(422)));
        }
        JsonNode made = task(helen.put(at, Map.of("what", "Call", "who", "rowan.tate"), null), "Call");
        portal().as("rowan.tate")
                .post("/api/v1/conflicts", Map.of("case", review, "reason", "A cousin is named in it."))
                .expect(201);
        assertFalse(helen.get(tasks(review)).text().contains("\"who\":\"rowan.tate\",\"name\""));
        portal().as("rowan.tate").get(tasks(review)).expect(404);
        portal().as("rowan.tate").post(at + "/completion", Map.of(), tag(made)).expect(404);
        assertEquals(
                List.of("who:unknown_person"),
                ReviewConductIT.wrong(helen.put(
                                tasks(review) + "/" + UUID.randomUUID(),
                                Map.of("what", "Call again", "who", "rowan.tate"),
                                null)
                        .expect(422)));
    }

    @Test
    @DisplayName("are kept by the manager, done by whoever has them, and seen by nobody outside the partnership")
    void access() {
        String review = maker.opened("Larch Row");
        String at = tasks(review) + "/" + UUID.randomUUID();
        Api helen = maker.manager();
        Api ama = portal().as("ama.boateng");
        portal().as("mary.quill").get("/api/v1/my-tasks").expect(200);
        portal().as("priya.nair").get("/api/v1/my-tasks").expect(403);
        assertEquals(
                List.of("what:required", "due:date_form"),
                ReviewConductIT.wrong(
                        helen.put(at, Map.of("due", "2026-02-30"), null).expect(422)));
        Map<String, String> call = Map.of("what", "Call", "who", "ama.boateng", "due", "2026-03-02");
        JsonNode made = task(helen.put(at, call, null), "Call");
        assertTrue(made.path("overdue").asBoolean());
        assertTrue(ama.get("/api/v1/my-tasks").expect(200).text().contains(review));
        assertFalse(portal().as("mary.quill").get("/api/v1/my-tasks").text().contains(review));
        assertEquals(
                0,
                task(helen.put(at, call, null), "Call").path("version").asInt()
                        - made.path("version").asInt());
        helen.put(at, Map.of("what", "Else"), null).expect(412);
        helen.put(at, Map.of("what", "Else"), "\"77\"").expect(412);
        ama.put(at, Map.of("what", "Else"), tag(made)).expect(403);
        ama.post(at + "/removal", Map.of("reason", "x"), tag(made)).expect(403);
        ama.post(tasks(review) + "/set", Map.of()).expect(403);
        portal().as("grace.lindqvist")
                .post(at + "/completion", Map.of(), tag(made))
                .expect(403);
        for (String outside : List.of("mary.quill")) {
            portal().as(outside).get(tasks(review)).expect(404);
            portal().as(outside).put(at, Map.of("what", "Else"), tag(made)).expect(404);
        }
        for (String outside : List.of("priya.nair", "eleanor.marsh")) {
            portal().as(outside).get(tasks(review)).expect(403);
        }
        String other = maker.opened("Larch Bank");
        helen.put(tasks(other) + at.substring(at.lastIndexOf('/')), Map.of("what", "Else"), tag(made))
                .expect(404);

        JsonNode done = task(ama.post(at + "/completion", Map.of(), tag(made)), "Call");
        assertEquals("done", done.path("state").asText());
        assertFalse(done.path("overdue").asBoolean());
        // A second click finds it done.
        assertEquals(done, task(ama.post(at + "/completion", Map.of(), tag(made)), "Call"));
        JsonNode open = task(ama.post(at + "/return", Map.of(), tag(done)), "Call");
        assertEquals("open", open.path("state").asText());
        ama.post(at + "/completion", Map.of(), tag(done)).expect(412);
        JsonNode off = task(helen.post(at + "/removal", Map.of("reason", "Not needed."), tag(open)), "Call");
        helen.post(at + "/completion", Map.of(), tag(off)).expect(422);

        helen.post(tasks(review) + "/set", Map.of("set", UUID.randomUUID().toString()))
                .expect(422);
        helen.post(tasks(review) + "/set", Map.of()).expect(200);
        JsonNode all = helen.post(tasks(review) + "/set", Map.of()).expect(200).json();
        assertEquals(11, all.path("tasks").size());
    }

    @Test
    @DisplayName(
            "stand on a practice review too, counted from the decision to start it, and are seen by nobody outside")
    void practiceReview() {
        PracticeReviews.Waiting waiting = PracticeReviews.waiting(portal());
        String review = waiting.reference();
        String at = waiting.path() + "/tasks";
        Page page = signedIn("helen.strachan");
        page.navigate("/practice-reviews/" + review);
        follow(page, "Tasks: who does what until when");
        assertThat(page.locator("main")).containsText("their days are counted from today");
        assertAccessible(page);
        press(page, "Add “Commission a practice review”: 11 tasks");
        assertThat(page.locator("main tbody tr")).hasCount(11);
        shot(page, "case-tasks-practice");
        follow(page, "Agree the scope, the period and the key lines of enquiry with the three partners");
        page.getByLabel("Who does it?").selectOption("ama.boateng");
        press(page, "Save");
        assertThat(page.locator("main tbody")).containsText("Ama Boateng");

        Page partner = signedIn("ama.boateng");
        partner.navigate("/my-tasks");
        Locator line = partner.locator("main tr", new Page.LocatorOptions().setHasText(review));
        assertThat(line).hasCount(1);
        line.getByRole(AriaRole.LINK).click();
        assertAccessible(partner);
        press(partner, "It is done");
        assertThat(partner.locator("main")).containsText("The task is done.");
        follow(partner, "Back to the review");
        assertThat(partner.locator("h1")).hasText("Practice review");

        assertEquals(
                11, maker.manager().get(at).expect(200).json().path("tasks").size());
        portal().as("mary.quill").get(at).expect(404);
        for (String outside : List.of("joseph.amadi", "eleanor.marsh", "martin.oduya")) {
            portal().as(outside).get(at).expect(403);
        }
        // A task of one review is none of another, though both kinds are kept together.
        String rapid = maker.opened("Larch Fold");
        JsonNode one = task(maker.manager().get(at), "Plan how practitioners take part, and who supports them");
        maker.manager()
                .put(tasks(rapid) + "/" + one.path("id").asText(), Map.of("what", "Else"), tag(one))
                .expect(404);

        // Rule 76: who has a conflict of interest with the case reaches no task of it, and is given none.
        portal().as("rowan.tate")
                .post("/api/v1/conflicts", Map.of("case", review, "reason", "A cousin is named in it."))
                .expect(201);
        portal().as("rowan.tate").get(at).expect(404);
        assertEquals(
                List.of("who:unknown_person"),
                ReviewConductIT.wrong(maker.manager()
                        .put(at + "/" + UUID.randomUUID(), Map.of("what", "Call", "who", "rowan.tate"), null)
                        .expect(422)));

        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        phone.navigate("/practice-reviews/" + review + "/tasks");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        shot(phone, "case-tasks-practice-phone");
    }
}
