package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

@DisplayName("Work is handed over when somebody leaves")
class HandoverIT extends BrowserTest {
    private static final String BOARD = "NHS Calderwick Integrated Care Board, Integrated care board";

    private final ReviewMaker maker = new ReviewMaker(portal());

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void problem(Page page, String words) {
        assertThat(page.locator(".govuk-error-summary")).containsText(words);
    }

    private String asked(String review, String kind, String contributor) {
        return maker.manager()
                .post(
                        ReviewMaker.REVIEWS + review + "/sheets",
                        Map.of("kind", kind, "name", kind, "contributor", contributor, "about", "From 2025 until now."))
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    private String person(Page sian, String role) {
        String name = "leaver-" + UUID.randomUUID().toString().substring(0, 8);
        sian.navigate("/admin/accounts/new");
        AdministrationIT.fill(sian, name, "Robin Leaver", BOARD, role);
        assertThat(sian.locator("#one-time")).isVisible();
        return name;
    }

    @Test
    @DisplayName("to a colleague who may have it, and what is left is told to those who can give it to somebody")
    void leaves() {
        Page sian = signedIn("sian.price");
        String robin = person(sian, "agency_contributor");
        String review = maker.opened("Hawthorn Lane");
        String given = asked(review, "health_visiting", robin);
        String left = asked(review, "gp", robin);
        sian.navigate("/admin/accounts/" + robin);
        sian.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hand over the work of this person"))
                .click();
        Locator main = sian.locator("main");
        assertThat(main).containsText(given);
        assertFalse(main.textContent().contains("Hawthorn"), "whose case it is, an administrator does not read");
        press(sian, "Hand over");
        problem(sian, "Choose a colleague from the list.");
        problem(sian, "Say why the work changes hands.");
        sian.getByLabel("Agency sheet to write, " + left).uncheck();
        sian.getByLabel("To whom?").selectOption("ama.boateng");
        sian.getByLabel("Why?").fill("Leaves at the end of the month.");
        press(sian, "Hand over");
        problem(sian, "cannot write agency sheet " + given);
        assertThat(sian.getByLabel("Agency sheet to write, " + left)).not().isChecked();
        assertThat(sian.getByLabel("Why?")).hasValue("Leaves at the end of the month.");
        assertAccessible(sian);
        shot(sian, "hand-over");
        sian.getByLabel("To whom?").selectOption("jenny.marlow");
        press(sian, "Hand over");
        assertThat(main).containsText("Handed over.");
        assertThat(main).not().containsText(given);
        Api nurse = portal().as("jenny.marlow");
        nurse.get("/api/v1/agency-sheets/" + given).expect(200);
        nurse.get("/api/v1/agency-sheets/" + left).expect(404);
        assertTrue(nurse.get("/api/v1/post?size=100").text().contains(given));
        Page phone = newPage(Look.PHONE);
        signIn(phone, "sian.price");
        phone.navigate("/admin/accounts/" + robin + "/hand-over");
        assertAccessible(phone);
        shot(phone, "phone-hand-over");
        sian.navigate("/admin/accounts/" + robin);
        press(sian, "Close the account");
        assertThat(main).containsText("nobody can sign in with it");
        Api manager = maker.manager();
        String post = manager.get("/api/v1/post?size=100").text();
        assertTrue(post.contains("work_left") && post.contains(left), post);
        assertFalse(post.contains("Robin"), "letters name nobody");
    }

    @Test
    @DisplayName("by the person, of their own work only")
    void own() {
        String review = maker.opened("Hawthorn Close");
        String sheet = asked(review, "health_visiting", "jenny.marlow");
        Page sian = signedIn("sian.price");
        String colleague = person(sian, "agency_contributor");
        Page page = signedIn("jenny.marlow");
        page.navigate("/account");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("hand over your work"))
                .click();
        for (Locator box : page.getByRole(AriaRole.CHECKBOX).all()) {
            box.uncheck();
        }
        page.getByLabel("To whom?").selectOption(colleague);
        page.getByLabel("Why?").fill("Away for three months.");
        press(page, "Hand over");
        problem(page, "Choose what is handed over.");
        page.getByLabel("Agency sheet to write, " + sheet).check();
        press(page, "Hand over");
        assertThat(page.locator("main")).containsText("Handed over.");
        assertAccessible(page);
        portal().as("jenny.marlow").get("/api/v1/agency-sheets/" + sheet).expect(404);
        Page priya = signedIn("priya.nair");
        assertEquals(
                403,
                priya.request().get("/admin/accounts/jenny.marlow/hand-over").status());
    }

    @Test
    @DisplayName(
            "tasks on reviews too, to a colleague to whom the case is open; the manager finds what nobody took (rule 76)")
    void tasks() {
        Page sian = signedIn("sian.price");
        String robin = person(sian, "safeguarding_partner");
        String review = maker.opened("Hawthorn Green");
        String closed = maker.opened("Hawthorn Bank");
        Api manager = maker.manager();
        for (String one : List.of(review, closed)) {
            for (String what : List.of("Book a room", "Write to the school")) {
                manager.put(
                                ReviewMaker.REVIEWS + one + "/tasks/" + UUID.randomUUID(),
                                Map.of("what", what, "who", robin),
                                null)
                        .expect(200);
            }
        }
        portal().as("ama.boateng")
                .post("/api/v1/conflicts", Map.of("case", closed, "reason", "A cousin is named in it."))
                .expect(201);
        sian.navigate("/admin/accounts/" + robin + "/hand-over");
        Locator main = sian.locator("main");
        assertThat(main).containsText("Task to do, " + review);
        assertFalse(main.textContent().contains("Book a room"), "what is to be done, an administrator does not read");
        sian.getByLabel("To whom?").selectOption("ama.boateng");
        sian.getByLabel("Why?").fill("Leaves at the end of the month.");
        press(sian, "Hand over");
        problem(sian, "cannot have the task on " + closed);
        assertFalse(
                portal().as("ama.boateng").get("/api/v1/my-tasks").text().contains(review), "all of it, or nothing");
        for (Locator box : sian.getByLabel("Task to do, " + closed).all()) {
            box.uncheck();
        }
        press(sian, "Hand over");
        assertThat(main).containsText("2 things are handed over.");
        Api ama = portal().as("ama.boateng");
        String mine = ama.get("/api/v1/my-tasks").expect(200).text();
        assertTrue(mine.contains(review) && !mine.contains(closed), mine);
        String post = ama.get("/api/v1/post?size=100").text();
        assertEquals(1, post.split("Tasks on " + review + " are yours", -1).length - 1, "told once of both");
        shot(sian, "hand-over-tasks");

        sian.navigate("/admin/accounts/" + robin);
        press(sian, "Close the account");
        assertThat(main).containsText("nobody can sign in with it");
        String left = manager.get("/api/v1/post?size=100").text();
        assertEquals(1, left.split(closed + " needs somebody else", -1).length - 1, "told once of both");
        int waiting = 0;
        for (var one : manager.get("/api/v1/my-tasks").expect(200).json()) {
            waiting += one.path("review").asText().equals(closed)
                            && !one.path("mine").asBoolean()
                    ? 1
                    : 0;
        }
        assertEquals(2, waiting);
    }
}
