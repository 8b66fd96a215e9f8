package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("Versions of published learning")
class LearningVersionsIT {
    private static final String NEXT = "## 1 What happened\n\nThe family moved %s.\n\n## 2 Why\n\nTeams were short.\n\n"
            + "### Recommendation 1 (to: the partnership)\n\nAgree one plan.";

    private final Portal portal = Portal.onPostgres();
    private final Api anyone = portal.api();
    private final Api manager = portal.as("helen.strachan");

    @Test
    @DisplayName("say what changed, when and why; the old text is read at its address, unless it must not be kept")
    void versions() {
        CaseMaker make = new CaseMaker(portal);
        String slug = make.learningOf(make.practiceReviewPublished());
        String api = "/api/v1/learning/" + slug;
        String page = "/learning/" + slug;
        assertFalse(anyone.get(page).expect(200).text().contains("id=\"versions\""), "nothing to tell yet");

        correct(
                slug,
                Map.of("reportText", NEXT.formatted("seven times"), "reason", "The order of moves was wrong."),
                204);
        JsonNode item = anyone.get(api).expect(200).json();
        assertEquals(2, item.path("versionNumber").asInt());
        assertEquals(
                "The order of moves was wrong.", item.at("/versions/0/reason").asText());
        assertTrue(item.at("/versions/0/changes").asText().startsWith("Changed: "), item::toString);
        assertEquals(page + "/versions/1", item.at("/versions/1/url").asText());
        String present = anyone.get(page).expect(200).text();
        assertTrue(present.contains("The order of moves was wrong."), "the reason");
        assertTrue(present.contains(page + "/versions/1"), "the way to the old text");
        Sql.assertAtMost(3, () -> anyone.get(page + "/versions/1").expect(200));
        String former = anyone.get(page + "/versions/1").expect(200).text();
        assertTrue(former.contains("This is not the present version."), "the page says so");
        assertFalse(former.contains("seven times"), "none of the new words");
        assertEquals(
                1,
                anyone.get(api + "/versions/1")
                        .expect(200)
                        .json()
                        .path("number")
                        .asInt());
        anyone.get(page + "/versions/2").expect(404);
        anyone.get(page + "/versions/x").expect(404);
        anyone.get(api + "/versions/9").expect(404);

        Map<String, Object> gone = new LinkedHashMap<>();
        gone.put("reportText", NEXT.formatted("three times"));
        gone.put("reason", "It named a place.");
        gone.put("formerReadable", false);
        correct(slug, gone, 204);
        String gonePage = anyone.get(page + "/versions/1").expect(410).text();
        assertTrue(gonePage.contains("Version 1 is no longer kept."), "in words");
        assertTrue(gonePage.contains("three times"), "with the present text");
        anyone.get(api + "/versions/1").expect(410);
        anyone.get(api + "/versions/2").expect(410);

        manager.post(
                        api + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        anyone.get(api).header("ETag"))
                .expect(204);
        anyone.get(page + "/versions/2").expect(410);
        assertFalse(anyone.get(page).expect(410).text().contains("It named a place."));
    }

    @Test
    @DisplayName("are made by the partnership that published, with a reason, on the version it read")
    void refusals() throws SQLException {
        CaseMaker make = new CaseMaker(portal);
        String review = make.practiceReviewPublished();
        String slug = make.learningOf(review);
        String family = familyOf(review);
        String path = "/api/v1/learning/" + slug + "/corrections";
        String tag = anyone.get("/api/v1/learning/" + slug).header("ETag");
        Map<String, String> body = Map.of("reportText", NEXT.formatted("often"), "reason", "A number was wrong.");
        assertEquals(
                "reason",
                manager.post(path, Map.of("title", "Another"), tag)
                        .expect(422)
                        .json()
                        .at("/violations/0/field")
                        .asText());
        manager.post(path, Map.of("reason", "None"), tag).expect(422);
        JsonNode named = manager.post(
                        path,
                        Map.of("reportText", NEXT.formatted("with little " + family), "reason", "Who moved."),
                        tag)
                .expect(422)
                .json();
        assertEquals("identifies", named.at("/violations/0/code").asText(), named::toString);
        assertTrue(named.at("/violations/0/message").asText().contains(family), named::toString);
        for (String field : List.of("reason", "learning")) {
            Map<String, Object> words = new LinkedHashMap<>(Map.of("reason", "A court asks.", "ordered", true));
            words.put(field, "It told of little " + family + ".");
            JsonNode told = manager.post("/api/v1/learning/" + slug + "/withdrawal", words, tag)
                    .expect(422)
                    .json();
            assertEquals(field, told.at("/violations/0/field").asText(), told::toString);
            assertEquals("identifies", told.at("/violations/0/code").asText(), told::toString);
        }
        assertTrue(manager.post(path, Map.of("title", "New", "reason", "It named " + family), tag)
                .expect(422)
                .text()
                .contains("\"reason\""));
        manager.post(path, body).expect(428);
        manager.post(path, body, "\"999\"").expect(412);
        portal.as("mary.quill").post(path, body, tag).expect(404);
        portal.as("priya.nair").post(path, body, tag).expect(403);
        anyone.post(path, body, tag).expect(401);
    }

    private String familyOf(String review) throws SQLException {
        try (Connection connection = portal.database().connect();
                PreparedStatement query = connection.prepareStatement("select c.family_name from notified_child c join"
                        + " practice_review r on r.notification_id = c.notification_id where r.reference = ?")) {
            query.setString(1, review);
            try (ResultSet rows = query.executeQuery()) {
                assertTrue(rows.next(), review);
                return rows.getString(1);
            }
        }
    }

    private void correct(String slug, Map<String, ?> body, int status) {
        String path = "/api/v1/learning/" + slug;
        manager.post(path + "/corrections", body, anyone.get(path).header("ETag"))
                .expect(status);
    }
}
