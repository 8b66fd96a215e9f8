package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Notifications with as much on their pages as there can be, for counting what a view of them costs. */
final class BudgetNotifications {
    /** Everybody to whom a sent serious incident is shown. */
    static final List<String> READERS = List.of(
            "la_notifier",
            "la_approver",
            "partnership_manager",
            "panel_secretariat",
            "dfe_official",
            "ofsted_inspector");

    /** Question pages about the whole. */
    static final List<String> SECTIONS = List.of(
            "kind",
            "notifier",
            "when-and-where",
            "awareness",
            "nature",
            "circumstances",
            "proceedings",
            "safety",
            "partners");

    /** Question pages about one child. */
    static final List<String> CHILD_SECTIONS = List.of("about", "home", "care", "known-to", "health");

    private static final String ALL = "/api/v1/notifications";

    private final CaseMaker maker;
    private final Api priya;
    private final Api martin;
    private final Api eleanor;
    private final Api lena;
    private final Api peter;

    BudgetNotifications(Portal portal) {
        maker = new CaseMaker(portal);
        priya = portal.as("priya.nair");
        martin = portal.as("martin.oduya");
        eleanor = portal.as("eleanor.marsh");
        lena = portal.as("lena.fox");
        peter = portal.as("peter.vance");
    }

    /**
     * A draft.
     *
     * @param child its second child
     * @param person its second person
     */
    record Draft(String reference, String child, String person) {}

    /** A draft with two children, two people, two files, and a twin that it may repeat. */
    Draft draft() {
        Map<String, Object> body = whole();
        begin(priya, body);
        Draft draft = begin(priya, body);
        file(draft.reference());
        file(draft.reference());
        return draft;
    }

    /** A draft about the death of a care leaver under 18, which names the serious incident notified before. */
    Draft careLeaver() {
        Map<String, Object> body = Incident.whole("Anchor Court");
        String named = begin(priya, body).reference();
        body.put("kind", "care_leaver_death");
        body.put("seriousIncidentReference", named);
        body.put("suspectedCause", "natural");
        body.remove("lateReason");
        Map<String, Object> child = new HashMap<>(Incident.child());
        child.put("dateOfBirth", "2009-08-03");
        child.put("dateOfDeath", "2026-03-02");
        child.put("leavingCareAuthorityCode", "X-LA-01");
        child.put("leavingCareCategory", "former_relevant");
        body.put("children", List.of(child));
        Draft draft = begin(priya, body);
        file(draft.reference());
        return draft;
    }

    /** Asks the approvers to send a draft. */
    void approvalAsked(String reference) {
        post(priya, reference, "/approval-request", Map.of());
    }

    /** One that was sent, and of which nothing more is known. */
    String sent() {
        return maker.sent();
    }

    /** One that was acknowledged and amended, with questions, links and files before and after sending. */
    String followed() {
        String reference = begin(priya, whole()).reference();
        file(reference);
        post(martin, reference, "/submission", Map.of());
        post(eleanor, reference, "/acknowledgement", Map.of());
        post(priya, reference, "/amendments", Map.of("reason", "A call", "text", "The aunt has moved."));
        Map<String, Object> change = Map.of("field", "children[0].homeAuthorityCode", "value", "X-LA-07");
        post(priya, reference, "/amendments", Map.of("reason", "Found out", "changes", List.of(change)));
        post(eleanor, reference, "/questions", Map.of("question", "How many children live there?"));
        post(eleanor, reference, "/questions", Map.of("question", "Who called?"));
        post(priya, reference, "/questions/1/answer", Map.of("answer", "Two."));
        file(reference);
        for (int i = 0; i < 2; i++) {
            String theirs = begin(lena, CaseMaker.complete()).reference();
            post(peter, theirs, "/submission", Map.of());
            post(priya, reference, "/links", Map.of("linkedReference", theirs));
            JsonNode asked = lena.get(ALL + "/" + theirs + "/links").json().at("/items/0");
            post(lena, theirs, "/links/" + asked.path("id").asText() + "/confirmation", Map.of());
        }
        return reference;
    }

    /** A decision whether to notify that the partners are asked about. */
    String decision() {
        return maker.decision();
    }

    private static Map<String, Object> whole() {
        Map<String, Object> body = CaseMaker.complete();
        List<Object> children = new ArrayList<>((List<?>) body.get("children"));
        children.add(Incident.child());
        body.put("children", children);
        body.put(
                "people",
                List.of(
                        Map.of("role", "mother", "familyName", "Pitt", "livesInHousehold", "yes"),
                        Map.of("role", "father", "familyName", "Pitt", "livesInHousehold", "no")));
        return body;
    }

    private static Draft begin(Api author, Map<String, Object> body) {
        JsonNode made = author.post(ALL, body).expect(201).json();
        JsonNode children = made.path("children");
        JsonNode people = made.path("people");
        return new Draft(
                made.path("reference").asText(),
                children.path(children.size() - 1).path("id").asText(),
                people.path(people.size() - 1).path("id").asText());
    }

    private void file(String reference) {
        String at = ALL + "/" + reference;
        byte[] note = "10:00 The school called.".getBytes(StandardCharsets.UTF_8);
        priya.attach(at, CaseMaker.tag(priya, at), "call log.txt", "Log of a call", note)
                .expect(201);
    }

    private static void post(Api author, String reference, String step, Object body) {
        String at = ALL + "/" + reference;
        Api.Answer answer = author.post(at + step, body, CaseMaker.tag(author, at));
        if (answer.status() >= 300) {
            throw new AssertionError(answer);
        }
    }
}
