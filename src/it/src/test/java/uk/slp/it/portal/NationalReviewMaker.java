package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Leads a national review of its own through the portal's interface to where its text is written, checked and released. */
final class NationalReviewMaker {
    private final Portal portal;
    private final ReviewMaker maker;
    private final Api eleanor;

    NationalReviewMaker(Portal portal) {
        this.portal = portal;
        maker = new ReviewMaker(portal);
        eleanor = portal.as("eleanor.marsh");
    }

    /** A case before the body, and the family name of its child. */
    record Case(String reference, String family) {}

    Case one(String name) {
        JsonNode panelCase = eleanor.get("/api/v1/panel-cases/" + maker.sentCase(name))
                .expect(200)
                .json();
        String notification = panelCase.findValue("notification").asText();
        String family = eleanor.get("/api/v1/notifications/" + notification)
                .expect(200)
                .json()
                .findValue("familyName")
                .asText();
        return new Case(panelCase.path("reference").asText(), family);
    }

    String tag(Api who, String at) {
        return who.get(at).expect(200).header("ETag");
    }

    void step(String at, String what, Map<String, ?> body) {
        eleanor.post(at + what, body, tag(eleanor, at)).expect(200);
    }

    void put(String at, String what, Map<String, ?> body) {
        eleanor.put(at + what, body, tag(eleanor, at)).expect(200);
    }

    /** A review of a theme over cases, in progress, with what is recorded of its report; its address in the API. */
    String review(String title, Case... cases) {
        String today = CaseMaker.today().toString();
        String at = eleanor.post(
                        "/api/v1/national-reviews",
                        Map.of(
                                "title",
                                title,
                                "cases",
                                List.of(cases).stream().map(Case::reference).toList(),
                                "decidedOn",
                                today))
                .expect(201)
                .header("Location")
                .replaceFirst("^.*(/api/)", "$1");
        put(
                at,
                "/set-up",
                Map.of(
                        "title",
                        title,
                        "scope",
                        "Moves between areas.",
                        "otherReviewer",
                        "Hester Quaye",
                        "outsideReason",
                        "Nobody of the pool knows the field.",
                        "informedOn",
                        today));
        step(at, "/start", Map.of());
        put(
                at,
                "/report",
                Map.of("improvements", "Share.", "systemicReasons", "None did.", "quality", "Satisfactory."));
        return at;
    }

    static Map<String, Object> text(String title, String words) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("title", title);
        text.put("summary", "What was learned when families moved between areas.");
        text.put("contentNote", "It speaks of neglect.");
        text.put("method", "Systems approach");
        text.put("themes", List.of("information_sharing"));
        text.put("harms", List.of("neglect"));
        text.put("ageBands", List.of("1-4"));
        text.put("agencies", List.of("health_visiting"));
        text.put("text", words);
        return text;
    }

    static String words(String any) {
        return "## 1 What we looked at\n\nTwo families moved. " + any
                + "\n\n### Finding 1\n\nNobody held the whole picture."
                + "\n\n## 2 What should change\n\n### Recommendation 1 (to: the Department for Education)\n\nAgree one"
                + " plan for families who move " + Somebody.unlikeOthers().familyName() + ".";
    }

    void settleAll(String at) {
        String hits = at + "/identifiability";
        Api.Answer found = eleanor.get(hits).expect(200);
        for (JsonNode hit : found.json().path("hits")) {
            if (hit.path("settlement").isMissingNode() || hit.path("settlement").isNull()) {
                eleanor.put(
                                hits + "/" + hit.path("mark").asText(),
                                Map.of("answer", "kept", "reason", "An invented word."),
                                found.header("ETag"))
                        .expect(200);
            }
        }
    }

    Api.Answer confirm(String at, String who) {
        Api second = portal.as(who);
        Api.Answer read = second.get(at + "/identifiability").expect(200);
        return second.post(
                at + "/identifiability/confirmation",
                Map.of("list", read.json().path("list").asText()),
                read.header("ETag"));
    }
}
