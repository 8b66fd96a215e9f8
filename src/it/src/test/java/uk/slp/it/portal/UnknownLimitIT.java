package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** A day of awareness from which no limit can be counted: the rule for care leavers is known from 15 December 2023. */
@DisplayName("A notification of whose date no deadline is known")
class UnknownLimitIT {
    private static final String ALL = "/api/v1/notifications";
    private static final String NO_DEADLINE = "No deadline is known for this date";

    private final Portal portal = Portal.onPostgres();
    private final Callers callers = new Callers(portal);
    private final Api notifier = portal.as("priya.nair");
    private final Api approver = portal.as("martin.oduya");
    private final String name = "Anchor " + UUID.randomUUID();

    private String draft() {
        Map<String, Object> body = Incident.whole(name);
        body.put("kind", "care_leaver_death");
        body.put("abuseStatus", "neither");
        body.put("suspectedCause", "natural");
        body.put("awarenessDate", "2021-11-12");
        body.put("incidentDate", "2021-11-11");
        body.remove("lateReason");
        Map<String, Object> child = new HashMap<>(Incident.child());
        child.put("dateOfBirth", "2001-08-03");
        child.put("dateOfDeath", "2021-11-11");
        child.put("leavingCareAuthorityCode", "X-LA-01");
        child.put("leavingCareCategory", "former_relevant");
        child.put("inTouch", "yes");
        child.put("accommodation", "U");
        body.put("children", List.of(child));
        return notifier.post(ALL, body).expect(201).json().path("reference").asText();
    }

    /** As a record could come from another system. */
    private void dueDate(String reference, String due) throws SQLException {
        try (var connection = portal.database().connect();
                var update = connection.prepareStatement(
                        "update notification set due_date = cast(? as date) where reference = ?")) {
            update.setString(1, due);
            update.setString(2, reference);
            assertEquals(1, update.executeUpdate());
        }
    }

    private String page(String caller, String path) {
        var answer = callers.page(caller, path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private void shownEverywhere(String reference) throws Exception {
        String query = "?q=" + name.replace(' ', '+');
        for (String sort : List.of("", "&sort=authority", "&sort=due", "&sort=-due")) {
            assertTrue(page("la_notifier", "/notifications" + query + sort).contains(NO_DEADLINE), sort);
        }
        String at = "/notifications/" + reference;
        for (String path : List.of(at, at + "/edit/awareness", at + "/check", at + "/documents")) {
            assertTrue(page("la_notifier", path).contains(NO_DEADLINE), path);
        }
        assertTrue(page("la_notifier", "/my-work").contains(name));
        page("la_notifier", "/notifications/overview");
        page("la_notifier", "/account/calendars");
        JsonNode listed = notifier.get(ALL + query).expect(200).json().at("/items/0");
        assertEquals(reference, listed.path("reference").asText());
        assertEquals(NO_DEADLINE, listed.path("clock").asText());
        notifier.get(ALL + "/" + reference).expect(200);
        notifier.get(ALL + "/counts").expect(200);
        assertTrue(notifier.get("/api/v1/my-work?size=100").expect(200).text().contains(reference));
        var file = callers.file("la_notifier", "/notifications/export.csv" + query);
        assertEquals(200, file.statusCode());
        assertTrue(new String(file.body(), StandardCharsets.UTF_8).contains(reference));
    }

    @Test
    @DisplayName("is shown on every page, list and file with those words, and never breaks one for others")
    void shown() throws Exception {
        String reference = draft();
        shownEverywhere(reference);
        dueDate(reference, "2021-11-19");
        shownEverywhere(reference);
    }

    @Test
    @DisplayName("Rule 19: is sent nevertheless when the law sets no limit, and is not late")
    void sent() {
        String reference = draft();
        String at = ALL + "/" + reference;
        assertTrue(page("la_approver", "/notifications/" + reference + "/check").contains("Check the year."));
        JsonNode receipt = approver.post(at + "/submission", Map.of(), CaseMaker.tag(approver, at))
                .expect(200)
                .json();
        assertEquals("false", receipt.path("late").asText());
        for (String caller : List.of("la_notifier", "dfe_official")) {
            assertTrue(page(caller, "/notifications/" + reference).contains(NO_DEADLINE));
            page(caller, "/notifications/" + reference + "/receipt");
            assertTrue(
                    page(caller, "/notifications?q=" + name.replace(' ', '+')).contains(NO_DEADLINE));
        }
    }

    @Test
    @DisplayName("Rule 10: is refused with the field and the reason when the law sets the limit")
    void refused() {
        Map<String, Object> body = Incident.whole(name);
        body.put("incidentDate", "2018-03-01");
        body.put("awarenessDate", "2018-03-02");
        String at = ALL + "/"
                + notifier.post(ALL, body).expect(201).json().path("reference").asText();
        String answer = approver.post(at + "/submission", Map.of(), CaseMaker.tag(approver, at))
                .expect(422)
                .text();
        assertTrue(answer.contains("\"awarenessDate\"") && answer.contains("No deadline is known"), answer);
    }
}
