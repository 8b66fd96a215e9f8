package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("Notifications over HTTP")
class NotificationApiIT {
    private static final String ALL = "/api/v1/notifications";

    private final Api notifier = Portal.onPostgres().as("priya.nair");
    private final Api approver = Portal.onPostgres().as("martin.oduya");

    private String begin(Map<String, Object> body) {
        Api.Answer created = notifier.post(ALL, body).expect(201);
        String where = created.header("Location");
        assertTrue(where.contains(ALL + "/SIN-"), where);
        return where.substring(where.indexOf(ALL));
    }

    private static String etag(Api api, String where) {
        return api.get(where).expect(200).header("ETag");
    }

    private static List<String> fields(Api.Answer refused) {
        assertEquals("application/problem+json", refused.header("Content-Type"));
        List<String> fields = new ArrayList<>();
        refused.json().get("violations").forEach(v -> fields.add(v.get("field").asText()));
        return fields;
    }

    @Test
    @DisplayName("go from an empty draft to an acknowledged notification with an amendment")
    void journey() {
        String where = begin(Map.of());
        assertEquals("draft", notifier.get(where).json().get("status").asText());
        Api.Answer stored = notifier.put(where, Incident.whole("Alder Close"), etag(notifier, where))
                .expect(200);
        assertEquals("2026-03-10", stored.json().get("dueDate").asText());
        Api.Answer receipt = approver.post(where + "/submission", null, stored.header("ETag"))
                .expect(200);
        JsonNode told = receipt.json();
        assertEquals(64, told.get("versionHash").asText().length());
        assertTrue(told.get("late").asBoolean());
        assertEquals(4, told.get("recipients").size());
        assertTrue(told.get("deadlines").toString().contains("\"rapid-review\""));
        Api panel = Portal.onPostgres().as("eleanor.marsh");
        panel.post(where + "/acknowledgement", null, etag(panel, where)).expect(200);
        Api.Answer added = notifier.post(
                        where + "/amendments",
                        Map.of("reason", "Examination", "text", "The arm is broken."),
                        etag(notifier, where))
                .expect(201);
        assertEquals(1, added.json().get("number").asInt());
        JsonNode whole = notifier.get(where).json();
        assertEquals("acknowledged", whole.get("status").asText());
        assertEquals(told.get("versionHash").asText(), whole.get("contentHash").asText());
        assertEquals(
                told.get("versionHash"),
                Portal.onPostgres()
                        .as("ruth.hale")
                        .get(where + "/submission")
                        .expect(200)
                        .json()
                        .get("versionHash"));
    }

    @Test
    @DisplayName("Rule 80: keep every character of a draft, right or wrong")
    void asTyped() {
        Map<String, Object> body = Incident.whole("Alder Close");
        body.put("incidentDate", "31-13-x");
        body.put("circumstances", "  Zoë said \"no\" \uD83D\uDC67\r\n\ttwice  ");
        JsonNode kept = notifier.get(begin(body)).json();
        assertEquals("31-13-x", kept.get("incidentDate").asText());
        assertEquals(
                "  Zoë said \"no\" \uD83D\uDC67\r\n\ttwice  ",
                kept.get("circumstances").asText());
    }

    @Test
    @DisplayName("tell every violation of a submission at once")
    void everything() {
        String where = begin(Map.of("awarenessDate", "2026-03-03"));
        List<String> fields = fields(approver.post(where + "/submission", null, etag(approver, where))
                .expect(422));
        assertTrue(fields.containsAll(List.of("notifierPhone", "incidentDate", "nature", "children", "lateReason")));
        assertEquals("draft", notifier.get(where).json().get("status").asText());
    }

    @Test
    @DisplayName("name each field that cannot be read, and each that nobody knows")
    void unreadable() {
        Map<String, Object> body = Map.of(
                "caseNme", "x", "nature", "zzz", "abuseTypes", "physical", "children", List.of(Map.of("sex", 3), 4));
        List<String> fields = fields(notifier.post(ALL, body).expect(422));
        assertTrue(fields.containsAll(List.of("caseNme", "abuseTypes", "children[0].sex", "children[1]")));
        assertEquals(
                List.of("nature"),
                fields(notifier.post(ALL, Map.of("nature", "zzz")).expect(422)));
        notifier.post(ALL, "[1").expect(400);
        notifier.post(ALL, Map.of("caseName", "x".repeat(121))).expect(422);
        assertEquals(
                List.of("kind"),
                fields(notifier.post(ALL, Map.of("kind", "near_miss")).expect(422)));
    }

    @Test
    @DisplayName("ask for the version, and refuse an old one without losing anything")
    void versions() {
        String where = begin(Map.of());
        String first = etag(notifier, where);
        notifier.put(where, Map.of("caseName", "One"), null).expect(428);
        notifier.put(where, Map.of("caseName", "One"), first).expect(200);
        notifier.put(where, Map.of("caseName", "Two"), first).expect(412);
        assertEquals("One", notifier.get(where).json().get("caseName").asText());
    }

    @Test
    @DisplayName("Rule 6: are sent by an approver of the notifying authority only")
    void approverOnly() {
        String where = begin(Incident.whole("Alder Close"));
        String tag = etag(notifier, where);
        notifier.post(where + "/submission", null, tag).expect(403);
        Portal.onPostgres()
                .as("peter.vance")
                .post(where + "/submission", null, tag)
                .expect(404);
        approver.post(where + "/submission", null, tag).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lena.fox",
                "peter.vance",
                "helen.strachan",
                "ama.boateng",
                "eleanor.marsh",
                "ruth.hale",
                "tom.ferris"
            })
    @DisplayName("are not known to anybody outside the authority while they are drafts")
    void draftsAreHidden(String account) {
        String where = begin(Incident.whole("Alder Close"));
        Api other = Portal.onPostgres().as(account);
        other.get(where).expect(404);
        assertFalse(other.get(ALL + "?size=100").expect(200).text().contains(where.substring(ALL.length() + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "helen.strachan, 200",
        "ama.boateng, 200",
        "eleanor.marsh, 200",
        "david.okonkwo, 200",
        "ruth.hale, 200",
        "tom.ferris, 200",
        "lena.fox, 404",
        "mary.quill, 404",
        "ian.holt, 404",
        "joseph.amadi, 403",
        "sian.price, 403"
    })
    @DisplayName("are seen after sending by the partnership and the national bodies, and by no other area")
    void seenAfterSending(String account, int status) {
        String where = begin(Incident.whole("Alder Close"));
        approver.post(where + "/submission", null, etag(approver, where)).expect(200);
        Portal.onPostgres().as(account).get(where).expect(status);
    }

    @Test
    @DisplayName("cannot be changed after sending, only added to (rule 26)")
    void closed() {
        String where = begin(Incident.whole("Alder Close"));
        approver.post(where + "/submission", null, etag(approver, where)).expect(200);
        notifier.put(where, Map.of(), etag(notifier, where)).expect(409);
        notifier.post(where + "/amendments", Map.of("reason", " "), etag(notifier, where))
                .expect(422);
        Portal.onPostgres()
                .as("helen.strachan")
                .post(where + "/amendments", Map.of("reason", "x", "text", "y"), etag(notifier, where))
                .expect(403);
    }

    @Test
    @DisplayName("give the same receipt to a double click, also when both come at once")
    void doubleClick() {
        String where = begin(Incident.whole("Alder Close"));
        String tag = etag(approver, where);
        var one = CompletableFuture.supplyAsync(() -> approver.post(where + "/submission", null, tag));
        var two = CompletableFuture.supplyAsync(() -> approver.post(where + "/submission", null, tag));
        assertEquals(one.join().expect(200).json(), two.join().expect(200).json());
    }

    @Test
    @DisplayName("go to the approver and back with a reason, and are withdrawn with a reason")
    void approval() {
        String where = begin(Incident.whole("Alder Close"));
        notifier.post(where + "/approval-request", null, etag(notifier, where)).expect(200);
        notifier.put(where, Map.of(), etag(notifier, where)).expect(409);
        approver.post(where + "/return", Map.of(), etag(approver, where)).expect(422);
        approver.post(where + "/return", Map.of("reason", "Add the place"), etag(approver, where))
                .expect(200);
        notifier.post(where + "/withdrawal", Map.of(), etag(notifier, where)).expect(422);
        notifier.post(where + "/withdrawal", Map.of("reason", "Entered twice"), etag(notifier, where))
                .expect(200);
        assertEquals("withdrawn", notifier.get(where).json().get("status").asText());
        notifier.post(where + "/submission", null, etag(notifier, where)).expect(403);
        approver.post(where + "/submission", null, etag(approver, where)).expect(409);
    }

    @Test
    @DisplayName("Rule 25: the same child and date need a decision")
    void duplicate() {
        Map<String, Object> body = Incident.whole("Alder Close");
        begin(body);
        String second = begin(body);
        Api.Answer refused = approver.post(second + "/submission", null, etag(approver, second))
                .expect(422);
        assertEquals(List.of("duplicateDecision"), fields(refused));
        approver.post(second + "/submission", Map.of("duplicateDecision", "separate"), etag(approver, second))
                .expect(200);
    }

    @Test
    @DisplayName("are listed in parts, by state")
    void list() {
        begin(Map.of("caseName", "Listed"));
        JsonNode part =
                notifier.get(ALL + "?status=draft&size=1&page=1").expect(200).json();
        assertEquals(1, part.get("items").size());
        assertEquals("draft", part.get("items").get(0).get("status").asText());
        assertTrue(part.get("total").asLong() >= 1);
        notifier.get(ALL + "?status=nonsense").expect(400);
        notifier.get(ALL + "?size=101").expect(400);
        Portal.onPostgres().api().get(ALL).expect(401);
    }
}
