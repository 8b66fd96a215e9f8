package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Api.Answer;
import uk.slp.it.harness.Portal;
import uk.slp.portal.notification.model.AnswerKind;

@DisplayName("What cannot be understood is refused in words, names its fields and changes nothing: the API")
class BadInputIT {
    private final Portal portal = Portal.onPostgres();
    private final CaseMaker make = new CaseMaker(portal);
    private final Api priya = portal.as("priya.nair");
    private final Api approver = portal.as("martin.oduya");

    private String draft;
    private Answer before;
    private boolean changes;

    @BeforeEach
    void aDraft() {
        draft = "/api/v1/notifications/" + make.draft();
        before = priya.get(draft).expect(200);
    }

    @AfterEach
    void unchanged() {
        if (!changes) {
            Answer after = priya.get(draft).expect(200);
            assertEquals(before.header("ETag"), after.header("ETag"));
            assertEquals(before.text(), after.text());
        }
    }

    @Test
    @DisplayName("every field of a wrong type is named, and all of them at once")
    void wrongTypes() {
        Answer answer = put(BadInput.everyField(field -> 7));
        assertEquals(BadInput.everyName(field -> true), Problems.fields(answer, 422));

        Answer objects = put(BadInput.everyField(field -> Map.of("a", 1)));
        assertEquals(BadInput.everyName(field -> true), Problems.fields(objects, 422));
    }

    @Test
    @DisplayName("every code that is on no list is named")
    void unknownCodes() {
        Answer answer = put(BadInput.everyField(field -> field.choices().isEmpty()
                ? null
                : field.kind() == AnswerKind.CHOICES ? List.of("no_such_code") : "no_such_code"));
        assertEquals(BadInput.everyName(field -> !field.choices().isEmpty()), Problems.fields(answer, 422));
    }

    @Test
    @DisplayName("every text that is too long for its place is named")
    void tooLong() {
        Answer answer =
                put(BadInput.everyField(field -> field.choices().isEmpty() ? "x".repeat(field.longest() + 1) : null));
        assertEquals(BadInput.everyName(field -> field.choices().isEmpty()), Problems.fields(answer, 422));
    }

    @Test
    @DisplayName("fields that there are not are named, also within a child, and so is what is no child")
    void unknownFields() {
        Answer answer = put(Map.of(
                "circumstance",
                "misspelt",
                "children",
                List.of(Map.of("naem", "x"), "not a child", Map.of("id", "x"))));
        assertEquals(
                Set.of("circumstance", "children[0].naem", "children[1]", "children[2].id"),
                Problems.fields(answer, 422));
        assertEquals(Set.of("children"), Problems.fields(put(Map.of("children", "none")), 422));
        assertEquals(Set.of("kind"), Problems.fields(put(Map.of("kind", "no_such_kind")), 422));
    }

    @Test
    @DisplayName("a date that is none, or in the future, stays in the draft and is named before sending (rule 9)")
    void dates() {
        Map<String, String> wrong = Map.of(
                "2026-02-30",
                "date_form",
                "yesterday",
                "date_form",
                "2026-11",
                "date_form",
                CaseMaker.today().plusDays(1).toString(),
                "date_in_future");
        changes = true;
        wrong.forEach((typed, code) -> {
            Map<String, Object> body = CaseMaker.complete();
            body.put("awarenessDate", typed);
            Answer kept = priya.put(draft, body, CaseMaker.tag(priya, draft)).expect(200);
            assertEquals(typed, kept.json().path("awarenessDate").asText());
            Answer refused = approver.post(draft + "/submission", Map.of(), kept.header("ETag"));
            assertTrue(Problems.fields(refused, 422).contains("awarenessDate"), refused::toString);
            assertEquals(Set.of(code), Problems.codes(refused, "awarenessDate"), typed);
            assertEquals(kept.header("ETag"), CaseMaker.tag(priya, draft));
        });
    }

    @Test
    @DisplayName("an incomplete draft is kept, and sending it tells of everything that is missing at once")
    void incomplete() {
        Answer empty = priya.post("/api/v1/notifications", Map.of()).expect(201);
        Answer refused = approver.post(empty.header("Location") + "/submission", Map.of(), empty.header("ETag"));
        assertEquals(
                new TreeSet<>(Set.of(
                        "notifierPhone",
                        "incidentDate",
                        "locationType",
                        "setting",
                        "awarenessDate",
                        "nature",
                        "abuseStatus",
                        "harmType",
                        "circumstances",
                        "children",
                        "immediateSafety")),
                Problems.fields(refused, 422).stream()
                        .filter(field -> !field.equals("notifierEmail"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                "draft",
                priya.get(empty.header("Location")).json().path("status").asText());
    }

    @Test
    @DisplayName("sending twice, also at the same moment, gives the same receipt")
    void twice() {
        changes = true;
        String tag = before.header("ETag");
        List<CompletableFuture<Answer>> clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> approver.post(draft + "/submission", Map.of(), tag)))
                .limit(4)
                .toList();
        Set<JsonNode> receipts =
                clicks.stream().map(click -> click.join().expect(200).json()).collect(Collectors.toSet());
        assertEquals(1, receipts.size(), receipts::toString);
        assertEquals(
                receipts, Set.of(approver.get(draft + "/submission").expect(200).json()));
    }

    @Test
    @DisplayName("a body that is not JSON, or not an object, or not there")
    void brokenJson() {
        for (String body : List.of("{", "{\"caseName\": }", "[]", "\"text\"", "null", "7", "", "\uFEFF{", "<a/>")) {
            String tag = before.header("ETag");
            Problems.fields(priya.put(draft, body, tag), 400);
        }
        String deep = "[".repeat(20_000);
        Problems.fields(put("{\"caseName\":" + deep), 400);
        String learning = "/api/v1/learning/no-such-thing/withdrawal";
        Problems.fields(portal.as("helen.strachan").post(learning, "{\"reason\":" + deep, "\"1\""), 400);
    }

    @Test
    @DisplayName("a body in another form than JSON")
    void wrongMediaType() {
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "image/png")) {
            Problems.fields(send("PUT", draft, type, "{}"), 415);
            Problems.fields(send("POST", "/api/v1/notifications", type, "{}"), 415);
        }
    }

    @Test
    @DisplayName("a body longer than any notification")
    void hugeBody() {
        Problems.fields(put(Map.of("circumstances", "x".repeat(3_000_000))), 413);
        Answer inPieces = priya.send(
                priya.request(draft)
                        .header("Content-Type", "application/json")
                        .header("If-Match", before.header("ETag"))
                        .PUT(BodyPublishers.fromPublisher(
                                BodyPublishers.ofString("{\"circumstances\":\"" + "x".repeat(3_000_000) + "\"}"))),
                "PUT",
                draft);
        Problems.fields(inPieces, 413);
        List<Map<String, String>> crowd =
                Stream.generate(() -> Map.of("sex", "male")).limit(51).toList();
        assertEquals(Set.of("children"), Problems.fields(put(Map.of("children", crowd)), 422));
    }

    @Test
    @DisplayName("every write without a version, with one that is none, and with an old one")
    void versions() {
        Map<String, String> references = EntryPoints.references(portal);
        List<String> wrong = new ArrayList<>();
        for (String line : EntryPoints.lines(EntryPoints.operations(portal))) {
            // Forgetting a filter of one's own needs no version: nobody else can have changed it.
            boolean forgets = line.startsWith("DELETE /api/v1/saved-views/");
            // An answer to a hint stands beside the draft and changes nothing that anybody else writes.
            boolean beside = line.contains("/likely-duplicates/answers")
                    // Having seen a comment is said of oneself, and saying it twice is saying it.
                    || line.contains("/comments/") && line.contains("/seen");
            // A declared conflict is lifted once, with a reason, and never edited: a second lifting is refused as such.
            boolean once = line.contains("/conflicts/") && line.contains("/lifting")
                    // Who opened a restricted case closes it; closing it twice is closing it.
                    || line.contains("/openings/") && line.contains("/closing");
            // A line of the record is written under an id of the writer's: the first time there is no version to name.
            boolean named = line.startsWith("PUT ") && (line.contains("/conduct/") || line.contains("/tasks/"));
            // What is added stands beside what is there; two lines said to be one event are said with what was read.
            boolean adds = line.startsWith("POST ")
                            && (line.contains("/comments ")
                                    || line.contains("/sheets ")
                                    || line.contains("/returns ")
                                    || line.contains("/analysis/beginning ")
                                    || line.contains("/tasks/set ")
                                    || line.contains("/meetings ")
                                    || line.contains("/sharing/questions ")
                                    || line.contains("/sharing/joins ")
                                    || line.contains("/transfers "))
                    || line.startsWith("POST /api/v1/child-death") && line.contains("/lines/");
            boolean read = line.contains("/same-event");
            if (line.startsWith("GET ") || !line.contains("[") || forgets || beside || once || named || adds || read) {
                continue;
            }
            String path = EntryPoints.address(line, references);
            String method = line.substring(0, line.indexOf(' '));
            String who = BadInput.writer(line);
            Map.of("", 428, "\"x\"", 400, "\"99999999999999999999\"", 400, "*", 400)
                    .forEach((tag, status) -> {
                        Api api = portal.as(who);
                        var request = api.request(path)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        method.equals("DELETE")
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofString("{}"));
                        Answer answer =
                                api.send(tag.isEmpty() ? request : request.header("If-Match", tag), method, path);
                        if (answer.status() != status
                                || answer.json().path("code").asText().isEmpty()) {
                            wrong.add(tag + " " + answer);
                        }
                    });
        }
        assertEquals("", String.join("\n", wrong));
        Answer stale = priya.put(draft, CaseMaker.complete(), "\"0\"");
        Problems.fields(stale, 412);
    }

    @Test
    @DisplayName("texts with markup, quotes, emoji and other scripts come back as they were typed; U+0000 is left out")
    void hostileTexts() {
        changes = true;
        List<String> texts = List.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; drop table notification; -- \" \\ % _ ${7*7} #{7*7} {{7*7}}",
                "Zoë Müller \u0430\u0431\u0432 \u05d0\u05d1 \u202eabc \u6f22\u5b57 e\u0301",
                "\ud83d\udc76\ud83c\udffd \ud842\udfb7 \ud83c\uddec\ud83c\udde7",
                "line\r\nline\ttab\u0007bell\u001f");
        for (String text : texts) {
            Map<String, Object> body = CaseMaker.complete();
            body.put("caseName", text);
            body.put("circumstances", text);
            Answer kept = priya.put(draft, body, CaseMaker.tag(priya, draft)).expect(200);
            assertEquals(text.strip(), kept.json().path("caseName").asText());
            assertEquals(text, priya.get(draft).json().path("circumstances").asText());
        }
        Map<String, Object> body = CaseMaker.complete();
        body.put("caseName", "a\u0000b");
        assertEquals(
                "ab",
                priya.put(draft, body, CaseMaker.tag(priya, draft))
                        .expect(200)
                        .json()
                        .path("caseName")
                        .asText());
        String half = "{\"caseName\":\"half of a character: \\ud800\"}";
        int status = priya.put(draft, half, CaseMaker.tag(priya, draft)).status();
        assertTrue(status == 200 || status == 400 || status == 422, "half a character gave " + status);
    }

    @Test
    @DisplayName("texts with U+0000 in every other write do not reach a database that cannot hold them")
    void nullInReasons() {
        String sent = "/api/v1/notifications/" + make.sent();
        priya.post(sent + "/amendments", Map.of("reason", "a\u0000b", "text", "c\u0000d"), CaseMaker.tag(priya, sent))
                .expect(201);
        String review = "/api/v1/rapid-reviews/" + make.rapidReviewOf(sent.substring(sent.lastIndexOf('/') + 1));
        Api manager = portal.as("helen.strachan");
        manager.put(review + "/sections/facts", Map.of("facts", "a\u0000b"), CaseMaker.tag(manager, review))
                .expect(200);
        approver.post(sent + "/withdrawal", Map.of("reason", "a\u0000b"), CaseMaker.tag(approver, sent))
                .expect(200);
    }

    @Test
    @DisplayName("addresses that play tricks lead nowhere")
    void pathTricks() {
        for (String trick : List.of(
                "..%2f..%2fWEB-INF%2fweb.xml",
                "%00",
                "SIN-2026-1001%00",
                "%2e%2e%2f",
                "1'%20or%20'1'='1",
                "x".repeat(3_000),
                "%F0%9F%91%B6",
                "%ff%fe",
                "a;jsessionid=1",
                "%3Cscript%3E")) {
            for (String list :
                    List.of("notifications", "rapid-reviews", "practice-reviews", "panel-cases", "learning")) {
                Answer answer = portal.as("eleanor.marsh").get("/api/v1/" + list + "/" + trick);
                assertTrue(answer.status() == 404 || answer.status() == 400, answer::toString);
            }
        }
        for (String path : List.of("/WEB-INF/web.xml", "/notification/list.xhtml", "/account/account.xhtml")) {
            portal.api().get(path).expect(404);
        }
        Problems.fields(priya.get("/api/v1/no-such-thing"), 404);
        Problems.fields(priya.delete(draft), 405);
    }

    @Test
    @DisplayName("lists refuse pages, sizes and states that there are not")
    void lists() {
        for (String list : List.of("notifications", "rapid-reviews", "practice-reviews")) {
            Map.of("page=0", "page", "page=x", "page", "size=101", "size", "size=-1", "size", "status=none", "status")
                    .forEach((query, field) -> assertEquals(
                            Set.of(field),
                            Problems.fields(portal.as("martin.oduya").get("/api/v1/" + list + "?" + query), 400)));
        }
        portal.as("martin.oduya")
                .get("/api/v1/notifications?status=%00draft%00&page=1")
                .expect(200);
        assertEquals(Set.of("size"), Problems.fields(portal.api().get("/api/v1/learning/search?q=a&size=1000"), 400));
    }

    private Answer put(Object body) {
        return priya.put(draft, body, before.header("ETag"));
    }

    private Answer send(String method, String path, String type, String body) {
        return priya.send(
                priya.request(path)
                        .header("Content-Type", type)
                        .header("If-Match", before.header("ETag"))
                        .method(method, BodyPublishers.ofString(body)),
                method,
                path);
    }
}
