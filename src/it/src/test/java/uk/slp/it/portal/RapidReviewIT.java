package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("Rapid reviews and the answer of the national body over HTTP")
class RapidReviewIT {
    private final Portal portal = Portal.onPostgres();
    private final ReviewMaker maker = new ReviewMaker(portal);

    private static List<String> codes(Api.Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.json().path("violations").forEach(v -> codes.add(v.path("code").asText()));
        return codes;
    }

    @Test
    @DisplayName(
            "Rules 29 and 30: a review opens with the notification, due 15 working days later, and in no other way")
    void opensWithTheNotification() {
        String reference = maker.opened("Alder Close");

        JsonNode review =
                maker.manager().get(ReviewMaker.REVIEWS + reference).expect(200).json();

        assertEquals("in_progress", review.path("status").asText());
        assertEquals("in 15 working days", review.path("dueWords").asText());
        assertEquals(
                405, maker.manager().post("/api/v1/rapid-reviews", Map.of()).status());
    }

    @Test
    @DisplayName("Each sees what is theirs: a foreign partnership and, before sending, the national body find nothing")
    void reach() {
        String path = ReviewMaker.REVIEWS + maker.opened("Fenby Road");

        portal.as("mary.quill").get(path).expect(404);
        portal.as("eleanor.marsh").get(path).expect(404);
        portal.as("martin.oduya").get(path).expect(200);
        portal.as("priya.nair").get(path).expect(200);
        portal.as("priya.nair")
                .put(path + "/sections/facts", Map.of("facts", "x"), "\"1\"")
                .expect(403);
        portal.as("lena.fox").get(path).expect(404);
        portal.as("ruth.hale").get(path).expect(403);
        portal.api().get(path).expect(401);
    }

    @Test
    @DisplayName("Rules 31 to 34: everything that keeps it from being sent is named at once")
    void everyObstacleAtOnce() {
        String reference = maker.opened("Harrow Lane");

        List<String> codes = codes(maker.send(reference, Map.of()).expect(422));

        assertEquals(12, codes.size(), codes.toString());
        assertTrue(codes.containsAll(List.of("decision_required", "sign_off_missing_police", "inequalities_empty")));
    }

    @Test
    @DisplayName("A section is written on the version that was read; wrong fields are named, an older version refused")
    void writing() {
        String reference = maker.opened("Mill Street");
        String facts = ReviewMaker.REVIEWS + reference + "/sections/facts";
        Map<String, String> text = Map.of("facts", "First line.\n\nSecond “part”, naïve.");

        maker.manager().put(facts, text, null).expect(428);
        Api.Answer written = maker.put(reference, "facts", text).expect(200);
        assertEquals(
                text.get("facts"),
                written.json().path("sections").path("facts").path("facts").asText());
        maker.manager().put(facts, text, "\"1\"").expect(412);
        assertEquals(
                List.of("unknown_field", "not_text"),
                codes(maker.put(reference, "facts", Map.of("facts", 3, "nothing", "x"))
                        .expect(422)));
        maker.put(reference, "nothing", Map.of()).expect(404);
        assertEquals(
                List.of("unknown_answer"),
                codes(maker.put(reference, "decision", Map.of("practiceReviewProposed", "maybe"))
                        .expect(422)));
    }

    @Test
    @DisplayName("Rule 33: each partner signs for itself, dissents in words only, and nobody else signs")
    void signing() {
        String reference = maker.waiting("Station Road");

        maker.put(reference, "facts", Map.of("facts", "Too late.")).expect(409);
        maker.sign("helen.strachan", reference, Map.of("agrees", true)).expect(403);
        maker.sign("ian.holt", reference, Map.of("agrees", true)).expect(404);
        assertEquals(
                List.of("dissent_words_required"),
                codes(maker.sign("rowan.tate", reference, Map.of("agrees", false))
                        .expect(422)));
        assertEquals(
                List.of("view_required"),
                codes(maker.sign("rowan.tate", reference, Map.of()).expect(422)));
        maker.sign("rowan.tate", reference, Map.of("agrees", false, "dissent", "No recurrent theme."))
                .expect(200);
        String reopening = ReviewMaker.REVIEWS + reference + "/reopening";
        maker.manager().post(reopening, Map.of(), maker.tag(reference)).expect(422);
        JsonNode open = maker.manager()
                .post(reopening, Map.of("reason", "A fact was wrong."), maker.tag(reference))
                .expect(200)
                .json();
        open.path("signOffs").forEach(s -> assertFalse(s.path("signed").asBoolean()));
    }

    @Test
    @DisplayName("Sent once, however often it is clicked; the receipt stays, and the national body has one case")
    void sentOnce() {
        String reference = maker.signed("Orchard Way");
        String tag = maker.tag(reference);
        Map<String, Object> body = Map.of("acceptedWarnings", ReviewMaker.everyWarning());

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> maker.manager()
                        .post(ReviewMaker.REVIEWS + reference + "/sending", body, tag)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 412, 412, 412), answers);
        JsonNode receipt = maker.manager()
                .get(ReviewMaker.REVIEWS + reference + "/receipt")
                .expect(200)
                .json();
        assertEquals(64, receipt.path("contentHash").asText().length());
        portal.as("david.okonkwo").get(ReviewMaker.REVIEWS + reference).expect(200);
        maker.put(reference, "facts", Map.of("facts", "More.")).expect(409);
        List<String> cases = portal.as("eleanor.marsh")
                .get("/api/v1/panel-cases?size=100&sort=received")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("rapidReview");
        assertEquals(1, cases.stream().filter(reference::equals).count());
    }

    @Test
    @DisplayName(
            "Rules 38 and 39: the secretariat alone answers; a national review needs reasons; the partners read it")
    void answering() {
        String path = "/api/v1/panel-cases/" + maker.sentCase("Quarry Hill");
        Api secretariat = portal.as("eleanor.marsh");
        String tag = secretariat.get(path).expect(200).header("ETag");
        Map<String, String> agreed = Map.of("outcome", "agree_lcspr", "reasons", "The decision is sound.");

        portal.as("david.okonkwo").post(path + "/outcome", agreed, tag).expect(403);
        portal.as("mary.quill").get(path).expect(404);
        assertEquals(
                4,
                codes(secretariat
                                .post(path + "/outcome", Map.of("outcome", "national_review_single"), tag)
                                .expect(422))
                        .size());
        tag = secretariat
                .post(
                        path + "/outcome",
                        Map.of("outcome", "request_more_information", "reasons", "Which agencies knew?"),
                        tag)
                .expect(200)
                .header("ETag");
        Api.Answer decided = secretariat.post(path + "/outcome", agreed, tag).expect(200);

        assertTrue(decided.json().path("practiceReviewFollows").asBoolean());
        secretariat.post(path + "/outcome", agreed, decided.header("ETag")).expect(409);
        JsonNode seen = portal.as("ama.boateng").get(path).expect(200).json();
        assertEquals("agree_lcspr", seen.path("outcome").asText());
        assertEquals(3, seen.path("history").size());
    }

    private String asked(String caseName, String outcome) {
        String path = "/api/v1/panel-cases/" + maker.sentCase(caseName);
        Api secretariat = portal.as("eleanor.marsh");
        String tag = secretariat.get(path).expect(200).header("ETag");
        secretariat
                .post(path + "/outcome", Map.of("outcome", outcome, "reasons", "What did the school know?"), tag)
                .expect(200);
        return path;
    }

    @Test
    @DisplayName(
            "What the national body asks the partners answer: numbered, kept, sent once; then it waits for the body again")
    void replying() {
        String path = asked("Larch Rise", "request_more_information");
        Api manager = maker.manager();
        portal.as("eleanor.marsh").get(path + "/reply").expect(404);
        portal.as("mary.quill").get(path + "/reply").expect(404);
        Api.Answer draft = manager.get(path + "/reply").expect(200);
        assertEquals(1, draft.json().path("number").asInt());
        assertEquals(
                "What did the school know?", draft.json().path("requestText").asText());
        manager.put(path + "/reply", Map.of("text", "x"), null).expect(428);
        assertEquals(
                List.of("unknown_decision"),
                codes(manager.put(path + "/reply", Map.of("decision", "perhaps"), draft.header("ETag"))
                        .expect(422)));
        assertEquals(
                List.of("answer_required", "decision_required"),
                codes(manager.post(path + "/reply/sending", Map.of(), draft.header("ETag"))
                        .expect(422)));
        String tag = manager.put(
                        path + "/reply",
                        Map.of("text", "It knew since May.", "decision", "unchanged"),
                        draft.header("ETag"))
                .expect(200)
                .header("ETag");
        manager.put(path + "/reply", Map.of("text", "An older page."), draft.header("ETag"))
                .expect(412);
        portal.as("ama.boateng").post(path + "/reply/sending", Map.of(), tag).expect(403);

        List<Integer> answers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> maker.manager()
                        .post(path + "/reply/sending", Map.of(), tag)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 412, 412), answers);
        JsonNode seen = portal.as("eleanor.marsh").get(path).expect(200).json();
        assertEquals("waiting", seen.path("status").asText());
        assertEquals("It knew since May.", seen.at("/replies/0/text").asText());
        assertEquals("Helen Strachan", seen.at("/replies/0/sentBy").asText());
        manager.get(path + "/reply").expect(404);
    }

    @Test
    @DisplayName("Rule 33: an answer that changes the decision is signed by the three partners again before it is sent")
    void changedDecision() {
        String path = asked("Poplar Walk", "ask_to_reconsider");
        Api manager = maker.manager();
        String reply = path + "/reply";
        String tag = manager.put(
                        reply,
                        Map.of("text", "We decide differently.", "decision", "changed"),
                        manager.get(reply).header("ETag"))
                .expect(200)
                .header("ETag");
        assertEquals(
                3,
                codes(manager.post(reply + "/sending", Map.of(), tag).expect(422))
                        .size());
        tag = manager.post(reply + "/sign-off-request", Map.of(), tag)
                .expect(200)
                .header("ETag");
        manager.put(reply, Map.of("text", "Too late."), tag).expect(409);
        manager.post(reply + "/sign-offs", Map.of("agrees", true), tag).expect(403);
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            JsonNode work =
                    portal.as(partner).get("/api/v1/my-work").expect(200).json();
            assertTrue(work.toString().contains("changed decision: Poplar Walk"), partner);
            tag = portal.as(partner)
                    .post(reply + "/sign-offs", Map.of("agrees", true), tag)
                    .expect(200)
                    .header("ETag");
        }
        JsonNode sent =
                manager.post(reply + "/sending", Map.of(), tag).expect(200).json();

        assertFalse(sent.path("practiceReviewProposed").asBoolean());
        assertEquals(3, sent.at("/replies/0/signOffs").size());
        Api secretariat = portal.as("eleanor.marsh");
        assertTrue(secretariat.get("/api/v1/my-work").expect(200).text().contains("Poplar Walk"));
        secretariat
                .post(
                        path + "/outcome",
                        Map.of("outcome", "agree_no_lcspr", "reasons", "Agreed."),
                        secretariat.get(path).header("ETag"))
                .expect(200);
    }

    @Test
    @DisplayName(
            "A withdrawn notification closes its review, its case and what was being answered, each in its own record")
    void withdrawn() {
        String open = maker.opened("Hazel Court");
        withdraw(maker.manager()
                .get(ReviewMaker.REVIEWS + open)
                .json()
                .path("notification")
                .asText());
        JsonNode review =
                maker.manager().get(ReviewMaker.REVIEWS + open).expect(200).json();
        assertEquals("closed", review.path("status").asText());
        assertEquals(
                "The notification was withdrawn.", review.path("closedReason").asText());
        assertTrue(review.path("dueWords").asText().startsWith("Closed on"));
        maker.put(open, "facts", Map.of("facts", "More.")).expect(409);

        String path = asked("Rowan Place", "ask_to_reconsider");
        JsonNode before = maker.manager().get(path).json();
        withdraw(before.path("notification").asText());
        assertEquals("closed", maker.manager().get(path).json().path("status").asText());
        assertEquals(
                "sent",
                maker.manager()
                        .get(ReviewMaker.REVIEWS + before.path("rapidReview").asText())
                        .json()
                        .path("status")
                        .asText());
        maker.manager().get(path + "/reply").expect(404);
        String work = maker.manager().get("/api/v1/my-work").expect(200).text();
        assertFalse(work.contains("Hazel Court") || work.contains("Rowan Place"));
    }

    /** The approver asks, and the national body acknowledges: then it is over. */
    private void withdraw(String notification) {
        Api approver = portal.as("martin.oduya");
        String path = "/api/v1/notifications/" + notification;
        approver.post(
                        path + "/withdrawal",
                        Map.of("reason", "It was sent by mistake."),
                        approver.get(path).expect(200).header("ETag"))
                .expect(200);
        Api secretariat = portal.as("eleanor.marsh");
        secretariat
                .post(
                        path + "/closing/decision",
                        Map.of("decision", "acknowledged"),
                        secretariat.get(path).expect(200).header("ETag"))
                .expect(200);
    }

    @Test
    @DisplayName("Rule 35: the Panel answers that the criteria are not met, and with that the notification is closed")
    void criteriaNotMet() {
        String path = "/api/v1/panel-cases/" + maker.sentCase("Cedar Yard");
        Api secretariat = portal.as("eleanor.marsh");
        JsonNode before = secretariat.get(path).expect(200).json();
        secretariat
                .post(
                        path + "/outcome",
                        Map.of("outcome", "not_meeting_criteria", "reasons", "The harm was an accident."),
                        secretariat.get(path).header("ETag"))
                .expect(200);
        assertEquals("decided", secretariat.get(path).json().path("status").asText());
        assertEquals(
                "not_meeting_criteria",
                secretariat
                        .get("/api/v1/notifications/"
                                + before.path("notification").asText())
                        .expect(200)
                        .json()
                        .path("status")
                        .asText());
    }

    @Test
    @DisplayName("A review and a case are each read in three statements, the line of the audit trail included")
    void statements() {
        String reference = maker.opened("Canal Street");
        Api manager = maker.manager();
        manager.get(ReviewMaker.REVIEWS + reference).expect(200);
        Sql.assertAtMost(3, () -> manager.get(ReviewMaker.REVIEWS + reference).expect(200));
        Api secretariat = portal.as("eleanor.marsh");
        String path = "/api/v1/panel-cases/" + maker.sentCase("Mere Bank");
        secretariat.get(path).expect(200);
        Sql.assertAtMost(3, () -> secretariat.get(path).expect(200));
    }
}
