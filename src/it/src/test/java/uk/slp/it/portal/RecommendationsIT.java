package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.Waiting;

@DisplayName("The ledger of recommendations")
class RecommendationsIT extends BrowserTest {
    private static final String AREA = "/api/v1/area-recommendations/";
    private static final String OPEN = "/api/v1/recommendations/";
    private static final String WORD = "marrowfen" + Integer.toString(new Random().nextInt(1 << 28), 36);
    private static final String EARLIER = "The partnership should make sure that a health visitor sees every baby who"
            + " moves into the area, " + WORD + " register included, within ten days.";
    private static final String AGAIN = "Every baby who moves into the area should be seen by a health visitor within"
            + " five days, and the " + WORD + " register should show it.";

    private final Api manager = portal().as(PracticeReviews.MANAGER);
    private final Api author = portal().as(PracticeReviews.AUTHOR);

    private static String report(String recommendation) {
        return "## 1 What happened\n\nThe family moved twice.\n\n## 2 Why\n\nTeams were short of people."
                + "\n\n## 3 What should change\n\n### Recommendation 1 (to: Calderwick Council)\n\n" + recommendation;
    }

    private String begun(String text, String title) {
        PracticeReviews.Waiting review = PracticeReviews.waiting(portal());
        String path = review.path();
        PracticeReviews.step(manager, path, "/commission", PracticeReviews.commission());
        PracticeReviews.independent(portal(), review.reference());
        PracticeReviews.step(author, path, "/report", Map.of("text", report(text)));
        author.put(path, PracticeReviews.details(title), author.get(path).header("ETag"))
                .expect(200);
        return path;
    }

    /** The last part of the address of what is published. */
    private String publish(String path) {
        PracticeReviews.step(author, path, "/final", Map.of());
        PracticeReviews.step(manager, path, "/checklist", Map.of("items", PracticeReviews.CHECKLIST));
        PracticeReviews.recognised(portal(), path);
        PracticeReviews.step(
                manager,
                path,
                "/plan",
                Map.of("day", PracticeReviews.today().plusDays(30).toString()));
        PracticeReviews.step(
                manager, path, "/copy", Map.of("day", PracticeReviews.today().toString()));
        PracticeReviews.signedOff(portal(), path.substring(path.lastIndexOf('/') + 1));
        PracticeReviews.step(manager, path, "/publication", Map.of("overrideReason", "Agreed with the national body."));
        String url = manager.get(path).expect(200).json().path("url").asText();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private String etag(String line) {
        return manager.get(AREA + line).expect(200).header("ETag");
    }

    private JsonNode open(String line) {
        return portal().api().get(OPEN + line).expect(200).json();
    }

    @Test
    @DisplayName(
            "a published recommendation is answered, planned, shown to have changed something and released; said again, it is superseded, with a link both ways")
    void life() {
        String first = publish(begun(EARLIER, "Babies who moved " + WORD));
        String line = first + "-r1";
        assertEquals("no_answer", open(line).path("state").asText());
        String item = portal().api().get("/api/v1/learning/" + first).text();
        assertTrue(item.contains("\"url\":\"" + OPEN + line + "\""), item);
        answered(line);

        String path = begun(AGAIN, "Babies who moved again " + WORD);
        Page page = signedIn(PracticeReviews.AUTHOR);
        String earlier = path.replace("/api/v1", "") + "/report/earlier";
        Waiting.until("the earlier one is in the index", Duration.ofSeconds(20), () -> {
            page.navigate(earlier);
            return page.content().contains(first);
        });
        chosen(page, path, first);
        Sql.assertAtMost(3, () -> page.navigate(earlier));

        String second = publish(path);
        JsonNode superseded = open(line);
        assertEquals("superseded", superseded.path("state").asText());
        assertEquals(second + "-r1", superseded.at("/related/0/id").asText());
        assertEquals("superseded_by", superseded.at("/related/0/relation").asText());
        assertEquals(
                "supersedes", open(second + "-r1").at("/related/0/relation").asText());
        manager.put(AREA + line + "/answer", Map.of("answer", "accepted"), etag(line))
                .expect(409);
        Page everybody = newPage();
        everybody.navigate("/learning/" + first);
        assertThat(everybody.locator("#r1")).containsText("Superseded by");
        shot(everybody, "recommendation-public");
        assertAccessible(everybody);
    }

    private void answered(String line) {
        Api foreign = portal().as("mary.quill");
        foreign.get(AREA + line).expect(404);
        portal().as("priya.nair").get(AREA + line).expect(403);
        assertTrue(manager.get("/api/v1/my-work").text().contains("Recommendations to us"));
        JsonNode refused = manager.put(AREA + line + "/answer", Map.of("answer", "partly"), etag(line))
                .expect(422)
                .json();
        assertEquals("reason", refused.at("/violations/0/field").asText());
        manager.put(AREA + line + "/answer", Map.of("answer", "accepted"), "\"0\"")
                .expect(412);

        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate("/recommendations?q=" + WORD);
        assertThat(page.locator("main")).containsText("No answer yet");
        shot(page, "recommendations");
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(EARLIER.substring(0, 40)))
                .click();
        page.getByLabel("Accepted in part").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the answer"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say which part you accept");
        assertThat(page.getByLabel("Accepted in part")).isChecked();
        page.locator("#answerReason").fill("All but the register.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the answer"))
                .click();
        page.getByLabel("Action", new Page.GetByLabelOptions().setExact(true)).fill("One list for Fenby Road.");
        page.getByLabel("Responsible role or office").fill("Mrs Jones");
        page.getByLabel("Day").fill("31");
        page.getByLabel("Month").fill("3");
        page.getByLabel("Year").fill("2099");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the action"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Name a role or an office");
        page.getByLabel("Responsible role or office").fill("Head of health visiting");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the action"))
                .click();
        assertThat(page.locator("main")).containsText("Head of health visiting");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release the answer to everybody"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("may identify somebody of the case");
        page.getByLabel("Action", new Page.GetByLabelOptions().setExact(true)).fill("One list of babies who move.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the action"))
                .click();
        assertThat(page.locator("main")).containsText("One list of babies who move.");
        assertEquals("no_answer", open(line).path("state").asText());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release the answer to everybody"))
                .click();
        assertEquals("partly", open(line).at("/released/answer").asText());
        shot(page, "recommendation");
        assertAccessible(page);

        manager.post(AREA + line + "/steps", Map.of("action", "finish"), etag(line))
                .expect(422);
        manager.post(AREA + line + "/notes", Map.of("note", "An audit shows it.", "level", "3"), etag(line))
                .expect(200);
        manager.post(AREA + line + "/steps", Map.of("action", "finish"), etag(line))
                .expect(200);
        assertEquals("accepted", open(line).path("state").asText());
        assertFalse(portal().api().get(OPEN + line).text().contains("An audit shows it."));
        String file =
                page.request().get("/recommendations/export.csv?q=" + WORD).text();
        assertTrue(file.contains("Done with evidence") && file.contains("Head of health visiting"), file);
        String at = "/recommendations/" + line;
        page.navigate(at);
        Sql.assertAtMost(3, () -> page.navigate(at));
        page.navigate("/recommendations");
        Sql.assertAtMost(3, () -> page.navigate("/recommendations"));
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.MANAGER);
        phone.navigate(at);
        assertNoSidewaysScroll(phone);
        shot(phone, "recommendation-phone");
        phone.navigate("/recommendations?q=" + WORD);
        assertNoSidewaysScroll(phone);
        shot(phone, "recommendations-phone");
    }

    /** Rule 72: the near one is named before the report is final, and no more once a choice is made. */
    private void chosen(Page page, String path, String first) {
        String check = path.replace("/api/v1", "") + "/check";
        page.navigate(check);
        assertThat(page.locator("main")).containsText("You have said this before?");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare and choose"))
                .click();
        assertThat(page.locator("main")).containsText("Done with evidence");
        shot(page, "said-before");
        assertAccessible(page);
        Locator line = page.locator("li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + first + "']")))
                .last();
        line.getByLabel("Strengthens it").check();
        line.getByText("Save the choice").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say why the earlier recommendation did not hold.");
        assertThat(line.getByLabel("Strengthens it")).isChecked();
        line.getByLabel("Supersedes it").check();
        line.getByText("Save the choice").click();
        assertThat(page.locator("main")).containsText("The choice is saved with the review.");
        page.navigate(check);
        assertThat(page.locator("main")).not().containsText("You have said this before?");
        assertFalse(portal().log().contains("within five days, and the " + WORD), "the draft is in the log");
    }

    @Test
    @DisplayName("the whole case is one timeline, for who may read each stage; other ages stand with their sources")
    void spine() {
        String path = begun("Agree one plan.", "One plan " + WORD);
        JsonNode review = manager.get(path).expect(200).json();
        String notification = review.path("notification").asText();
        if (notification.isEmpty()) {
            notification = review.path("notificationReference").asText();
        }
        String at = "/notifications/" + notification + "/case";
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate(path.replace("/api/v1", ""));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("From the notification to the publication"))
                .click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(at + "$"));
        for (String told : new String[] {
            "Notification sent", "Rapid review sent to the Panel", "The Panel answered", "Commissioned"
        }) {
            assertThat(page.locator(".slp-spine")).containsText(told);
        }
        assertThat(page.locator("main")).containsText("Practice review complete and published");
        shot(page, "case");
        assertAccessible(page);
        // Names of people are remembered for half a minute.
        page.navigate(at);
        Sql.assertAtMost(3, () -> page.navigate(at));

        Page notifier = signedIn("priya.nair");
        notifier.navigate(at);
        assertThat(notifier.locator(".slp-spine")).containsText("Notification sent");
        assertThat(notifier.locator(".slp-spine")).not().containsText("Commissioned");
        assertEquals(404, signedIn("mary.quill").request().get(at).status());
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.MANAGER);
        phone.navigate(at);
        assertNoSidewaysScroll(phone);
        shot(phone, "case-phone");
    }
}
