package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.WebSession;

@DisplayName("What a page sends while somebody writes")
class DraftProtocolIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "learning-portal-demo";

    private static Portal portal;
    private static WebSession priya;
    private static WebSession daniel;
    private static WebSession lena;

    @BeforeAll
    static void signIn() {
        portal = Portal.onPostgres();
        priya = WebSession.of(portal, "priya.nair", PASSWORD);
        daniel = WebSession.of(portal, "daniel.okafor", PASSWORD);
        lena = WebSession.of(portal, "lena.fox", PASSWORD);
    }

    private static String draft() {
        String place = portal.as("priya.nair")
                .post("/api/v1/notifications", Map.of("caseName", "Hawthorn Way"))
                .expect(201)
                .header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static HttpResponse<String> send(WebSession session, String reference, Map<String, Object> body) {
        return later(session, reference, body).join();
    }

    private static CompletableFuture<HttpResponse<String>> later(
            WebSession session, String reference, Map<String, Object> body) {
        try {
            Map<String, Object> whole = new HashMap<>(Map.of("account", session.account(), "part", "circumstances"));
            whole.putAll(body);
            return session.post("/drafts/notification/" + reference, JSON.writeValueAsString(whole));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> typed(String field, String base, String text) {
        return Map.of("typed", Map.of(field, Map.of("base", base, "text", text)));
    }

    private static JsonNode told(HttpResponse<String> answer) {
        try {
            assertEquals(200, answer.statusCode(), answer.body());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The mark of what is saved in a field: told as a change to whoever knows no mark. */
    private static String mark(String reference, String field) {
        return told(send(priya, reference, Map.of("seen", Map.of(field, ""))))
                .path("changed")
                .path(0)
                .path("base")
                .asText();
    }

    @Test
    @DisplayName("is answered only to a page of the portal, for the account that is signed in, within its reach")
    void refusals() {
        String reference = draft();
        Map<String, Object> text = typed("circumstances", mark(reference, "circumstances"), "Words.");
        assertEquals(
                401,
                portal.api()
                        .post("/drafts/notification/" + reference, Map.of("account", "priya.nair"))
                        .status());
        assertEquals(
                401,
                portal.as("priya.nair")
                        .post("/drafts/notification/" + reference, Map.of("account", "priya.nair"))
                        .status(),
                "a token is for the API");
        Map<String, Object> another = new HashMap<>(text);
        another.put("account", "daniel.okafor");
        assertEquals(409, send(priya, reference, another).statusCode());
        assertEquals(404, send(lena, reference, text).statusCode(), "a draft of another authority");
        assertEquals(404, send(priya, "SIN-2026-999999", text).statusCode());
        assertEquals(
                404, priya.post("/drafts/nothing/" + reference, "{}").join().statusCode());
        assertEquals(
                400,
                priya.post("/drafts/notification/" + reference, "{\"typed\": 1}")
                        .join()
                        .statusCode());
        assertEquals(
                400,
                priya.post("/drafts/notification/" + reference, "no").join().statusCode());
        Map<String, Object> noChild = new HashMap<>(text);
        noChild.put("subject", "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        assertEquals(404, send(priya, reference, noChild).statusCode());
        assertEquals(
                413,
                priya.post("/drafts/notification/" + reference, "{\"x\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}")
                        .join()
                        .statusCode());
        assertEquals(200, send(priya, reference, text).statusCode());
    }

    @Test
    @DisplayName("is kept field by field; what cannot be kept is named and stops nothing else")
    void fields() {
        String reference = draft();
        String empty = mark(reference, "circumstances");
        Map<String, Object> both = Map.of(
                "typed",
                Map.of(
                        "incidentTime",
                        Map.of("base", empty, "text", "18:30"),
                        "setting",
                        Map.of("base", empty, "text", "the moon")));
        JsonNode told = told(send(priya, reference, both));
        assertTrue(told.path("bases").has("incidentTime"), told::toString);
        assertEquals("setting", told.path("refused").path(0).path("field").asText());
        JsonNode conflict = told(send(daniel, reference, typed("incidentTime", empty, "19:00")))
                .path("conflicts")
                .path(0);
        assertEquals("18:30", conflict.path("text").asText());
        assertEquals("Priya Nair", conflict.path("by").asText());
        assertEquals(
                "Daniel Okafor",
                told(send(priya, reference, Map.of())).path("present").path(0).asText());
    }

    @Test
    @DisplayName("is kept when many save the same draft at the same moment")
    void atOnce() {
        String reference = draft();
        String empty = mark(reference, "circumstances");
        List<String> fields = List.of("circumstances", "immediateSafety", "placeDescription", "incidentTime");
        List<CompletableFuture<HttpResponse<String>>> answers = fields.stream()
                .map(field ->
                        later(fields.indexOf(field) % 2 == 0 ? priya : daniel, reference, typed(field, empty, "12:00")))
                .toList();
        answers.forEach(answer -> assertEquals(
                0, told(answer.join()).path("conflicts").size(), answer.join().body()));
        JsonNode saved = portal.as("priya.nair")
                .get("/api/v1/notifications/" + reference)
                .expect(200)
                .json();
        fields.forEach(field -> assertEquals("12:00", saved.path(field).asText(), field));
    }

    @Test
    @DisplayName("is refused with the reason once it is no draft any more")
    void closed() {
        String reference = draft();
        String path = "/api/v1/notifications/" + reference;
        String etag = portal.as("priya.nair").get(path).expect(200).header("ETag");
        portal.as("priya.nair")
                .post(path + "/withdrawal", Map.of("reason", "Begun by mistake."), etag)
                .expect(200);
        HttpResponse<String> answer = send(priya, reference, Map.of());
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("cannot be written on any more"), answer.body());
    }

    @Test
    @DisplayName("costs the database few statements, and none for writing when nothing was typed")
    void statements() {
        String reference = draft();
        String base = mark(reference, "circumstances");
        base = told(send(priya, reference, typed("circumstances", base, "One.")))
                .path("bases")
                .path("circumstances")
                .asText();
        String known = base;
        // Read: the record, which is held before, and who is here. Written: the record, who wrote it, the audit trail.
        // Before a change, what was opened for reading only is put aside; a notifier could have opened something.
        Sql.assertAtMost(7, () -> send(priya, reference, typed("circumstances", known, "Two.")));
        Sql.assertAtMost(3, () -> send(priya, reference, Map.of()));
    }

    @Test
    @DisplayName("costs a program that replaces a draft and reads it back as few")
    void statementsOfReplacing() {
        String at = "/api/v1/notifications/" + draft();
        Api program = portal.as("priya.nair");
        String etag = program.put(
                        at, Map.of("caseName", "Hawthorn Way", "circumstances", "One."), CaseMaker.tag(program, at))
                .expect(200)
                .header("ETag");
        // Read twice and written once: the record. Written twice: the audit trail. Before, what is for reading only is
        // put aside.
        Sql.assertAtMost(6, () -> program.put(at, Map.of("caseName", "Hawthorn Way", "circumstances", "Two."), etag)
                .expect(200));
    }
}
