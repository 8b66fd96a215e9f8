package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Leads a case of its own through the portal's interface to where a practice review waits for its commission. */
final class PracticeReviews {
    static final String MANAGER = "helen.strachan";
    static final String PARTNER = "grace.lindqvist";
    static final String AUTHOR = "joseph.amadi";
    static final List<String> CHECKLIST = List.of(
            "pseudonyms",
            "no_exact_dates",
            "no_addresses",
            "no_small_places",
            "jigsaw",
            "siblings",
            "reporting_restrictions",
            "criminal_proceedings",
            "family_told");
    private static final Random RANDOM = new Random();

    private PracticeReviews() {}

    /** A review that waits, and the family name of its child. */
    record Waiting(String reference, String familyName) {
        String path() {
            return "/api/v1/practice-reviews/" + reference;
        }
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }

    static Waiting waiting(Portal portal) {
        String family = Somebody.unlikeOthers().familyName();
        String notification = notified(portal, family);
        Api manager = portal.as(MANAGER);
        String rapid = rapidReview(manager, notification);
        String path = "/api/v1/rapid-reviews/" + rapid;
        String etag = manager.get(path).expect(200).header("ETag");
        etag = manager.put(
                        path + "/sections/decision",
                        Map.of(
                                "criterionImprovements", "Yes: plans for families who move.",
                                "criterionRecurrent", "Yes.",
                                "criterionWorkingTogether", "Yes.",
                                "criterionPanelView", "Not yet known.",
                                "practiceReviewProposed", "yes",
                                "decisionRationale", "There is learning across areas."),
                        etag)
                .expect(200)
                .header("ETag");
        etag = manager.post(path + "/sign-off-request", Map.of(), etag)
                .expect(200)
                .header("ETag");
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            etag = portal.as(partner)
                    .post(path + "/sign-offs", Map.of("agrees", true), etag)
                    .expect(200)
                    .header("ETag");
        }
        Api.Answer signed = manager.get(path).expect(200);
        List<String> warnings = new ArrayList<>();
        signed.json().path("warnings").forEach(w -> warnings.add(w.path("code").asText()));
        manager.post(path + "/sending", Map.of("acceptedWarnings", warnings), signed.header("ETag"))
                .expect(200);
        Api panel = portal.as("eleanor.marsh");
        String panelCase = find(panel, "/api/v1/panel-cases", rapid);
        Api.Answer open = panel.get("/api/v1/panel-cases/" + panelCase).expect(200);
        panel.post(
                        "/api/v1/panel-cases/" + panelCase + "/outcome",
                        Map.of("outcome", "agree_lcspr", "reasons", "The partners are right."),
                        open.header("ETag"))
                .expect(200);
        return new Waiting(find(manager, "/api/v1/practice-reviews", notification), family);
    }

    private static String notified(Portal portal, String family) {
        Api notifier = portal.as("priya.nair");
        String day = today().minusDays(2).toString();
        Somebody somebody = Somebody.unlikeOthers();
        Api.Answer draft = notifier.post(
                        "/api/v1/notifications",
                        Map.ofEntries(
                                Map.entry("caseName", "Juniper"),
                                Map.entry("notifierPhone", "01632 960001"),
                                Map.entry("incidentDate", day),
                                Map.entry("incidentDatePrecision", "day"),
                                Map.entry("locationType", "in_area"),
                                Map.entry("setting", "home"),
                                Map.entry("placeDescription", "Fenby Road"),
                                Map.entry("awarenessDate", day),
                                Map.entry("nature", "serious_harm"),
                                Map.entry("abuseStatus", "suspected"),
                                Map.entry("abuseTypes", List.of("neglect")),
                                Map.entry("harmType", "harm_neglect"),
                                Map.entry("circumstances", "A child was found alone."),
                                Map.entry("immediateSafety", "Safe with an aunt."),
                                Map.entry(
                                        "children",
                                        List.of(Map.of(
                                                "identityStatus", "known",
                                                "givenName", somebody.givenName(),
                                                "familyName", family,
                                                "dateOfBirth", somebody.born().toString(),
                                                "sex", "female",
                                                "ethnicity", "WBRI",
                                                "disability", "no",
                                                "lookedAfter", "no")))))
                .expect(201);
        ObjectNode whole = (ObjectNode) draft.json();
        JsonNode authority = whole.path("authorityCode");
        whole.set("placeAuthorityCode", authority);
        whole.path("children").forEach(child -> ((ObjectNode) child)
                .put("livingArrangement", "parents")
                .put("socialCareStatus", "never")
                .put("childInNeedPlan", "never")
                .put("childProtectionPlan", "never")
                .set("homeAuthorityCode", authority));
        whole.path("children")
                .forEach(child ->
                        ((ObjectNode) child).putArray("knownToAgencies").add("gp"));
        String reference = whole.path("reference").asText();
        String path = "/api/v1/notifications/" + reference;
        String etag =
                notifier.put(path, whole, draft.header("ETag")).expect(200).header("ETag");
        Api approver = portal.as("martin.oduya");
        Api.Answer sent = approver.post(path + "/submission", Map.of(), etag);
        if (sent.text().contains("possible_duplicate")) {
            // Among so many invented children two are alike now and then.
            sent = approver.post(path + "/submission", Map.of("duplicateDecision", "separate"), etag);
        }
        sent.expect(200);
        return reference;
    }

    private static String rapidReview(Api manager, String notification) {
        return find(manager, "/api/v1/rapid-reviews", notification);
    }

    /** The reference of the record whose whole text names another reference; the newest first. */
    private static String find(Api caller, String list, String named) {
        for (int page = 1; page <= 20; page++) {
            JsonNode items = caller.get(list + "?size=100&page=" + page)
                    .expect(200)
                    .json()
                    .path("items");
            List<String> references = new ArrayList<>();
            items.forEach(item -> references.add(0, item.path("reference").asText()));
            for (String reference : references) {
                if (caller.get(list + "/" + reference).expect(200).text().contains("\"" + named + "\"")) {
                    return reference;
                }
            }
            if (items.size() < 100) {
                break;
            }
        }
        throw new AssertionError("Nothing at " + list + " names " + named);
    }

    static Map<String, Object> commission() {
        return Map.of(
                "scope", "From birth to the incident.",
                "keyLines", "Who saw the child, and what became of it?",
                "method", "Systems approach",
                "reviewer", AUTHOR,
                "startedOn", today().toString());
    }

    static String report(String family) {
        return "## 1 What happened\n\nThe family moved twice. " + family + " was in the first draft."
                + "\n\n## 2 Why\n\nTeams were short of people.\n\n### Finding 1\n\nNobody held the whole picture."
                + "\n\n## 3 What should change\n\n### Recommendation 1 (to: the partnership)\n\nAgree one plan.";
    }

    static Map<String, Object> details(String title) {
        return Map.of(
                "title",
                title,
                "summary",
                "What was learned when a family moved.",
                "method",
                "Systems approach",
                "themes",
                List.of("information_sharing"),
                "harms",
                List.of("neglect"),
                "ageBands",
                List.of("1-4"),
                "agencies",
                List.of("health_visiting"),
                "improvementsSection",
                "s3",
                "reasonsSection",
                "s2");
    }

    /** Replaces the report by a file; the name as it stands in an address. */
    static Api.Answer upload(Api author, String path, String name, byte[] content) {
        String upload = path + "/report?fileName=" + name;
        return author.send(
                author.request(upload)
                        .header("If-Match", author.get(path).header("ETag"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)),
                "POST",
                upload);
    }

    /** Leads a review on to where only the publication is left; its reference. */
    static String ready(Portal portal) {
        return ready(
                portal, "A family that moved winterly" + Integer.toString(RANDOM.nextInt(1 << 28), 36), "A cousin");
    }

    /** The same with a title, and with a word that stands in the summary and in the first passage. */
    static String ready(Portal portal, String title, String told) {
        Waiting review = waiting(portal);
        String path = review.path();
        Api manager = portal.as(MANAGER);
        Api author = portal.as(AUTHOR);
        step(manager, path, "/commission", commission());
        independent(portal, review.reference());
        step(author, path, "/report", Map.of("text", report(told)));
        Map<String, Object> details = new LinkedHashMap<>(details(title));
        details.put("summary", "What was learned when a family moved. " + told + ".");
        author.put(path, details, author.get(path).header("ETag")).expect(200);
        step(author, path, "/final", Map.of());
        step(manager, path, "/checklist", Map.of("items", CHECKLIST));
        recognised(portal, path);
        step(manager, path, "/plan", Map.of("day", today().plusDays(30).toString()));
        step(manager, path, "/copy", Map.of("day", today().toString()));
        signedOff(portal, review.reference());
        return review.reference();
    }

    /** The manager lets every hit of a complete text stand, and a delegated partner confirms the list (rule 50). */
    static void recognised(Portal portal, String path) {
        Api manager = portal.as(MANAGER);
        String hits = path + "/identifiability";
        Api.Answer found = manager.get(hits).expect(200);
        for (JsonNode hit : found.json().path("hits")) {
            if (hit.path("settlement").isMissingNode() || hit.path("settlement").isNull()) {
                manager.put(
                                hits + "/" + hit.path("mark").asText(),
                                Map.of("answer", "kept", "reason", "An invented word."),
                                found.header("ETag"))
                        .expect(200);
            }
        }
        Api partner = portal.as(PARTNER);
        Api.Answer read = partner.get(hits).expect(200);
        partner.post(
                        hits + "/confirmation",
                        Map.of("list", read.json().path("list").asText()),
                        read.header("ETag"))
                .expect(200);
    }

    /** Records the independence of the one reviewer, and has it confirmed by a second person. */
    static void independent(Portal portal, String reference) {
        String path = "/api/v1/practice-reviews/" + reference + "/reviewers";
        Api manager = portal.as(MANAGER);
        JsonNode made = manager.get(path).expect(200).json().path("items").get(0);
        String at = path + "/" + made.path("id").asText();
        JsonNode declared = manager.post(
                        at + "/independence",
                        Map.of("statement", "I know nobody in this case."),
                        "\"" + made.path("version").asText() + "\"")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        portal.as("ama.boateng")
                .post(
                        at + "/confirmation",
                        Map.of(),
                        "\"" + declared.path("version").asText() + "\"")
                .expect(200);
    }

    /** Has the three partners agree with the final report. */
    static void signedOff(Portal portal, String reference) {
        String path = "/api/v1/practice-reviews/" + reference;
        String etag = portal.as(MANAGER).get(path).expect(200).header("ETag");
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            portal.as(partner)
                    .post(path + "/sign-offs", Map.of("agrees", true), etag)
                    .expect(200);
        }
    }

    /** Withholds the report of a review that is ready; its information on improvements is then to be written. */
    static String withheld(Portal portal) {
        String reference = ready(portal);
        step(
                portal.as(MANAGER),
                "/api/v1/practice-reviews/" + reference,
                "/withholding",
                Map.of("justification", "A sibling would be harmed.", "improvementInformation", "One plan."));
        return reference;
    }

    /** Information on improvements that is complete. */
    static Map<String, Object> improvements(String title, String word) {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("summary", "How plans travel with families."),
                Map.entry(
                        "improvements",
                        "Calderwick Council: one plan for each family, " + word + ".\n\nTell the next area."),
                Map.entry("improvedAlready", "The form has changed."),
                Map.entry("followUp", "The partnership looks again in a year."),
                Map.entry("themes", List.of("information_sharing")),
                Map.entry("harms", List.of("neglect")),
                Map.entry("ageBands", List.of("1-4", "5-9")),
                Map.entry("agencies", List.of("childrens_social_care")));
    }

    /** Writes, closes, checks and copies the information on improvements, and publishes it with less notice; its address. */
    static String publishImprovements(Portal portal, String reference, String title, String word) {
        String path = "/api/v1/practice-reviews/" + reference + "/improvements";
        Api manager = portal.as(MANAGER);
        complete(portal, reference, title, word);
        step(manager, path, "/checklist", Map.of("items", CHECKLIST));
        recognised(portal, path);
        step(manager, path, "/copy", Map.of("day", today().toString()));
        step(manager, path, "/publication", Map.of("overrideReason", "A court asked for it."));
        return manager.get(path).expect(200).json().path("url").asText();
    }

    /** Writes and closes the information on improvements. */
    static void complete(Portal portal, String reference) {
        complete(portal, reference, "Improvements that travel", "kept");
    }

    private static void complete(Portal portal, String reference, String title, String word) {
        String path = "/api/v1/practice-reviews/" + reference + "/improvements";
        Api manager = portal.as(MANAGER);
        manager.put(path, improvements(title, word), manager.get(path).header("ETag"))
                .expect(200);
        step(manager, path, "/final", Map.of());
    }

    static void step(Api caller, String path, String what, Object body) {
        caller.post(path + what, body, caller.get(path).expect(200).header("ETag"))
                .expect(200);
    }
}
