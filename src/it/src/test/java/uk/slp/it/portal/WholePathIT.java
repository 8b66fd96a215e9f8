package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The whole path, from an incident to learning that anyone finds")
class WholePathIT extends NotifyingJourney {
    private final String rareWord = "quillow" + tail + "mere";
    private Portal portal;
    private String rapidReview;
    private String practiceReview;
    private String learning;

    @Override
    protected Portal portal() {
        if (portal == null) {
            portal = fresh();
        }
        return portal;
    }

    /** A portal that this journey may kill. */
    Portal fresh() {
        return Portal.alone().start();
    }

    @AfterAll
    void end() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @DisplayName("notify, rapid review, answer, practice review, publish, find, withdraw, through two ends by kill -9")
    void path() {
        begin();
        again();
        comeBackAndFinish();
        approve();
        acknowledge();
        reviewRapidly();
        again();
        sign();
        answer();
        commission();
        write();
        publish();
        find();
        withdraw();
    }

    /** Ends the process the moment a last change was answered: that change must be there too. */
    void again() {
        Api notifier = portal().as("priya.nair");
        String last = notifier.post("/api/v1/notifications", Map.of("caseName", "Written last " + tail))
                .expect(201)
                .header("Location");
        portal().kill();
        portal().start();
        notifier.get(URI.create(last).getPath()).expect(200);
    }

    boolean amidReview() {
        return rapidReview != null;
    }

    private void reviewRapidly() {
        Page helen = signedIn("helen.strachan");
        helen.navigate("/reviews?status=in_progress");
        at(helen, "Rapid reviews");
        follow(helen, caseName);
        at(helen, "Rapid review");
        rapidReview = last(helen);
        String due = portal().api()
                .get("/api/v1/deadlines?rule=rapid-review&from=" + today)
                .expect(200)
                .json()
                .path("due")
                .asText();
        LocalDate limit = LocalDate.parse(due);
        assertThat(helen.locator("main"))
                .containsText(limit.getDayOfMonth() + " " + limit.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
        film(helen, "08-rapid-review");
        follow(helen, "The meeting and who came");
        for (int section = 0; section < 12; section++) {
            assertThat(helen.locator("form textarea, form input[type=text]").first())
                    .isVisible();
            if (helen.locator("#meetingDate").count() > 0) {
                day(helen, "meetingDate", today);
            }
            for (Locator answer : helen.locator("form textarea").all()) {
                answer.fill("The partners looked at this together and wrote down what they know.");
            }
            boolean decision = helen.url().endsWith("/decision");
            if (decision) {
                helen.locator("input[value=yes]").check();
                film(helen, "09-decision");
            }
            if (section == 0 || decision) {
                assertAccessible(helen);
            }
            // The page may first save what was typed last, and goes on after that.
            String written = helen.url();
            press(helen, "Save and continue");
            helen.waitForURL(url -> !url.equals(written));
        }
        helen.navigate("/rapid-reviews/" + rapidReview + "/check");
        at(helen, "Check before the partners sign");
        press(helen, "Ask the three partners to sign");
        assertThat(helen.locator("main")).containsText("0 of 3 have signed");
        // No sign-out: the process is ended under her, and the signatures are asked for all the same.
        helen.context().close();
    }

    private void sign() {
        for (String partner : new String[] {"grace.lindqvist", "ama.boateng", "rowan.tate"}) {
            Page page = signedIn(partner);
            page.navigate("/my-work");
            assertThat(page.locator("main")).containsText(caseName);
            page.navigate("/rapid-reviews/" + rapidReview + "/sign-off");
            at(page, "Read, and say whether you agree");
            page.locator("input[value=yes]").check();
            if (partner.equals("ama.boateng")) {
                page.locator("input[value=yes]").scrollIntoViewIfNeeded();
                filmHere(page, "10-sign-off");
            }
            press(page, "Sign");
            assertThat(page.locator("h1")).hasText("Rapid review");
            signOut(page);
        }
        Page helen = signedIn("helen.strachan");
        helen.navigate("/rapid-reviews/" + rapidReview + "/check");
        at(helen, "Check before you send");
        acceptAll(helen);
        press(helen, "Send the rapid review");
        at(helen, "Rapid review sent");
        film(helen, "11-rapid-review-sent");
        signOut(helen);
    }

    private void answer() {
        Page eleanor = signedIn("eleanor.marsh");
        eleanor.navigate("/panel");
        at(eleanor, "Queue");
        film(eleanor, "12-queue");
        follow(eleanor, caseName);
        at(eleanor, "What has happened, and what comes next");
        follow(eleanor, "Record the answer");
        at(eleanor, "Record the answer");
        eleanor.locator("input[value=agree_lcspr]").check();
        eleanor.locator("#reasons").fill("The partners are right: there is learning across three agencies.");
        film(eleanor, "13-answer");
        press(eleanor, "Record the answer");
        assertThat(eleanor.locator("main")).containsText("The partners are right");
        signOut(eleanor);
    }

    private void commission() {
        Page helen = signedIn("helen.strachan");
        helen.navigate("/practice-reviews?status=to_commission");
        at(helen, "Practice reviews");
        follow(helen, caseName);
        at(helen, "Practice review");
        practiceReview = last(helen);
        follow(helen, "Commission the review");
        assertThat(helen.getByLabel("Scope")).isVisible();
        assertAccessible(helen);
        helen.getByLabel("Scope").fill("From birth to the incident");
        helen.getByLabel("Key lines of enquiry").fill("Who saw the child, and what became of it?");
        helen.getByLabel("Method").fill("Systems approach");
        helen.getByLabel("Reviewer", new Page.GetByLabelOptions().setExact(true))
                .selectOption(PracticeReviews.AUTHOR);
        day(helen, "startedOn", today);
        film(helen, "14-commission");
        press(helen, "Commission the review");
        at(helen, "Practice review");
        PracticeReviews.independent(portal(), practiceReview);
        signOut(helen);
    }

    private void write() {
        Page joseph = signedIn("joseph.amadi");
        String home = "/practice-reviews/" + practiceReview;
        joseph.navigate(home + "/report");
        joseph.getByLabel("Text of the report")
                .fill("## 1 What happened\n\nThe family moved twice in one winter.\n\n## 2 Why\n\nTeams were short of"
                        + " people.\n\n### Finding 1\n\nNobody held the whole picture: the " + rareWord
                        + " register was kept by hand and seen by one team only.\n\n## 3 What should change\n\n###"
                        + " Recommendation 1 (to: the partnership)\n\nAgree one plan for families who move.");
        film(joseph, "15-write-the-report");
        press(joseph, "Save and look at it");
        assertThat(joseph.getByText("Recommendation 1").first()).isVisible();
        assertAccessible(joseph);
        joseph.navigate(home + "/details");
        joseph.getByLabel("Title").fill(caseName + ": a family that moved");
        joseph.getByLabel("Summary").fill("What was learned when a family moved twice in one winter.");
        joseph.locator("input[value=information_sharing]").check();
        joseph.locator("input[value=neglect]").check();
        joseph.locator("input[value='1-4']").check();
        joseph.locator("#improvementsSection").selectOption("s3");
        joseph.locator("#reasonsSection").selectOption("s2");
        press(joseph, "Save");
        at(joseph, "Practice review");
        follow(joseph, "Check and mark final");
        assertThat(joseph.getByText("Nothing is missing.")).isVisible();
        press(joseph, "Mark the report final");
        assertThat(joseph.getByText("It can no longer be changed")).isVisible();
        signOut(joseph);
        assertUnfindable("it is not published yet");
    }

    private void publish() {
        PracticeReviews.signedOff(portal(), practiceReview);
        Page helen = signedIn("helen.strachan");
        helen.navigate("/practice-reviews/" + practiceReview + "/release");
        at(helen, "Before publication");
        for (String item : PracticeReviews.CHECKLIST) {
            helen.locator("input[value=" + item + "]").check();
        }
        film(helen, "16-nobody-can-be-identified");
        press(helen, "Save the checklist");
        PracticeReviews.recognised(portal(), "/api/v1/practice-reviews/" + practiceReview);
        day(helen, "planned", today.plusDays(30));
        press(helen, "Save the day");
        day(helen, "copied", today);
        press(helen, "Record the copy");
        assertThat(helen.getByText("to publish today it should have gone by").first())
                .isVisible();
        helen.getByLabel("Reason for publishing with less notice").fill("A court asked for it.");
        assertUnfindable("the copy is not the publication");
        press(helen, "Publish now");
        Locator link = helen.getByText("Read it in the library");
        assertThat(link).isVisible();
        String address = link.getAttribute("href");
        learning = address.substring(address.lastIndexOf('/') + 1);
        Waiting.until("anyone finds it by a word", Duration.ofSeconds(2), () -> found(rareWord, learning));
        film(helen, "17-published");
        signOut(helen);
    }

    private void find() {
        Page anyone = newPage();
        anyone.navigate("/");
        assertAccessible(anyone);
        film(anyone, "18-home");
        anyone.locator("input[type=search]").first().fill(rareWord);
        anyone.keyboard().press("Enter");
        assertThat(anyone.locator(".slp-result")).hasCount(1);
        assertThat(anyone.locator(".slp-result mark").first()).hasText(rareWord);
        assertAccessible(anyone);
        film(anyone, "19-found");
        anyone.locator(".slp-hits a").first().click();
        assertThat(anyone).hasURL(Pattern.compile("/learning/" + learning + "#.+"));
        String anchor = anyone.url().substring(anyone.url().indexOf('#') + 1);
        Locator passage = anyone.locator("[id='" + anchor + "']");
        assertThat(passage).isInViewport();
        assertThat(passage).containsText(rareWord);
        assertAccessible(anyone);
        filmHere(anyone, "20-at-the-passage");
        for (Look look : new Look[] {Look.PHONE, Look.DARK}) {
            Page other = newPage(look);
            for (String path : new String[] {"/", "/learning/search?q=" + rareWord, "/learning/" + learning}) {
                other.navigate(path);
                assertAccessible(other);
                assertNoSidewaysScroll(other);
            }
        }
    }

    private void withdraw() {
        Api manager = portal().as("helen.strachan");
        String etag = manager.get("/api/v1/learning/" + learning).expect(200).header("ETag");
        manager.post(
                        "/api/v1/learning/" + learning + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        etag)
                .expect(204);
        Waiting.until("it is not found any more", Duration.ofSeconds(2), () -> !found(rareWord, learning));
        assertUnfindable("it was withdrawn");
        Api anyone = portal().api();
        assertFalse(anyone.get("/learning/" + learning).expect(410).text().contains(rareWord));
        anyone.get("/api/v1/learning/" + learning).expect(410);
        again();
        assertUnfindable("it was withdrawn before the process ended");
    }

    @Test
    @DisplayName("what is withheld, and what was said in its place, is found by no route")
    void withheld() {
        String reference = PracticeReviews.ready(portal());
        String path = "/practice-reviews/" + reference;
        Page helen = signedIn("helen.strachan");
        helen.navigate(path + "/withhold");
        assertAccessible(helen);
        helen.getByLabel("Why can it not be published in any form?").fill("It would identify a brother.");
        helen.getByLabel("What is to be improved").fill("One plan for families: " + rareWord + "improve.");
        press(helen, "Withhold the report");
        assertThat(helen.locator("main")).containsText("not to publish");
        assertAccessible(helen);

        Api manager = portal().as("helen.strachan");
        String title =
                manager.get("/api/v1" + path).expect(200).json().path("title").asText();
        assertTrue(title.startsWith("A family that moved winterly"), title);
        Api anyone = portal().api();
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + today.getYear();
        anyone.get("/learning/" + slug).expect(404);
        anyone.get("/api/v1/learning/" + slug).expect(404);
        for (String word : new String[] {title.substring(title.lastIndexOf(' ') + 1), rareWord + "improve"}) {
            assertNowhere(word, "it is withheld");
        }
        assertEquals(401, anyone.get("/api/v1" + path).status());

        String place = PracticeReviews.publishImprovements(
                portal(), reference, "Improvements for moving families " + tail, rareWord + "inform");
        Waiting.until(
                "The improvement information is found within two seconds",
                Duration.ofSeconds(2),
                () -> found(rareWord + "inform", place.substring("/learning/".length())));
        String page = anyone.get(place).expect(200).text();
        assertTrue(page.contains("The report of this review is not published."), "It says so");
        assertTrue(anyone.get("/learning/feed.atom").expect(200).text().contains(place), "It is in the feed");
        assertFalse(page.contains("winterly"), "The title of the report is not on its page");
        for (String word : new String[] {title.substring(title.lastIndexOf(' ') + 1), rareWord + "improve"}) {
            assertNowhere(word, "the report is still withheld, and this was never published");
        }
    }

    private void assertUnfindable(String why) {
        assertNowhere(rareWord, why);
        assertFalse(found(caseName.toLowerCase(Locale.ROOT).replace(' ', '-'), rareWord), why);
    }

    /** No page, feed or answer to a program gives a result for a word, or holds it other than as the question. */
    private void assertNowhere(String word, String why) {
        Api anyone = portal().api();
        for (String unit : new String[] {"document", "passage", "recommendation"}) {
            String query = "?q=" + word + "&exact=true&unit=" + unit;
            assertEquals(
                    0,
                    anyone.get("/api/v1/learning/search" + query)
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt(),
                    why);
            String page = anyone.get("/learning/search" + query).expect(200).text();
            assertFalse(page.contains("<mark>" + word), why);
        }
        assertFalse(
                anyone.get("/learning/feed.atom?q=" + word).expect(200).text().contains("<entry>"), why);
        assertFalse(anyone.get("/learning/feed.atom").expect(200).text().contains(word), why);
        assertFalse(anyone.get("/").expect(200).text().contains(word), why);
    }

    private boolean found(String word, String id) {
        return portal().api()
                .get("/api/v1/learning/search?q=" + word)
                .expect(200)
                .text()
                .contains("\"" + id + "\"");
    }
}
