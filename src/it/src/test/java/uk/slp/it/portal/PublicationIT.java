package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Waiting;

/** The minute comes because the database is told that it was earlier: no test waits for one. */
@DisplayName("A report that publishes itself, with what is written beside it")
class PublicationIT extends BrowserTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void section(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    @Test
    @DisplayName("is written in short, checked, refused at its minute with the reason, and at the next is public once")
    void journey() throws Exception {
        String word = "wintersmoor" + UUID.randomUUID().toString().substring(0, 6);
        String title = "A plan that came late " + word;
        String reference = PracticeReviews.ready(portal(), title, "A cousin");
        String path = "/api/v1/practice-reviews/" + reference;
        Api manager = portal().as(PracticeReviews.MANAGER);

        briefing(reference, word);
        assertEquals(
                List.of("summary.briefing:hits_open"), problems(setMinute(manager, path, Map.of("time", "09:30"))));
        assertEquals(List.of("time:time_form"), problems(setMinute(manager, path, Map.of("time", "half past"))));
        PracticeReviews.recognised(portal(), path + "/summaries/briefing");

        setMinute(manager, path, Map.of("time", "09:30")).expect(200);
        assertEquals(
                List.of("day:minute_set"),
                problems(manager.post(
                        path + "/plan",
                        Map.of("day", PracticeReviews.today().plusDays(40).toString()),
                        tag(manager, path))));
        refused(reference, manager, path);
        published(reference, manager, path, title);
        briefingIsPublic(manager.get(path).expect(200).json().path("url").asText(), title, word);
        family(manager, path);
    }

    @Test
    @DisplayName(
            "or came as a file: its name and hidden properties are settled one by one, and are not in what is released")
    void file() {
        PracticeReviews.Waiting review = PracticeReviews.waiting(portal());
        String path = review.path();
        String family = review.familyName();
        Api manager = portal().as(PracticeReviews.MANAGER);
        Api author = portal().as(PracticeReviews.AUTHOR);
        PracticeReviews.step(manager, path, "/commission", PracticeReviews.commission());
        PracticeReviews.independent(portal(), review.reference());
        PracticeReviews.upload(author, path, family + "%20report.docx", LibraryFiles.reviewBy(family))
                .expect(200);
        author.put(path, PracticeReviews.details("A plan in a file " + family.length()), tag(author, path))
                .expect(200);
        PracticeReviews.step(author, path, "/final", Map.of());
        assertTrue(file(manager, path).contains(family), "until it is released it is the file that was uploaded");
        removed(manager, path);
        PracticeReviews.step(manager, path, "/checklist", Map.of("items", PracticeReviews.CHECKLIST));
        PracticeReviews.recognised(portal(), path);
        PracticeReviews.step(
                manager, path, "/copy", Map.of("day", PracticeReviews.today().toString()));
        PracticeReviews.signedOff(portal(), review.reference());
        PracticeReviews.step(manager, path, "/publication", Map.of("overrideReason", "A court asked for it."));
        String released = file(manager, path);
        assertTrue(released.startsWith("attachment; filename*=UTF-8''practice-review-" + review.reference()), released);
        assertTrue(released.contains("Teams were short of people.") && !released.contains(family), released);
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate("/my-work");
        assertThat(page.getByText("Send the published report to the national repository")
                        .first())
                .isVisible();
        page.navigate("/practice-reviews/" + review.reference());
        assertThat(page.getByText("Usual time, 10 working days").first()).isVisible();
        assertAccessible(page);
        shot(page, "repository");
    }

    /** Each of them is a hit of its own; from the text nothing is removed. */
    private void removed(Api manager, String path) {
        String hits = path + "/identifiability";
        Api.Answer found = manager.get(hits).expect(200);
        List<String> fields = new ArrayList<>();
        for (JsonNode hit : found.json().path("hits")) {
            String field = hit.path("field").asText();
            Api.Answer answer = manager.put(
                    hits + "/" + hit.path("mark").asText(), Map.of("answer", "removed"), found.header("ETag"));
            if (field.startsWith("file")) {
                fields.add(field);
                answer.expect(200);
            } else {
                assertEquals(List.of("answer:not_in_file"), problems(answer));
            }
        }
        assertEquals(List.of("fileName", "fileProperties"), fields);
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate(path.replace("/api/v1", "") + "/identity?hit=3");
        assertThat(page.getByText("In: Hidden properties of the file")).isVisible();
        assertAccessible(page);
        shot(page, "identity-file");
        onPhone(page, "identity-file-phone");
    }

    /** The name under which the file is handed out, the author that it names, and its text. */
    private static String file(Api api, String path) {
        HttpResponse<byte[]> answer = api.bytes(path + "/report/file");
        return answer.headers().firstValue("Content-Disposition").orElse("") + "\n"
                + LibraryFiles.authorAndText(answer.body());
    }

    /** The author writes the briefing in the browser; what is missing is named, and nothing typed is lost. */
    private void briefing(String reference, String word) {
        Page author = signedIn(PracticeReviews.AUTHOR);
        author.navigate("/practice-reviews/" + reference + "/summaries");
        assertAccessible(author);
        author.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Seven-minute briefing"))
                .click();
        section(author, "Title", "Before the plan, in short " + word);
        section(author, "What happened", "A family moved from Fenby Road. Nobody told the next team.");
        press(author, "Save and mark complete");
        assertThat(author.getByText("Write the section “What mattered”.").first())
                .isVisible();
        assertThat(author.getByLabel("What happened", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("A family moved from Fenby Road. Nobody told the next team.");
        assertAccessible(author);
        shot(author, "summary-writing");
        section(author, "What mattered", "Who held the whole picture.");
        section(author, "What good looks like", "One person asks, and writes down who was told.");
        section(author, "Questions for your team", "Who tells the next team?\n\nWho checks that they heard?");
        section(author, "What to do next", "Ask it in your next supervision.");
        press(author, "Save and mark complete");
        assertThat(author.getByText("The text is complete.").first()).isVisible();
        assertAccessible(author);
        assertNoSidewaysScroll(author);
        shot(author, "summary-complete");
        onPhone(author, "summary-complete-phone");
    }

    /** Its copy went today, less than seven working days before: at the minute it stays, and says so. */
    private void refused(String reference, Api manager, String path) throws Exception {
        comes(reference);
        Waiting.until("it is refused at its minute", SOON, () -> !minute(manager, path)
                .path("notPublishedBecause")
                .asText()
                .isEmpty());
        JsonNode minute = minute(manager, path);
        assertTrue(minute.path("notPublishedBecause").asText().contains("should have gone by"), minute.toString());
        assertEquals(
                "final", manager.get(path).expect(200).json().path("status").asText());
        assertEquals(1, lines("not_published", reference));
        Page page = signedIn(PracticeReviews.MANAGER);
        page.navigate("/my-work");
        assertThat(page.getByText("did not publish itself").first()).isVisible();
        page.navigate("/post");
        assertThat(page.getByText("Practice review " + reference + " was not published")
                        .first())
                .isVisible();
        page.navigate("/practice-reviews/" + reference + "/release");
        assertThat(page.getByText("and was not.").first()).isVisible();
        page.getByLabel("At what time does it publish itself?").fill("9.30");
        page.getByLabel("Reason for publishing with less notice").fill("A court asked for it.");
        press(page, "Let it publish itself");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("It will publish itself")))
                .isVisible();
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "release-timed");
        onPhone(page, "release-timed-phone");
    }

    private void published(String reference, Api manager, String path, String title) throws Exception {
        assertTrue(minute(manager, path).path("waiting").asBoolean());
        assertEquals(
                0,
                portal().api()
                        .get("/api/v1/learning/search?q=" + title.substring(title.lastIndexOf(' ') + 1))
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt(),
                "nothing of it is found before its minute");
        comes(reference);
        Waiting.until("it publishes itself", SOON, () -> manager.get(path)
                .expect(200)
                .json()
                .path("status")
                .asText()
                .equals("published"));
        assertEquals(1, count("select count(*) from published_item where title = ?", title));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'publish' and username = 'system'"
                                + " and subject_type = 'practice_review' and subject_reference = ?",
                        reference));
        assertEquals(
                1, count("select count(*) from timed_release where state = 'published' and reference = ?", reference));
    }

    /** Everybody finds the briefing beside the report, without JavaScript too, and takes it along as a paper. */
    private void briefingIsPublic(String url, String title, String word) {
        Page reader = newPage();
        reader.navigate(url);
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Briefing: Before the plan, in short"))
                .click();
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Before the plan, in short");
        assertThat(reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Practice review: " + title)))
                .isVisible();
        assertAccessible(reader);
        shot(reader, "briefing-public");
        onPhone(reader, "briefing-public-phone");
        String here = reader.url().replaceFirst("^https?://[^/]+", "");
        byte[] pdf = portal().api().bytes(here + "/paper.pdf").body();
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 4));
        assertEquals('P', portal().api().bytes(here + "/paper.docx").body()[0]);
        portal().api().get(url + "/paper.pdf").expect(404);
        Waiting.until("the briefing is found by its words, as a briefing", SOON, () -> portal().api()
                .get("/api/v1/learning/search?type=briefing&q=" + word)
                .expect(200)
                .text()
                .contains("Before the plan, in short"));
    }

    /** The family's summary is a paper: handed over, with to whom, when and by whom, and not published by mistake. */
    private void family(Api manager, String path) {
        String summary = path + "/summaries/family";
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", "What we learned");
        for (int i = 1; i <= 5; i++) {
            text.put("part" + i, "In plain words.");
        }
        manager.put(summary, text, "\"0\"").expect(200);
        PracticeReviews.step(manager, summary, "/completion", Map.of());
        assertEquals('%', manager.bytes(summary + "/paper.pdf").body()[0]);
        assertEquals('P', manager.bytes(summary + "/paper.docx").body()[0]);
        assertTrue(problems(manager.post(summary + "/publication", Map.of(), tag(manager, summary)))
                .contains("showing:paper_only"));
        PracticeReviews.step(
                manager,
                summary,
                "/handing-over",
                Map.of(
                        "handedTo",
                        "The grandmother",
                        "handedOn",
                        PracticeReviews.today().toString(),
                        "handedBy",
                        "Helen Strachan"));
        assertEquals(
                "The grandmother",
                manager.get(summary)
                        .expect(200)
                        .json()
                        .path("handedOver")
                        .get(0)
                        .path("to")
                        .asText());
    }

    /** The same page on a telephone: nothing is cut off, and a picture for whoever wants to look. */
    private void onPhone(Page page, String name) {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertNoSidewaysScroll(page);
        shot(page, name);
    }

    private Api.Answer setMinute(Api manager, String path, Map<String, String> body) {
        return manager.post(path + "/publication-time", body, tag(manager, path));
    }

    private static String tag(Api manager, String path) {
        return manager.get(path).expect(200).header("ETag");
    }

    private static JsonNode minute(Api manager, String path) {
        return manager.get(path + "/publication-time").expect(200).json();
    }

    private static List<String> problems(Api.Answer answer) {
        List<String> found = new ArrayList<>();
        answer.expect(422)
                .json()
                .path("violations")
                .forEach(v -> found.add(
                        v.path("field").asText() + ":" + v.path("code").asText()));
        return found;
    }

    private void comes(String reference) throws SQLException {
        try (var connection = portal().database().connect();
                var update = connection.prepareStatement("update timed_release set publish_at = publish_at"
                        + " - interval '60 days' where state = 'waiting' and reference = ?")) {
            update.setString(1, reference);
            assertEquals(1, update.executeUpdate());
        }
    }

    private int lines(String action, String reference) throws SQLException {
        return count(
                "select count(*) from audit_event where action = '" + action + "' and subject_reference = ?",
                reference);
    }

    private int count(String sql, String value) throws SQLException {
        try (var connection = portal().database().connect();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
