package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.portal.PracticeReviews.Waiting;

@DisplayName("A practice review through the API")
class PracticeReviewIT {
    private final Portal portal = Portal.onPostgres();
    private final Api manager = portal.as(PracticeReviews.MANAGER);
    private final Api author = portal.as(PracticeReviews.AUTHOR);

    private static List<String> wrong(Api.Answer refused) {
        List<String> found = new ArrayList<>();
        refused.json()
                .path("violations")
                .forEach(v -> found.add(
                        v.path("field").asText() + ":" + v.path("code").asText()));
        return found;
    }

    private String commissioned(Waiting review) {
        String etag = manager.get(review.path()).expect(200).header("ETag");
        String made = manager.post(review.path() + "/commission", PracticeReviews.commission(), etag)
                .expect(200)
                .header("ETag");
        PracticeReviews.independent(portal, review.reference());
        return made;
    }

    private String closed(Waiting review, String title) {
        String etag = commissioned(review);
        etag = author.post(review.path() + "/report", Map.of("text", PracticeReviews.report(review.familyName())), etag)
                .expect(200)
                .header("ETag");
        etag = author.put(review.path(), PracticeReviews.details(title), etag)
                .expect(200)
                .header("ETag");
        return author.post(review.path() + "/final", Map.of(), etag).expect(200).header("ETag");
    }

    @Test
    @DisplayName("goes from the Panel's outcome to the library, each refusal telling everything at once")
    void journey() {
        Waiting review = PracticeReviews.waiting(portal);
        String title = "Juniper " + UUID.randomUUID().toString().substring(0, 8);
        String etag = closed(review, title);

        List<String> against = wrong(
                manager.post(review.path() + "/publication", Map.of(), etag).expect(422));
        assertEquals(PracticeReviews.CHECKLIST.size() + 5, against.size(), against.toString());
        assertTrue(against.contains("signOff:not_signed"), "The word of each partner");
        assertTrue(against.contains("identifiability:hits_open"), "Rule 50: the family name stands in the text");
        assertTrue(against.contains("copySentOn:copy_not_sent"), "Rule 47");

        etag = manager.post(review.path() + "/reopening", Map.of("reason", "A name stands in it."), etag)
                .expect(200)
                .header("ETag");
        etag = author.post(review.path() + "/report", Map.of("text", PracticeReviews.report("Juniper")), etag)
                .expect(200)
                .header("ETag");
        etag = author.post(review.path() + "/final", Map.of(), etag).expect(200).header("ETag");
        etag = manager.post(review.path() + "/checklist", Map.of("items", PracticeReviews.CHECKLIST), etag)
                .expect(200)
                .header("ETag");
        assertTrue(manager.get(review.path() + "/publication")
                .expect(200)
                .json()
                .path("matches")
                .isEmpty());
        PracticeReviews.recognised(portal, review.path());

        Api panel = portal.as("eleanor.marsh");
        assertTrue(
                panel.get(review.path()).expect(200).json().path("reportText").isMissingNode(), "not before the copy");
        etag = manager.post(
                        review.path() + "/copy",
                        Map.of("day", PracticeReviews.today().toString()),
                        etag)
                .expect(200)
                .header("ETag");
        assertFalse(
                panel.get(review.path()).expect(200).json().path("reportText").isMissingNode());
        assertEquals(
                List.of(
                        "overrideReason:copy_too_late",
                        "signOff:not_signed",
                        "signOff:not_signed",
                        "signOff:not_signed"),
                wrong(manager.post(review.path() + "/publication", Map.of(), etag)
                        .expect(422)));
        PracticeReviews.signedOff(portal, review.reference());
        JsonNode published = manager.post(
                        review.path() + "/publication", Map.of("overrideReason", "A court asked for it."), etag)
                .expect(200)
                .json();
        assertEquals("published", published.path("status").asText());
        manager.post(review.path() + "/publication", Map.of("overrideReason", "Again."), etag)
                .expect(412);
        JsonNode item = portal.api()
                .get("/api/v1" + published.path("url").asText())
                .expect(200)
                .json();
        assertEquals(title, item.path("title").asText());
    }

    @Test
    @DisplayName("is found by its partnership and its author only, and by the Panel from the commission on")
    void scope() {
        Waiting review = PracticeReviews.waiting(portal);
        for (String nobody : List.of("mary.quill", "eleanor.marsh", PracticeReviews.AUTHOR, "kate.rudd")) {
            portal.as(nobody).get(review.path()).expect(404);
        }
        portal.api().get(review.path()).expect(401);
        portal.as("priya.nair").get(review.path()).expect(403);
        String etag = commissioned(review);
        String told = author.get(review.path()).expect(200).text();
        assertFalse(told.contains("Notification sent"), "The author may not read the stages before");
        String whole = manager.get(review.path()).expect(200).text();
        for (String step : List.of("Notification sent", "Rapid review sent to the Panel", "The Panel answered")) {
            assertTrue(whole.contains(step), "One timeline of the whole path: " + step);
        }
        portal.as("david.okonkwo").get(review.path()).expect(200);
        for (String nobody : List.of("isla.penrose", "mary.quill")) {
            portal.as(nobody).get(review.path()).expect(404);
        }
        author.post(review.path() + "/checklist", Map.of("items", List.of()), etag)
                .expect(403);
        portal.as("mary.quill").post(review.path() + "/final", Map.of(), etag).expect(404);
        portal.as("isla.penrose")
                .post(review.path() + "/report", Map.of("text", "x"), etag)
                .expect(404);
    }

    @Test
    @DisplayName("refuses a wrong commission with every violation, an unknown field, a stale version and none")
    void refusals() {
        Waiting review = PracticeReviews.waiting(portal);
        String etag = manager.get(review.path()).expect(200).header("ETag");
        Map<String, String> empty = Map.of("reviewer", "priya.nair", "startedOn", "2026-02-30");
        assertEquals(
                List.of(
                        "scope:required",
                        "keyLines:required",
                        "method:required",
                        "reviewer:required",
                        "startedOn:date_form"),
                wrong(manager.post(review.path() + "/commission", empty, etag).expect(422)));
        assertEquals(
                List.of("scop:unknown_field"),
                wrong(manager.post(review.path() + "/commission", Map.of("scop", "x"), etag)
                        .expect(422)));
        manager.post(review.path() + "/commission", PracticeReviews.commission())
                .expect(428);
        commissioned(review);
        manager.post(review.path() + "/commission", PracticeReviews.commission(), etag)
                .expect(412);
    }

    @Test
    @DisplayName("Rule 48: is withheld with its reasons, and is then in no list and no search")
    void withheld() {
        Waiting review = PracticeReviews.waiting(portal);
        String etag = closed(review, "Juniper withheld");
        assertEquals(
                List.of("justification:required", "improvementInformation:required"),
                wrong(manager.post(review.path() + "/withholding", Map.of(), etag)
                        .expect(422)));
        JsonNode withheld = manager.post(
                        review.path() + "/withholding",
                        Map.of("justification", "A sibling would be harmed.", "improvementInformation", "One plan."),
                        etag)
                .expect(200)
                .json();
        assertEquals("withheld", withheld.path("status").asText());
        assertEquals("draft", withheld.path("improvementStatus").asText());
        assertTrue(withheld.path("url").isMissingNode());
    }

    @Test
    @DisplayName(
            "Rules 46 to 50: what is published in place of a withheld report is written, copied, checked, and alone found")
    void improvements() {
        String reference = PracticeReviews.withheld(portal);
        String path = "/api/v1/practice-reviews/" + reference + "/improvements";
        Api panel = portal.as("eleanor.marsh");
        for (String nobody : List.of("mary.quill", "kate.rudd", "isla.penrose")) {
            portal.as(nobody).get(path).expect(404);
        }
        portal.api().get(path).expect(401);
        Api.Answer begun = manager.get(path).expect(200);
        assertEquals("One plan.", begun.json().path("improvements").asText());
        assertTrue(begun.json().path("title").isMissingNode(), "Nothing of the report goes into it");
        assertTrue(panel.get(path).expect(200).json().path("improvements").isMissingNode(), "not before the copy");
        assertTrue(panel.get("/api/v1/practice-reviews/" + reference)
                .expect(200)
                .json()
                .path("improvementInformation")
                .isMissingNode());

        String etag = begun.header("ETag");
        assertEquals(
                List.of("title:required", "summary:required"),
                wrong(manager.post(path + "/final", Map.of(), etag).expect(422)));
        assertEquals(
                List.of("titel:unknown_field"),
                wrong(manager.put(path, Map.of("titel", "x"), etag).expect(422)));
        author.put(path, Map.of(), etag).expect(403);
        manager.post(path + "/final", Map.of()).expect(428);
        manager.put(path, PracticeReviews.improvements("x", "y"), "\"99\"").expect(412);
        String word = "quellon" + Integer.toString(UUID.randomUUID().hashCode() & 0xfffffff, 36);
        String title = "Improvements for families who move " + word;
        etag = manager.put(path, PracticeReviews.improvements(title, word), etag)
                .expect(200)
                .header("ETag");
        etag = manager.post(path + "/final", Map.of(), etag).expect(200).header("ETag");
        List<String> against =
                wrong(manager.post(path + "/publication", Map.of(), etag).expect(422));
        assertEquals(PracticeReviews.CHECKLIST.size() + 2, against.size(), against.toString());
        assertTrue(against.contains("copySentOn:copy_not_sent"), "Rule 47");
        etag = manager.post(path + "/checklist", Map.of("items", PracticeReviews.CHECKLIST), etag)
                .expect(200)
                .header("ETag");
        PracticeReviews.recognised(portal, path);
        Api.Answer planned = manager.post(
                        path + "/plan",
                        Map.of("day", PracticeReviews.today().plusDays(30).toString()),
                        etag)
                .expect(200);
        assertTrue(planned.json().path("copyClock").asText().startsWith("Due "), planned.text());
        assertTrue(mine("Send the copy of the improvement information", reference), "My work");
        Api.Answer copied = manager.post(
                        path + "/copy", Map.of("day", PracticeReviews.today().toString()), planned.header("ETag"))
                .expect(200);
        assertFalse(panel.get(path).expect(200).json().path("improvements").isMissingNode());
        assertEquals(
                List.of("overrideReason:copy_too_late"),
                wrong(manager.post(path + "/publication", Map.of(), copied.header("ETag"))
                        .expect(422)));
        JsonNode published = manager.post(
                        path + "/publication", Map.of("overrideReason", "A court asked for it."), copied.header("ETag"))
                .expect(200)
                .json();
        JsonNode item = portal.api()
                .get("/api/v1" + published.path("url").asText())
                .expect(200)
                .json();
        assertEquals("improvement_information", item.path("type").asText());
        assertEquals(title, item.path("title").asText());
        String page =
                portal.api().get(published.path("url").asText()).expect(200).text();
        assertTrue(page.contains("The report of this review is not published."), page);
        assertFalse(page.contains("winterly") || page.contains("Systems approach"), "Nothing of the report");
        assertFalse(mine("improvement information", reference), "Nothing is left to do");
    }

    private boolean mine(String task, String reference) {
        for (JsonNode item : manager.get("/api/v1/my-work").expect(200).json()) {
            if (item.path("reference").asText().equals(reference)
                    && item.path("what").asText().contains(task)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("Rule 48: no information on improvements needs its reason, and can be written after all")
    void noImprovements() {
        String path = "/api/v1/practice-reviews/" + PracticeReviews.withheld(portal) + "/improvements";
        String etag = manager.get(path).expect(200).header("ETag");
        assertEquals(
                List.of("reason:reason_required"),
                wrong(manager.post(path + "/none", Map.of(), etag).expect(422)));
        Api.Answer none = manager.post(path + "/none", Map.of("reason", "The order covers it."), etag)
                .expect(200);
        assertEquals("none", none.json().path("status").asText());
        assertEquals("The order covers it.", none.json().path("noneReason").asText());
        Api.Answer again = manager.post(path + "/resumption", Map.of(), none.header("ETag"))
                .expect(200);
        assertEquals("One plan.", again.json().path("improvements").asText());
        Sql.assertAtMost(3, () -> manager.get(path).expect(200));
    }

    @Test
    @DisplayName("takes no file that is not PDF or Word, whatever it is called")
    void files() {
        Waiting review = PracticeReviews.waiting(portal);
        String etag = commissioned(review);
        String path = review.path() + "/report?fileName=report.pdf";
        HttpRequest.Builder request = author.request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray("<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("file:file_kind"),
                wrong(author.send(request, "POST", path).expect(422)));
        author.get(review.path() + "/report/file").expect(404);
    }

    @Test
    @DisplayName("is read with a handful of statements")
    void statements() {
        Waiting review = PracticeReviews.waiting(portal);
        manager.get(review.path()).expect(200);
        Sql.assertAtMost(3, () -> manager.get(review.path()).expect(200));
        manager.get("/api/v1/practice-reviews").expect(200);
        Sql.assertAtMost(2, () -> manager.get("/api/v1/practice-reviews").expect(200));
    }
}
