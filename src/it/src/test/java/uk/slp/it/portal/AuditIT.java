package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("The audit trail (rule 75)")
class AuditIT {
    private final Portal portal = Portal.onPostgres();
    private final CaseMaker make = new CaseMaker(portal);
    private final Api priya = portal.as("priya.nair");
    private final Api approver = portal.as("martin.oduya");

    @Test
    @DisplayName("names every change and every read of an identifiable record, who did it and when")
    void changesAndReads() throws SQLException {
        String reference = make.sent();
        portal.as("ruth.hale").get("/api/v1/notifications/" + reference).expect(200);
        String review = make.rapidReviewOf(reference);
        portal.as("rowan.tate").get("/api/v1/rapid-reviews/" + review).expect(200);

        List<String> lines = lines(reference);
        assertTrue(lines.contains("priya.nair start done"), lines::toString);
        assertTrue(lines.contains("martin.oduya submit done"), lines::toString);
        assertTrue(lines.contains("ruth.hale read done"), lines::toString);
        assertTrue(lines(review).contains("rowan.tate read done"), () -> "no read of " + review);
        String purpose = "select count(*) from audit_event where username = ? and action = 'read' and purpose = '%s'";
        assertTrue(count(purpose.formatted("oversight by the department"), "ruth.hale") > 0);
        assertTrue(count(purpose.formatted("joint review of the partners"), "rowan.tate") > 0);
    }

    @Test
    @DisplayName("is written in the transaction of the change itself, and not without it")
    void sameTransaction() throws SQLException {
        String draft = make.draft();
        String at = "/api/v1/notifications/" + draft;
        approver.post(at + "/submission", Map.of("lateReason", "x".repeat(3_000)), CaseMaker.tag(approver, at));
        String sent = make.sent();
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event a join notification n on n.reference = a.subject_reference"
                                + " where a.action = 'submit' and n.reference = ? and a.xmin = n.xmin",
                        sent),
                "the line of the change has the transaction of the change");

        Map<String, Object> empty = Map.of();
        var started = priya.post("/api/v1/notifications", empty).expect(201);
        String incomplete = started.json().path("reference").asText();
        approver.post(started.header("Location") + "/submission", empty, started.header("ETag"))
                .expect(422);
        priya.put(started.header("Location"), empty, "\"999\"").expect(412);
        List<String> lines = lines(incomplete);
        assertFalse(
                lines.stream().anyMatch(line -> line.contains("submit") || line.contains(" save ")), lines::toString);
    }

    @Test
    @DisplayName("keeps refusals, although the request failed")
    void refusals() throws SQLException {
        String line =
                "select count(*) from audit_event where action = 'refused' and outcome = 'refused' and username = ?";
        int before = count(line, "tom.ferris");
        portal.as("tom.ferris").post("/api/v1/notifications", Map.of()).expect(403);
        assertEquals(before + 1, count(line, "tom.ferris"));
    }

    @Test
    @DisplayName("and the log of the server hold no name of a child and nothing of the circumstances")
    void nothingOfTheChild() throws SQLException {
        String name = "Quillfeather" + UUID.randomUUID().toString().replace("-", "");
        String words = "Marmaladecliff" + UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> body = CaseMaker.complete();
        body.put("circumstances", words + " was there.");
        body.put("caseName", name);
        body.put("children", List.of(Map.of("identityStatus", "known", "givenName", name, "familyName", name)));
        String at = priya.post("/api/v1/notifications", body).expect(201).header("Location");
        String tag = CaseMaker.tag(priya, at);
        approver.post(at + "/submission", Map.of(), tag).expect(422);
        body.put("abuseStatus", words);
        priya.put(at, body, tag).expect(422);
        body.put("abuseStatus", "suspected");
        priya.put(at, body, "\"999\"").expect(412);
        priya.put(at, "{\"givenName\":\"" + name + "\", broken " + words, tag).expect(400);
        priya.put(at, Map.of("unknown" + name, words), tag).expect(422);
        priya.get("/api/v1/notifications/" + name).expect(404);
        portal.as("mary.quill").get(at).expect(404);
        portal.api().get("/api/v1/learning/search?q=" + words).expect(200);
        portal.api().get("/learning/search?q=" + name);
        priya.post(at + "/withdrawal", Map.of("reason", words), CaseMaker.tag(priya, at))
                .expect(200);

        String everything = "select count(*) from audit_event a where cast(a as text) like ?";
        assertEquals(0, count(everything, "%" + name + "%"), "lines of the audit trail with the name");
        assertEquals(0, count(everything, "%" + words + "%"), "lines of the audit trail with the circumstances");
        String log = portal.log();
        assertFalse(log.contains(name), "the name is in the log");
        assertFalse(log.contains(words), "the circumstances are in the log");
    }

    private List<String> lines(String reference) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var connection = portal.database().connect();
                var query = connection.prepareStatement(
                        "select username, action, outcome from audit_event where subject_reference = ?"
                                + " and happened_at > now() - interval '1 hour' order by happened_at")) {
            query.setString(1, reference);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
        }
        return lines;
    }

    private int count(String sql, String parameter) throws SQLException {
        try (var connection = portal.database().connect();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
