package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("What is already known, beside the writing")
class KnownBesideIT extends BrowserTest {
    /** A word that stands nowhere but in the draft. */
    private static final String SECRET = "Quillfeather";

    private static final String WRITTEN =
            "The baby was not yet crawling when the health visitor saw a bruise on the cheek. The bruise"
                    + " was explained by the parents and written down, but no paediatrician examined the baby, and nobody rang"
                    + " children's social care. The bruising protocol for babies who do not move was not followed. "
                    + SECRET
                    + " was told that it had been a toy.";

    private final ReviewMaker maker = new ReviewMaker(portal());

    private String written(String caseName) {
        String reference = maker.opened(caseName);
        maker.put(reference, "learning", Map.of("learning", WRITTEN)).expect(200);
        return reference;
    }

    private static String at(String reference) {
        return ReviewMaker.REVIEWS + reference + "/sections/learning/known";
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(one -> names.add(one.path("passage").asText()));
        return names;
    }

    @Test
    @DisplayName("passages near to a section are found, used or set aside, do not come again, and can be changed back")
    void marking() {
        String reference = written("Wharf Street");
        Api manager = maker.manager();
        manager.get(at(reference)).expect(200);
        long begin = System.nanoTime();
        JsonNode found = manager.get(at(reference)).expect(200).json();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        List<String> near = names(found.path("near"));
        assertEquals(5, near.size(), found.toString());
        assertTrue(
                found.path("near").toString().toLowerCase(java.util.Locale.ROOT).contains("bruis"), found.toString());
        assertTrue(millis < 1_000, millis + " ms");
        assertFalse(found.toString().contains(SECRET), "the draft comes back");

        String used = at(reference) + "/" + near.get(0);
        String aside = at(reference) + "/" + near.get(1);
        manager.put(used, Map.of("mark", "used"), null).expect(428);
        manager.put(used, Map.of("mark", "liked"), "\"0\"").expect(422);
        manager.put(used, Map.of("mark", "used", "howUsed", "It shaped the first action."), "\"0\"")
                .expect(200);
        manager.put(used, Map.of("mark", "used"), "\"0\"").expect(412);
        JsonNode refused = manager.put(aside, Map.of("mark", "not_relevant", "reason", " "), "\"0\"")
                .expect(422)
                .json();
        assertEquals("reason", refused.at("/violations/0/field").asText());
        JsonNode marked = manager.put(aside, Map.of("mark", "not_relevant", "reason", "Another kind of harm."), "\"0\"")
                .expect(200)
                .json();
        assertFalse(names(marked.path("near")).contains(near.get(0)), "a used passage comes again");
        assertFalse(names(marked.path("near")).contains(near.get(1)), "one that was set aside comes again");
        JsonNode annex = manager.get(ReviewMaker.REVIEWS + reference).json().path("knownBefore");
        assertEquals(1, annex.size(), annex.toString());
        assertEquals("It shaped the first action.", annex.at("/0/howUsed").asText());
        assertTrue(annex.at("/0/url").asText().startsWith("/learning/"));
        assertTrue(annex.at("/0/quote").asText().length() > 40);

        String version = marked.at("/marked/1/version").asText();
        manager.delete(aside, "\"" + version + "\"").expect(200);
        assertTrue(
                names(manager.get(at(reference)).json().path("near")).contains(near.get(1)), "taken back, found again");
        manager.put(at(reference) + "/nothing-here-2020:p1.1", Map.of("mark", "used"), "\"0\"")
                .expect(404);
        portal().as("mary.quill").get(at(reference)).expect(404);
        portal().as("priya.nair").get(at(reference)).expect(403);
        assertFalse(portal().log().contains(SECRET), "the draft is in the log");
    }

    @Test
    @DisplayName(
            "the annex is sent and sealed with the review; a passage withdrawn since shows no text, what was sent stays")
    void sealed() throws Exception {
        String practice = PracticeReviews.ready(portal());
        Api manager = maker.manager();
        String report = "/api/v1/practice-reviews/" + practice;
        manager.post(
                        report + "/publication",
                        Map.of("overrideReason", "Agreed with the national body."),
                        manager.get(report).header("ETag"))
                .expect(200);
        String url = manager.get(report).json().path("url").asText();
        String slug = url.substring(url.lastIndexOf('/') + 1);
        String reference = written("Chapel Row");
        String mark = at(reference) + "/" + slug + ":p1.1";
        manager.put(mark, Map.of("mark", "used"), "\"0\"").expect(200);
        maker.put(reference, "decision", ReviewMaker.decision("yes")).expect(200);
        maker.ask(reference).expect(200);
        manager.put(mark, Map.of("mark", "used", "howUsed", "Too late."), "\"1\"")
                .expect(409);
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            maker.sign(partner, reference, Map.of("agrees", true)).expect(200);
        }
        JsonNode receipt = maker.send(reference, Map.of("acceptedWarnings", ReviewMaker.everyWarning()))
                .expect(200)
                .json();
        String sent = sent(reference);
        assertTrue(sent.contains("\"knownBefore\"") && sent.contains("The family moved twice."), sent);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                HexFormat.of().formatHex(digest), receipt.path("contentHash").asText());

        String item = "/api/v1/learning/" + slug;
        manager.post(
                        item + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        portal().api().get(item).header("ETag"))
                .expect(204);
        JsonNode line = manager.get(ReviewMaker.REVIEWS + reference).json().at("/knownBefore/0");
        assertTrue(line.path("withdrawn").asBoolean() && !line.hasNonNull("quote"), line.toString());
        Page page = signedIn("eleanor.marsh");
        page.navigate("/rapid-reviews/" + reference);
        assertThat(page.locator("main")).containsText("Withdrawn since. Its text is no longer shown.");
        assertThat(page.locator("main")).not().containsText("was in the first draft");
        assertEquals(sent, sent(reference));
        byte[] exact =
                page.request().get("/rapid-reviews/" + reference + "/sent.json").body();
        assertEquals(sent, new String(exact, StandardCharsets.UTF_8));
        String text = Papers.said(
                page.request().get("/rapid-reviews/" + reference + "/sent.pdf").body());
        assertTrue(text.contains("What we already knew") && text.contains("The family moved twice."), text);
        assertTrue(text.contains("/learning/" + slug.substring(0, 10)), text);
        Page foreign = signedIn("mary.quill");
        assertEquals(
                404,
                foreign.request()
                        .get("/rapid-reviews/" + reference + "/sent.pdf")
                        .status());
        manager.get(ReviewMaker.REVIEWS + reference).expect(200);
        Sql.assertAtMost(3, () -> manager.get(ReviewMaker.REVIEWS + reference).expect(200));
    }

    private String sent(String reference) throws Exception {
        try (Connection connection = portal().database().connect();
                PreparedStatement query = connection.prepareStatement("select v.content from rapid_review_version v"
                        + " join rapid_review r on r.id = v.rapid_review_id where r.reference = ?")) {
            query.setString(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }

    @Test
    @DisplayName("it is the same beside the report of a practice review, for who may write it")
    void practiceReview() {
        PracticeReviews.Waiting waiting = PracticeReviews.waiting(portal());
        Api manager = portal().as(PracticeReviews.MANAGER);
        Api author = portal().as(PracticeReviews.AUTHOR);
        String path = waiting.path();
        manager.get(path + "/report/known").expect(404);
        manager.post(
                        path + "/commission",
                        PracticeReviews.commission(),
                        manager.get(path).header("ETag"))
                .expect(200);
        assertEquals(
                0,
                author.get(path + "/report/known")
                        .expect(200)
                        .json()
                        .path("near")
                        .size());
        author.post(
                        path + "/report",
                        Map.of("text", "## 1 What happened\n\n" + WRITTEN),
                        author.get(path).header("ETag"))
                .expect(200);
        List<String> near =
                names(author.get(path + "/report/known").expect(200).json().path("near"));
        assertEquals(5, near.size());
        author.put(path + "/report/known/" + near.get(0), Map.of("mark", "used"), "\"0\"")
                .expect(200);
        assertEquals(1, manager.get(path).json().path("knownBefore").size());
        manager.get(path).expect(200);
        Sql.assertAtMost(3, () -> manager.get(path).expect(200));
        author.get(path + "/report/known").expect(200);
        Sql.assertAtMost(3, () -> author.get(path + "/report/known").expect(200));
    }

    @Test
    @DisplayName("a journey: shown beside the writing, marked by keyboard, refused without a reason, read in the annex")
    void journey() {
        String reference = written("Tannery Lane");
        String path = "/rapid-reviews/" + reference;
        Page page = signedIn("helen.strachan");
        page.navigate(path + "/edit/learning");
        page.getByLabel("What is already clear?").pressSequentially("Still being typed. ");
        Locator ask = page.getByText("Show passages near to what is saved here");
        ask.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#known-panel h2").first()).isFocused();
        assertThat(page.locator("#known-panel > ol > li, #known-panel ol.slp-known > li"))
                .hasCount(5);
        assertAccessible(page);
        shot(page, "known-beside");
        Locator first = page.locator("#known-panel ol.slp-known > li").first();
        first.locator("summary").first().focus();
        page.keyboard().press("Enter");
        first.getByLabel("How is it used?").fill("It shaped the first action.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#known-panel")).containsText("Used in this review");
        assertThat(page.getByLabel("What is already clear?"))
                .hasValue(java.util.regex.Pattern.compile("Still being typed"));

        Page still = newPage(Look.NO_SCRIPT);
        signIn(still, "helen.strachan");
        still.navigate(path + "/edit/learning");
        still.getByText("Show passages near to what is saved here").click();
        assertThat(still.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("What is already known");
        Locator second = still.locator("ol.slp-known > li").first();
        second.locator("summary").nth(1).click();
        second.getByText("Set it aside").click();
        assertThat(still.getByRole(AriaRole.ALERT)).containsText("Say why it is not relevant.");
        shot(still, "known-refused");
        second.getByLabel("Why is it not relevant?").fill("Another kind of harm.");
        second.getByText("Set it aside").click();
        assertThat(still.locator("main")).containsText("The passage is set aside and will not come again.");
        assertThat(still.locator("main")).containsText("Not relevant: Another kind of harm.");
        shot(still, "known-page");
        page.navigate(path + "/edit/learning/known");
        Locator third = page.locator("ol.slp-known > li").first();
        third.locator("summary").nth(1).click();
        third.getByText("Set it aside").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say why it is not relevant.");
        assertAccessible(page);

        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        phone.navigate(path + "/edit/learning/known");
        assertNoSidewaysScroll(phone);
        assertAccessible(phone);
        shot(phone, "known-page-phone");
        for (String where : List.of("", "/check")) {
            phone.navigate(path + where);
            assertThat(phone.locator("main")).containsText("What we already knew");
            assertThat(phone.locator("main")).containsText("How it was used: It shaped the first action.");
            assertNoSidewaysScroll(phone);
            assertAccessible(phone);
        }
        shot(phone, "known-annex-phone");
        phone.navigate(portal().api()
                .get("/api/v1/learning/search?q=bruise")
                .json()
                .at("/hits/0/url")
                .asText());
        assertThat(phone.locator("#similar")).isVisible();
        assertNoSidewaysScroll(phone);
        assertAccessible(phone);
        shot(phone, "similar-phone");
        Page reader = newPage();
        reader.navigate(phone.url());
        reader.locator("#similar").scrollIntoViewIfNeeded();
        shot(reader, "similar");
    }
}
