package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("The work of the Panel by a program")
class PanelByProgramIT {
    private final Portal portal = Portal.onPostgres();
    private final ReviewMaker maker = new ReviewMaker(portal);

    private String panelCase(String reference) {
        return portal.as("eleanor.marsh")
                .get("/api/v1/panel-cases/" + reference)
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    @Test
    @DisplayName("goes from giving a case over a meeting and its minute to a national review of a theme")
    void programs() {
        String panelCase = panelCase(maker.sentCase("Cedar Court"));
        Api secretariat = portal.as("eleanor.marsh");
        Api member = portal.as("david.okonkwo");
        String given = "/api/v1/panel-cases/" + panelCase + "/allocation";
        String tag = secretariat.get(given).expect(200).header("ETag");
        member.get(given).expect(403);
        Map<String, String> david = Map.of("account", "david.okonkwo");
        assertEquals(
                "david.okonkwo",
                secretariat
                        .put(given, david, tag)
                        .expect(200)
                        .json()
                        .path("account")
                        .asText());
        secretariat.put(given, david, tag).expect(412);
        tag = secretariat.get(given).header("ETag");
        assertTrue(secretariat
                .put(given, Map.of("account", "priya.nair"), tag)
                .expect(422)
                .text()
                .contains("account"));
        member.get("/api/v1/panel-cases/workload").expect(200);
        assertTrue(member.get("/api/v1/post?size=100").expect(200).text().contains(panelCase));
        assertEquals(
                0,
                member.get("/api/v1/panel-cases/" + panelCase + "/letters")
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
        member.get("/api/v1/panel-cases/" + panelCase + "/letters/1").expect(404);

        String meeting = meetingByProgram(secretariat, member, panelCase);
        assertFalse(
                member.get("/api/v1/my-work").expect(200).text().contains(meeting.replaceFirst("^.*/", "")),
                "a meeting that was held waits for no member");
        reviewByProgram(secretariat, panelCase);
    }

    private static String tag(Api api, String path) {
        return api.get(path).expect(200).header("ETag");
    }

    private static String meetingByProgram(Api secretariat, Api member, String panelCase) {
        String at = "/api/v1/panel-meetings";
        Map<String, Object> plan = Map.of(
                "day",
                CaseMaker.today().toString(),
                "time",
                "14:00",
                "place",
                "Room 2",
                "chair",
                "eleanor.marsh",
                "members",
                List.of("david.okonkwo"));
        assertTrue(
                secretariat.post(at, Map.of("day", "soon")).expect(422).text().contains("\"day\""));
        member.post(at, plan).expect(403);
        String key = "plan-" + panelCase;
        String meeting =
                secretariat.once(at, plan, key).expect(201).header("Location").replaceFirst("^.*(/api/)", "$1");
        assertEquals(
                meeting,
                secretariat.once(at, plan, key).expect(201).header("Location").replaceFirst("^.*(/api/)", "$1"));
        assertTrue(
                secretariat.get(at + "?size=1").expect(200).json().path("total").asInt() > 0);
        secretariat
                .post(meeting + "/items", Map.of("cases", List.of(panelCase)), tag(secretariat, meeting))
                .expect(200);
        assertTrue(secretariat
                .put(meeting + "/items/1", Map.of("place", "first"), tag(secretariat, meeting))
                .expect(422)
                .text()
                .contains("place"));
        secretariat
                .put(meeting + "/items/1", Map.of("place", 1, "lead", "david.okonkwo"), tag(secretariat, meeting))
                .expect(200);
        secretariat
                .post(meeting + "/agenda", Map.of(), tag(secretariat, meeting))
                .expect(200);
        assertTrue(
                new String(member.bytes(meeting + "/pack").body(), 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF"));
        member.get(meeting + "/minutes").expect(404);
        assertTrue(member.get("/api/v1/my-work").expect(200).text().contains(meeting.replaceFirst("^.*/", "")));
        secretariat
                .post(meeting + "/attendance", Map.of("present", List.of("david.okonkwo")), tag(secretariat, meeting))
                .expect(200);
        secretariat
                .put(
                        meeting + "/items/1/minute",
                        Map.of("discussion", "Discussed.", "decision", "Put off."),
                        tag(secretariat, meeting))
                .expect(200);
        secretariat
                .post(meeting + "/agreement", Map.of(), tag(secretariat, meeting))
                .expect(422);
        assertEquals(200, member.bytes(meeting + "/minutes").statusCode());
        return meeting;
    }

    private void reviewByProgram(Api secretariat, String panelCase) {
        String at = "/api/v1/national-reviews";
        Api anyone = portal.api();
        anyone.get(at).expect(401);
        String name = "Ben Orr " + Somebody.unlikeOthers().familyName();
        String pool = secretariat
                .post("/api/v1/reviewer-pool", Map.of("name", name, "expertise", "Police."))
                .expect(200)
                .text();
        assertTrue(pool.contains(name));
        JsonNode entry = null;
        for (JsonNode one :
                anyone.get("/api/v1/reviewer-pool").expect(200).json().path("items")) {
            entry = one.path("name").asText().equals(name) ? one : entry;
        }
        assertTrue(entry != null, "the pool is open to everybody");
        anyone.get("/api/v1/reviewer-pool/entries").expect(401);
        String today = CaseMaker.today().toString();
        String review = secretariat
                .post(at, Map.of("title", "Moves", "cases", List.of(panelCase), "decidedOn", today))
                .expect(201)
                .header("Location")
                .replaceFirst("^.*(/api/)", "$1");
        secretariat.post(review + "/start", Map.of(), tag(secretariat, review)).expect(422);
        secretariat
                .put(
                        review + "/set-up",
                        Map.of(
                                "title",
                                "Moves",
                                "scope",
                                "Moves between areas.",
                                "poolReviewer",
                                entry.path("id").asText(),
                                "informedOn",
                                today),
                        tag(secretariat, review))
                .expect(200);
        secretariat.post(review + "/start", Map.of(), tag(secretariat, review)).expect(200);
        String planned = CaseMaker.today().plusDays(40).toString();
        secretariat
                .put(
                        review + "/report",
                        Map.of(
                                "improvements",
                                "Share.",
                                "systemicReasons",
                                "None did.",
                                "quality",
                                "Good.",
                                "plannedOn",
                                planned),
                        tag(secretariat, review))
                .expect(200);
        secretariat
                .post(review + "/completion", Map.of(), tag(secretariat, review))
                .expect(200);
        String reference = review.replaceFirst("^.*/", "");
        String work = secretariat.get("/api/v1/my-work").expect(200).text();
        assertTrue(work.contains("Copy of the national report to the Secretary of State"), work);
        assertTrue(work.contains(reference), work);
        secretariat
                .delete(
                        "/api/v1/reviewer-pool/entries/" + entry.path("id").asText(),
                        '"' + entry.path("version").asText() + '"')
                .expect(200);
        assertFalse(anyone.get("/api/v1/reviewer-pool").text().contains(name));
    }
}
