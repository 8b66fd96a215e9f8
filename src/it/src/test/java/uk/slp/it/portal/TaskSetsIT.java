package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.it.portal.CaseTasksIT.tag;
import static uk.slp.it.portal.CaseTasksIT.tasks;

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
import uk.slp.it.harness.Look;

@DisplayName("Sets of tasks")
class TaskSetsIT extends Journey {
    private final ReviewMaker maker = new ReviewMaker(portal());

    @Test
    @DisplayName("are kept by the partnership, begun from one that comes with the portal, and offered on its reviews")
    void ownSets() {
        String name = "Meeting of " + Somebody.unlikeOthers().familyName();
        Page page = signedIn("helen.strachan");
        page.navigate("/my-tasks");
        follow(page, "Sets of tasks of your partnership");
        assertAccessible(page);
        follow(page, "Make a set of your own from “Set up a rapid review”");
        assertThat(page.getByLabel("Name of the set")).hasValue("Set up a rapid review");
        assertThat(page.getByLabel("Rapid reviews")).isChecked();
        assertAccessible(page);
        page.getByLabel("Name of the set").fill(name);
        page.locator("#lines").fill("1 Book a room\n\nInvite the school\n0 Write\n3 book a ROOM");
        press(page, "Save");
        for (String problem : List.of(
                "Line 3 must begin with a number of working days",
                "Line 4 must begin with a number of working days from 1 to 250",
                "Line 5 says the same as one above")) {
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(problem);
        }
        assertThat(page.locator("#lines")).hasValue("1 Book a room\n\nInvite the school\n0 Write\n3 book a ROOM");
        shot(page, "task-set-problems");
        page.locator("#lines").fill("1 Book a room\n2 Invite the school");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("The set is saved.");
        Locator row = page.locator("main tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText("Rapid reviews");
        shot(page, "task-sets");

        String review = maker.opened("Larch Croft");
        page.navigate("/rapid-reviews/" + review + "/tasks");
        press(page, "Add “" + name + "”: 2 tasks");
        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText(name)))
                .hasCount(0);
        String practice = PracticeReviews.waiting(portal()).path();
        assertFalse(
                maker.manager().get(practice + "/tasks").expect(200).text().contains(name), "for rapid reviews only");

        page.navigate("/task-sets");
        follow(page, name);
        assertThat(page.locator("main")).containsText("Tasks of a review came from this set, so it stays.");
        page.locator("#offered").uncheck();
        page.locator("#lines").fill("1 Book a room\n2 Invite the school and the nursery");
        press(page, "Save");
        assertThat(page.locator("main tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("No");
        // What was added stays; what is offered no more is not in the choice.
        page.navigate("/rapid-reviews/" + review + "/tasks");
        assertThat(page.locator("main tbody")).containsText("Invite the school");
        assertThat(page.locator("main")).not().containsText(name);

        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        for (String at : List.of("", "/new")) {
            phone.navigate("/task-sets" + at);
            assertAccessible(phone);
            assertNoSidewaysScroll(phone);
            shot(phone, "task-sets-phone" + at.replace('/', '-'));
        }
        Page partner = signedIn("ama.boateng");
        assertEquals(403, partner.request().get("/task-sets").status());
    }

    @Test
    @DisplayName("are kept by programs too: with a version, of the own partnership only, deleted while unused")
    void setsByProgram() {
        Api helen = maker.manager();
        String id = UUID.randomUUID().toString();
        String at = "/api/v1/task-sets/" + id;
        String name = "Set of " + Somebody.unlikeOthers().familyName();
        assertEquals(
                List.of("on:required", "name:required", "lines:required"),
                ReviewConductIT.wrong(helen.put(at, Map.of(), null).expect(422)));
        Map<String, Object> set = Map.of("on", "practice_review", "name", name, "lines", "5 Write to the coroner");
        JsonNode made = own(helen.put(at, set, null), id);
        assertTrue(made.path("offered").asBoolean());
        assertFalse(made.path("used").asBoolean());
        // A second click finds it there.
        assertEquals(made, own(helen.put(at, set, null), id));
        helen.put(at, Map.of("name", "Else", "lines", "5 Else"), null).expect(412);
        helen.put(at, Map.of("on", "practice_review", "name", "Else", "lines", "5 Else"), null)
                .expect(412);
        assertEquals(
                List.of("on:fixed"),
                ReviewConductIT.wrong(
                        helen.put(at, Map.of("on", "rapid_review", "name", name, "lines", "5 Else"), tag(made))
                                .expect(422)));
        assertEquals(
                List.of("name:taken"),
                ReviewConductIT.wrong(helen.put("/api/v1/task-sets/" + UUID.randomUUID(), set, null)
                        .expect(422)));
        JsonNode changed = own(helen.put(at, Map.of("name", name, "lines", "6 Else"), tag(made)), id);
        helen.put(at, Map.of("name", name, "lines", "7 Else"), tag(made)).expect(412);
        helen.delete(at).expect(428);
        helen.delete(at, tag(made)).expect(412);
        Api mary = portal().as("mary.quill");
        assertFalse(mary.get("/api/v1/task-sets").expect(200).text().contains(id));
        mary.put(at, Map.of("name", name, "lines", "7 Else"), tag(changed)).expect(404);
        mary.delete(at, tag(changed)).expect(404);
        for (String other : List.of("ama.boateng", "priya.nair", "eleanor.marsh", "joseph.amadi")) {
            portal().as(other).get("/api/v1/task-sets").expect(403);
        }
        String review = maker.opened("Larch Vale");
        helen.post(tasks(review) + "/set", Map.of("set", id)).expect(422);
        helen.delete(at, tag(changed)).expect(200);
        helen.delete(at, tag(changed)).expect(404);
        helen.put(at, set, null).expect(200);
        String practice = PracticeReviews.waiting(portal()).path();
        helen.post(practice + "/tasks/set", Map.of("set", id)).expect(200);
        JsonNode used = own(helen.get("/api/v1/task-sets"), id);
        assertTrue(used.path("used").asBoolean());
        helen.delete(at, tag(used)).expect(409);
    }

    private static JsonNode own(Api.Answer answer, String id) {
        for (JsonNode one : answer.expect(200).json().path("own")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("No set " + id);
    }
}
