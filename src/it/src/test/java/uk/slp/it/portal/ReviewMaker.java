package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Makes rapid reviews of Calderwick over HTTP, as far along as a test needs. */
final class ReviewMaker {
    static final String REVIEWS = "/api/v1/rapid-reviews/";

    private final Portal portal;

    ReviewMaker(Portal portal) {
        this.portal = portal;
    }

    Api manager() {
        return portal.as("helen.strachan");
    }

    /** A review just opened by the sending of a notification. */
    String opened(String caseName) {
        Api notifier = portal.as("priya.nair");
        String address = notifier.post("/api/v1/notifications", notification(caseName))
                .expect(201)
                .header("Location");
        String path = "/api/v1/notifications/" + address.substring(address.lastIndexOf('/') + 1);
        Api approver = portal.as("martin.oduya");
        String tag = approver.get(path).expect(200).header("ETag");
        approver.post(path + "/submission", Map.of(), tag).expect(200);
        String notification = path.substring(path.lastIndexOf('/') + 1);
        for (JsonNode row : manager()
                .get("/api/v1/rapid-reviews?size=100&status=in_progress")
                .expect(200)
                .json()
                .path("items")) {
            if (row.path("notification").asText().equals(notification)) {
                return row.path("reference").asText();
            }
        }
        throw new AssertionError("No rapid review opened for " + notification);
    }

    /** A review with its decision, waiting for the partners. */
    String waiting(String caseName) {
        String reference = opened(caseName);
        put(reference, "decision", decision("yes")).expect(200);
        ask(reference).expect(200);
        return reference;
    }

    /** A review that all partners have signed. */
    String signed(String caseName) {
        String reference = waiting(caseName);
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            sign(partner, reference, Map.of("agrees", true)).expect(200);
        }
        return reference;
    }

    /** A review that was sent, with the reference of its case. */
    String sentCase(String caseName) {
        String reference = signed(caseName);
        send(reference, Map.of("acceptedWarnings", everyWarning())).expect(200);
        for (JsonNode row : portal.as("eleanor.marsh")
                .get("/api/v1/panel-cases?size=100&sort=received")
                .expect(200)
                .json()
                .path("items")) {
            if (row.path("rapidReview").asText().equals(reference)) {
                return row.path("reference").asText();
            }
        }
        throw new AssertionError("No case for " + reference);
    }

    static List<String> everyWarning() {
        return List.of("inequalities_empty", "lived_experience_empty", "surviving_children_empty");
    }

    static Map<String, String> decision(String answer) {
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("criterionImprovements", "Handover between two services needs to change.");
        decision.put("criterionRecurrent", "Seen twice before here.");
        decision.put("criterionWorkingTogether", "Three organisations held parts of the picture.");
        decision.put("criterionPanelView", "It has taken no view yet.");
        decision.put("practiceReviewProposed", answer);
        decision.put("decisionRationale", "The theme recurs and is not understood.");
        return decision;
    }

    String tag(String reference) {
        return manager().get(REVIEWS + reference).expect(200).header("ETag");
    }

    Api.Answer put(String reference, String section, Object body) {
        return manager().put(REVIEWS + reference + "/sections/" + section, body, tag(reference));
    }

    Api.Answer ask(String reference) {
        return manager().post(REVIEWS + reference + "/sign-off-request", Map.of(), tag(reference));
    }

    Api.Answer sign(String partner, String reference, Object body) {
        return portal.as(partner).post(REVIEWS + reference + "/sign-offs", body, tag(reference));
    }

    Api.Answer send(String reference, Object body) {
        return manager().post(REVIEWS + reference + "/sending", body, tag(reference));
    }

    private static Map<String, Object> notification(String caseName) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("identityStatus", "known");
        Somebody somebody = Somebody.unlikeOthers();
        child.put("givenName", somebody.givenName());
        child.put("familyName", somebody.familyName());
        child.put("dateOfBirth", somebody.born().toString());
        child.put("sex", "male");
        child.put("ethnicity", "WBRI");
        child.put("disability", "no");
        child.put("lookedAfter", "no");
        child.put("livingArrangement", "parents");
        child.put("socialCareStatus", "never");
        child.put("childInNeedPlan", "never");
        child.put("childProtectionPlan", "never");
        child.put("knownToAgencies", List.of("gp"));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("caseName", caseName);
        body.put("notifierName", "Priya Nair");
        body.put("notifierJobTitle", "Service manager");
        body.put("notifierEmail", "priya.nair@calderwick.example");
        body.put("notifierPhone", "0191 498 0000");
        body.put("incidentDate", today.minusDays(1).toString());
        body.put("incidentDatePrecision", "day");
        body.put("locationType", "in_area");
        body.put("placeAuthorityCode", "X-LA-01");
        body.put("setting", "home");
        body.put("nature", "serious_harm");
        body.put("abuseStatus", "suspected");
        body.put("abuseTypes", List.of("physical"));
        body.put("harmType", "harm_physical");
        body.put("awarenessDate", today.toString());
        body.put("circumstances", "A child was brought to hospital with injuries that accounts did not explain.");
        body.put("immediateSafety", "The child stays in hospital; the baby is with an aunt.");
        body.put("children", new ArrayList<>(List.of(child)));
        return body;
    }
}
