package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;
import uk.slp.it.portal.PracticeReviews.Waiting;

@DisplayName("The drafts of the report of a practice review")
class ReviewDraftsIT extends BrowserTest {
    private static final String FIRST = "The family moved twice within a year, and each time the file stayed behind.";

    private Api manager() {
        return portal().as(PracticeReviews.MANAGER);
    }

    private Api author() {
        return portal().as(PracticeReviews.AUTHOR);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String comment(Waiting review, int version, String anchor, String words) {
        JsonNode comments = portal().as("grace.lindqvist")
                .post(review.path() + "/drafts/" + version + "/comments", Map.of("anchor", anchor, "words", words))
                .expect(200)
                .json()
                .path("comments");
        for (JsonNode one : comments) {
            if (one.path("first").path("words").asText().equals(words)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError(comments.toString());
    }

    private void keep(Waiting review, String text) {
        ReviewConductIT.post(author(), review, "/report", Map.of("text", text)).expect(200);
        ReviewConductIT.post(author(), review, "/drafts", Map.of()).expect(200);
    }

    @Test
    @DisplayName("has versions whose comments are found again where their passage has moved or changed")
    void drafts() {
        Waiting review = ReviewConductIT.begun(portal(), Map.of());
        assertEquals(
                List.of(":no_text"),
                ReviewConductIT.wrong(ReviewConductIT.post(author(), review, "/drafts", Map.of())
                        .expect(422)));
        keep(review, "## 1 What happened\n\n" + FIRST + "\n\nNobody asked the children what they wanted to say.");
        assertEquals(
                List.of(":unchanged"),
                ReviewConductIT.wrong(ReviewConductIT.post(author(), review, "/drafts", Map.of())
                        .expect(422)));
        String moved = comment(review, 1, "p1.1", "Say when.");
        String gone = comment(review, 1, "p1.2", "Is this so?");
        keep(review, "## 1 Preface\n\nWhy we write.\n\n## 2 What happened\n\n" + FIRST);
        JsonNode second =
                author().get(review.path() + "/drafts/2").expect(200).json().path("comments");
        assertEquals(moved, second.get(0).path("id").asText());
        assertEquals("moved", second.get(0).path("found").asText());
        assertEquals("p2.1", second.get(0).path("anchor").asText());
        assertEquals(gone, second.get(1).path("id").asText());
        assertEquals("gone", second.get(1).path("found").asText());
        String at = review.path() + "/drafts/2/comments/" + moved;
        author().post(at + "/answer", Map.of("words", "In 2024."), "\"1\"").expect(200);
        author().post(at + "/answer", Map.of("words", "Twice?"), "\"1\"").expect(412);
        assertEquals(
                List.of("reason:required"),
                ReviewConductIT.wrong(
                        author().post(at + "/settle", Map.of(), "\"2\"").expect(422)));
        author().post(at + "/settle", Map.of("words", "The year stands in it."), "\"2\"")
                .expect(200);
        String pack = Papers.said(
                manager().bytes(review.path() + "/drafts/meeting-pack").body());
        assertTrue(pack.contains("The report, version 2") && pack.contains("Paragraph 2.1. " + FIRST), pack);
        assertTrue(pack.contains("Is this so?") && !pack.contains("Say when."), "what is settled is left out: " + pack);
        assertEquals(
                404,
                portal().as("mary.quill")
                        .bytes(review.path() + "/drafts/meeting-pack")
                        .statusCode());
        JsonNode all = manager().get(review.path() + "/drafts").expect(200).json();
        assertEquals(1, all.path("settled").asInt());
        assertEquals(1, all.path("open").asInt());
        portal().as("eleanor.marsh").get(review.path() + "/drafts/1").expect(403);
        for (String nobody : List.of("mary.quill", "isla.penrose")) {
            portal().as(nobody).get(review.path() + "/drafts/1").expect(404);
        }
    }

    @Test
    @DisplayName(
            "has comments that name who is to see them: among their work and their post until they have, and nobody else")
    void mentioned() {
        Waiting review = ReviewConductIT.begun(portal(), Map.of());
        keep(review, "## 1 What happened\n\n" + FIRST);
        String at = review.path() + "/drafts/1/comments";
        Api partner = portal().as("grace.lindqvist");
        for (String stranger : List.of("mary.quill", "isla.penrose", "eleanor.marsh", "grace.lindqvist")) {
            assertEquals(
                    List.of("mentions:not_reader"),
                    ReviewConductIT.wrong(partner.post(
                                    at, Map.of("anchor", "p1.1", "words", "See this.", "mentions", List.of(stranger)))
                            .expect(422)));
        }
        assertEquals(
                0,
                partner.get(review.path() + "/drafts/1")
                        .expect(200)
                        .json()
                        .path("comments")
                        .size());
        Page page = signedIn("grace.lindqvist");
        page.navigate("/practice-reviews/" + review.reference() + "/drafts/1/comment?passage=p1.1");
        page.getByLabel("Joseph Amadi").check();
        press(page, "Comment");
        assertThat(page.getByText("Write your comment.").first()).isVisible();
        assertThat(page.getByLabel("Joseph Amadi")).isChecked();
        assertAccessible(page);
        shot(page, "draft-mention");
        page.getByLabel("Your comment").fill("Is the year right?");
        press(page, "Comment");
        assertThat(page.getByText("To be seen by: Joseph Amadi")).isVisible();
        assertTrue(author().get("/api/v1/post?size=100").text().contains("comment_to_see"));
        assertTrue(manager().get(review.path() + "/drafts/1").text().contains("\"toBeSeenBy\":[\"Joseph Amadi\"]"));
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.AUTHOR);
        phone.navigate("/my-work");
        assertThat(phone.locator("main")).containsText("See 1 comment on the draft that names you");
        phone.navigate("/practice-reviews/" + review.reference() + "/drafts");
        phone.locator("section[aria-labelledby=mentions] a").click();
        assertThat(phone.getByText("You were asked to see this comment.")).isVisible();
        assertAccessible(phone);
        shot(phone, "phone-draft-mentioned");
        press(phone, "I have seen it");
        phone.navigate("/practice-reviews/" + review.reference() + "/drafts");
        assertThat(phone.locator("section[aria-labelledby=mentions]")).hasCount(0);
        for (String path : List.of(review.path() + "/drafts/1", review.path() + "/drafts", "/api/v1/my-work")) {
            author().get(path).expect(200);
            Sql.assertAtMost(3, () -> author().get(path).expect(200));
        }
    }

    @Test
    @DisplayName("has its drafts commented, answered and compared in the browser, and is signed by a partner")
    void discussed() {
        Waiting review = ReviewConductIT.begun(portal(), Map.of());
        keep(review, "## 1 What happened\n\n" + FIRST + "\n\n### Finding 1\n\nNobody held the whole picture.");
        String home = "/practice-reviews/" + review.reference();
        Page partner = signedIn("grace.lindqvist");
        partner.navigate(home + "/drafts/1");
        assertAccessible(partner);
        partner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comment on Paragraph 1.1"))
                .click();
        press(partner, "Comment");
        assertThat(partner.getByText("Write your comment.").first()).isVisible();
        assertAccessible(partner);
        partner.getByLabel("Your comment").fill("Say when they moved.");
        press(partner, "Comment");
        assertThat(partner.getByText("Say when they moved.")).isVisible();
        keep(
                review,
                "## 1 What happened\n\nThe family moved twice within a year, in 2024, and each time the file stayed"
                        + " behind.\n\n### Finding 1\n\nNobody held the whole picture.");
        Page author = signedIn(PracticeReviews.AUTHOR);
        author.navigate(home + "/drafts");
        assertThat(author.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pack for a meeting (PDF)")))
                .isVisible();
        assertEquals(200, author.request().get(home + "/meeting-pack.pdf").status());
        assertAccessible(author);
        shot(author, "drafts");
        author.navigate(home + "/drafts/2");
        assertThat(author.getByText("The passage has changed since then")).isVisible();
        author.getByText("The passage has changed since then").click();
        assertAccessible(author);
        shot(author, "draft-with-comment");
        author.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer or settle"))
                .click();
        assertAccessible(author);
        author.getByLabel("How is it settled?").fill("The year stands in it now.");
        shot(author, "draft-settle");
        press(author, "Settle the comment");
        assertThat(author.getByText("The year stands in it now.")).isVisible();
        author.navigate(home + "/drafts/2/changes");
        assertThat(author.locator("ins")).containsText("in 2024,");
        assertAccessible(author);
        shot(author, "draft-changes");
        Page phone = newPage(Look.PHONE);
        signIn(phone, PracticeReviews.AUTHOR);
        for (String part : List.of("drafts", "drafts/2", "drafts/2/changes")) {
            phone.navigate(home + "/" + part);
            assertAccessible(phone);
            shot(phone, "phone-" + part.replace('/', '-'));
        }
        partner.navigate("/practice-reviews/" + PracticeReviews.ready(portal()) + "/sign-off");
        assertAccessible(partner);
        partner.locator("input[value=no]").check();
        press(partner, "Sign");
        assertThat(partner.getByText("Write why you do not agree.").first()).isVisible();
        partner.getByLabel("Your words, if you do not agree").fill("Finding 1 goes too far.");
        press(partner, "Sign");
        assertThat(partner.getByText("Finding 1 goes too far.")).isVisible();
        shot(partner, "practice-review-sign-off");
    }
}
