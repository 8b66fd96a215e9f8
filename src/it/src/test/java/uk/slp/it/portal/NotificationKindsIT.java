package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("The three kinds of notification over HTTP")
class NotificationKindsIT {
    private static final String ALL = "/api/v1/notifications";
    private static final List<String> PANEL = List.of("eleanor.marsh", "david.okonkwo");

    private final Portal portal = Portal.onPostgres();
    private final Api notifier = portal.as("priya.nair");
    private final Api approver = portal.as("martin.oduya");

    private static Map<String, Object> lookedAfterDeath(String abuse) {
        Map<String, Object> body = Incident.whole("Larkfield");
        body.put("kind", "looked_after_death");
        body.put("abuseStatus", abuse);
        body.put("harmType", "death_medical");
        Map<String, Object> child = new HashMap<>(Incident.child());
        child.put("dateOfDeath", "2026-03-02");
        child.put("responsibleAuthorityCode", "X-LA-01");
        child.put("legalStatus", "C2");
        child.put("placementType", "U4");
        child.put("outOfArea", "yes");
        child.put("placementAuthorityCode", "X-LA-07");
        child.put("placementProvider", "A fostering agency");
        body.put("children", List.of(child));
        body.put("people", List.of(Map.of("role", "foster_carer", "familyName", "Pitt", "livesInHousehold", "yes")));
        return body;
    }

    private static Map<String, Object> careLeaverDeath(String born, String abuse) {
        Map<String, Object> body = Incident.whole("Anchor Court");
        body.put("kind", "care_leaver_death");
        body.put("abuseStatus", abuse);
        body.put("suspectedCause", "natural");
        body.remove("lateReason");
        Map<String, Object> child = new HashMap<>(Incident.child());
        child.put("dateOfBirth", born);
        child.put("dateOfDeath", "2026-03-02");
        child.put("leavingCareAuthorityCode", "X-LA-01");
        child.put("leavingCareCategory", "former_relevant");
        child.put("inTouch", "yes");
        child.put("accommodation", "U");
        body.put("children", List.of(child));
        return body;
    }

    private String begin(Map<String, Object> body) {
        return notifier.post(ALL, body).expect(201).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private JsonNode send(String where) {
        String tag = approver.get(where).expect(200).header("ETag");
        return approver.post(where + "/submission", Map.of(), tag).expect(200).json();
    }

    private static Set<String> roles(JsonNode receipt) {
        Set<String> roles = new HashSet<>();
        receipt.path("recipients").forEach(one -> roles.add(one.path("role").asText()));
        return roles;
    }

    @Test
    @DisplayName("Rule 16: the Panel neither receives nor sees a looked-after death without abuse, and no review opens")
    void lookedAfterWithoutAbuse() {
        String where = begin(lookedAfterDeath("neither"));
        JsonNode receipt = send(where);
        String reference = receipt.path("reference").asText();

        assertEquals(Set.of("dfe", "ofsted", "partnership", "authority"), roles(receipt));
        assertFalse(receipt.path("deadlines").toString().contains("rapid-review"), receipt.toString());
        for (String account : PANEL) {
            portal.as(account).get(where).expect(404);
            portal.as(account).get(where + "/submission").expect(404);
            assertFalse(
                    portal.as(account).get(ALL + "?size=100").expect(200).text().contains(reference));
        }
        portal.as("ruth.hale").get(where).expect(200);
        portal.as("tom.ferris").get(where).expect(200);
        String reviews = portal.as("helen.strachan")
                .get("/api/v1/rapid-reviews?size=100")
                .expect(200)
                .text();
        assertFalse(reviews.contains(reference), "A rapid review opened");
    }

    @Test
    @DisplayName("Rule 17: with abuse suspected one notification goes to all, and the review opens")
    void lookedAfterWithAbuse() {
        JsonNode receipt = send(begin(lookedAfterDeath("suspected")));

        assertEquals(Set.of("panel", "dfe", "ofsted", "partnership", "authority"), roles(receipt));
        assertTrue(receipt.path("deadlines").toString().contains("rapid-review"), receipt.toString());
        portal.as("eleanor.marsh")
                .get(ALL + "/" + receipt.path("reference").asText())
                .expect(200);
    }

    @Test
    @DisplayName("Rule 19: a care leaver's death goes to the department and Ofsted only, and is never late")
    void careLeaver() {
        String where = begin(careLeaverDeath("2006-08-03", "neither"));
        JsonNode receipt = send(where);

        assertEquals(Set.of("dfe", "ofsted"), roles(receipt));
        assertFalse(receipt.path("late").asBoolean());
        portal.as("eleanor.marsh").get(where).expect(404);
        portal.as("helen.strachan").get(where).expect(404);
        portal.as("ruth.hale").get(where).expect(200);
    }

    @Test
    @DisplayName("Rule 23: under 18 with abuse suspected, the serious incident must exist first")
    void careLeaverUnder18() {
        Map<String, Object> body = careLeaverDeath("2009-08-03", "suspected");
        String where = begin(body);
        String tag = approver.get(where).expect(200).header("ETag");
        String refused =
                approver.post(where + "/submission", Map.of(), tag).expect(422).text();
        assertTrue(refused.contains("serious_incident_needed"), refused);

        String other = begin(Incident.whole("Anchor Court"));
        body.put("seriousIncidentReference", other.substring(ALL.length() + 1));
        notifier.put(where, body, tag).expect(200);
        send(where);
    }

    @Test
    @DisplayName("hold people of the family, which the OpenAPI document describes with every answer")
    void people() {
        JsonNode kept =
                notifier.get(begin(lookedAfterDeath("neither"))).expect(200).json();
        assertEquals("Pitt", kept.at("/people/0/familyName").asText());
        assertEquals("looked_after_death", kept.path("kind").asText());

        JsonNode schemas =
                portal.api().get("/openapi?format=JSON").expect(200).json().at("/components/schemas");
        assertTrue(schemas.at("/NotifiedChild/properties/legalStatus/enum")
                .toString()
                .contains("\"C2\""));
        assertTrue(schemas.at("/NotifiedPerson/properties/riskFlags/items/enum").size() > 5);
        assertTrue(schemas.at("/Notification/properties/children").has("items"));
    }
}
