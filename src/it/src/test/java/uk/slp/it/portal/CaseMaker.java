package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Api.Answer;
import uk.slp.it.harness.Portal;

/** Brings invented cases of Calderwick to a stage, through the API, as the people of Calderwick would. */
final class CaseMaker {
    /** The nine confirmations of the anonymity checklist. */
    private static final List<String> CHECKLIST = List.of(
            "pseudonyms",
            "no_exact_dates",
            "no_addresses",
            "no_small_places",
            "jigsaw",
            "siblings",
            "reporting_restrictions",
            "criminal_proceedings",
            "family_told");

    private static final String REPORT =
            """
            ## 1 What happened

            The family moved twice.

            ## 2 Why

            Teams were short of people.

            ### Finding 1

            Nobody held the whole picture.

            ## 3 What should change

            ### Recommendation 1 (to: the partnership)

            Agree one plan.
            """;

    private final Portal portal;

    CaseMaker(Portal portal) {
        this.portal = portal;
    }

    /** A decision not to notify, kept by Calderwick, of which the partners are asked for their view. */
    String decision() {
        return portal.as("priya.nair")
                .post(
                        "/api/v1/duty-decisions",
                        Map.of(
                                "abuse",
                                "suspected",
                                "outcome",
                                "neither",
                                "perpetrator",
                                "no",
                                "decision",
                                "do_not_notify",
                                "reason",
                                "A near miss.",
                                "caseName",
                                "Hollow Lane",
                                "askPartners",
                                true))
                .expect(201)
                .json()
                .at("/reference")
                .asText();
    }

    /** A conflict of interest that a notifier of Calderwick declared with a sent notification; its identity. */
    String conflict() {
        Map<String, String> declared = Map.of("case", sent(), "reason", "A neighbour.");
        return text(priya().post("/api/v1/conflicts", declared).expect(201).json(), "id");
    }

    /** A sent notification that the approver of Calderwick alone reads there; the identity of the restriction. */
    String restrictedCase() {
        return restrict(sent());
    }

    /** The same, opened with a reason by a notifier; the identity of the opening. */
    String openedCase() {
        String sent = sent();
        restrict(sent);
        Map<String, Object> opening = Map.of(
                "case",
                sent,
                "kind",
                "child_at_risk",
                "reason",
                "A brother is missing since this morning.",
                "confirmed",
                true);
        return text(
                priya().post("/api/v1/restricted-cases/openings", opening)
                        .expect(201)
                        .json(),
                "id");
    }

    /** Restricts a case to the approver of Calderwick. */
    String restrict(String reference) {
        Map<String, Object> restriction = Map.of("case", reference, "reason", "A relative of a colleague.");
        return text(
                portal.as("martin.oduya")
                        .post("/api/v1/restricted-cases", restriction)
                        .expect(201)
                        .json(),
                "id");
    }

    /** Today where the portal counts its days. */
    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }

    /** Everything a notification needs to be sent, about a child of whom no other test knows. */
    static Map<String, Object> complete() {
        Somebody somebody = Somebody.unlikeOthers();
        Map<String, Object> child = new LinkedHashMap<>(Map.of(
                "identityStatus", "known",
                "givenName", somebody.givenName(),
                "familyName", somebody.familyName(),
                "dateOfBirth", somebody.born().toString(),
                "sex", "female",
                "ethnicity", "WBRI",
                "disability", "no",
                "lookedAfter", "no",
                "homeAuthorityCode", "X-LA-01"));
        // Words and a date that tests look for where nothing of a child may be.
        child.put("otherNames", "Marie Osgathorpe");
        child.put("localId", "2022-08-03");
        child.put("livingArrangement", "parents");
        child.put("socialCareStatus", "never");
        child.put("childInNeedPlan", "never");
        child.put("childProtectionPlan", "never");
        child.put("knownToAgencies", List.of("gp"));
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("caseName", "Juniper");
        draft.put("notifierName", "Priya Nair");
        draft.put("notifierJobTitle", "Duty social work manager");
        draft.put("notifierEmail", "priya.nair@calderwick.example");
        draft.put("notifierPhone", "01632 960001");
        draft.put("incidentDate", today().minusDays(2).toString());
        draft.put("incidentDatePrecision", "day");
        draft.put("locationType", "in_area");
        draft.put("placeAuthorityCode", "X-LA-01");
        draft.put("setting", "home");
        draft.put("placeDescription", "Fenby Road");
        draft.put("awarenessDate", today().minusDays(1).toString());
        draft.put("nature", "serious_harm");
        draft.put("abuseStatus", "suspected");
        draft.put("abuseTypes", List.of("neglect"));
        draft.put("harmType", "harm_neglect");
        draft.put("circumstances", "A child was found alone.");
        draft.put("immediateSafety", "The child is with an aunt.");
        draft.put("children", List.of(child));
        return draft;
    }

    /** A draft notification with one file; its reference. */
    String draft() {
        Answer created = priya().post("/api/v1/notifications", complete()).expect(201);
        String reference = reference(created);
        byte[] note = "10:00 The school called.".getBytes(StandardCharsets.UTF_8);
        priya().attach(
                        "/api/v1/notifications/" + reference,
                        created.header("ETag"),
                        "call log.txt",
                        "Log of the first call",
                        note)
                .expect(201);
        return reference;
    }

    /** A notification that was sent; its reference. */
    String sent() {
        String reference = draft();
        String at = "/api/v1/notifications/" + reference;
        Api approver = portal.as("martin.oduya");
        approver.post(at + "/submission", Map.of(), tag(approver, at)).expect(200);
        return reference;
    }

    /** The rapid review that opened by itself when the notification was sent. */
    String rapidReviewOf(String notification) {
        return find("/api/v1/rapid-reviews?size=100", manager(), notification);
    }

    /** A sheet of an agency that is asked for a rapid review; its reference. */
    String agencySheetOf(String review) {
        Map<String, String> request = Map.of(
                "kind", "health_visiting",
                "name", "Health visiting",
                "contributor", "jenny.marlow",
                "about", "The children of the notification.");
        return manager()
                .post("/api/v1/rapid-reviews/" + review + "/sheets", request)
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    /** A rapid review that the three partners are asked to sign; its reference. */
    String rapidReviewAwaitingSignOff() {
        String review = rapidReviewOf(sent());
        String at = "/api/v1/rapid-reviews/" + review;
        Map<String, String> decision = Map.of(
                "criterionImprovements", "Yes, plans for families who move.",
                "criterionRecurrent", "Yes.",
                "criterionWorkingTogether", "Yes.",
                "criterionPanelView", "Not yet known.",
                "practiceReviewProposed", "yes",
                "decisionRationale", "Learning across areas.");
        manager().put(at + "/sections/decision", decision, tag(manager(), at)).expect(200);
        manager().post(at + "/sign-off-request", Map.of(), tag(manager(), at)).expect(200);
        return review;
    }

    /** A rapid review that was sent to the national body; its reference. */
    String rapidReviewSent() {
        String review = rapidReviewAwaitingSignOff();
        String at = "/api/v1/rapid-reviews/" + review;
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            Api signer = portal.as(partner);
            signer.post(at + "/sign-offs", Map.of("agrees", true), tag(signer, at))
                    .expect(200);
        }
        Answer whole = manager().get(at).expect(200);
        List<String> warnings = new ArrayList<>();
        whole.json().path("warnings").forEach(w -> warnings.add(w.path("code").asText()));
        manager()
                .post(at + "/sending", Map.of("acceptedWarnings", warnings), whole.header("ETag"))
                .expect(200);
        return review;
    }

    /** The case before the national body that a sent rapid review made. */
    String panelCaseOf(String rapidReview) {
        return find("/api/v1/panel-cases?view=open&size=100", secretariat(), rapidReview);
    }

    /** A case that the national body has decided; its reference. */
    String panelCaseDecided() {
        String decided = panelCaseOf(rapidReviewSent());
        String at = "/api/v1/panel-cases/" + decided;
        secretariat()
                .post(at + "/outcome", Map.of("outcome", "agree_lcspr", "reasons", "We agree."), tag(secretariat(), at))
                .expect(200);
        return decided;
    }

    /** A case in which the national body has asked the partners to reconsider; its reference. */
    String panelCaseAsked() {
        String asked = panelCaseOf(rapidReviewSent());
        String at = "/api/v1/panel-cases/" + asked;
        secretariat()
                .post(
                        at + "/outcome",
                        Map.of("outcome", "ask_to_reconsider", "reasons", "Look at it again."),
                        tag(secretariat(), at))
                .expect(200);
        return asked;
    }

    /** A practice review that waits to be commissioned; its reference. */
    String practiceReviewToCommission() {
        String panelCase = panelCaseDecided();
        String notification =
                text(secretariat().get("/api/v1/panel-cases/" + panelCase).json(), "notification");
        JsonNode list = manager()
                .get("/api/v1/practice-reviews?status=to_commission&size=100")
                .expect(200)
                .json();
        for (JsonNode row : list.path("items")) {
            String reference = row.path("reference").asText();
            if (manager().get("/api/v1/practice-reviews/" + reference).text().contains(notification)) {
                return reference;
            }
        }
        throw new AssertionError("No practice review of " + notification + " in " + list);
    }

    /** A practice review that Joseph Amadi writes; its reference. */
    String practiceReviewInProgress() {
        String review = practiceReviewToCommission();
        String at = "/api/v1/practice-reviews/" + review;
        Map<String, String> commission = Map.of(
                "scope", "How three agencies worked together.",
                "keyLines", "Why nobody saw the whole.",
                "method", "Systems",
                "reviewer", "joseph.amadi",
                "startedOn", today().toString());
        manager().post(at + "/commission", commission, tag(manager(), at)).expect(200);
        return review;
    }

    /** A practice review that was published; its reference. */
    String practiceReviewPublished() {
        String review = practiceReviewInProgress();
        String at = "/api/v1/practice-reviews/" + review;
        PracticeReviews.independent(portal, review);
        Api author = portal.as("joseph.amadi");
        author.post(at + "/report", Map.of("text", REPORT), tag(author, at)).expect(200);
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", "A family that moved " + UUID.randomUUID());
        about.put("summary", "What was learned.");
        about.put("method", "Systems");
        about.put("themes", List.of("neglect", "information_sharing"));
        about.put("harms", List.of("neglect"));
        about.put("ageBands", List.of("1-4"));
        about.put("agencies", List.of("police"));
        about.put("improvementsSection", "s3");
        about.put("reasonsSection", "s2");
        author.put(at, about, tag(author, at)).expect(200);
        author.post(at + "/final", Map.of(), tag(author, at)).expect(200);
        step(at + "/checklist", Map.of("items", CHECKLIST), at);
        PracticeReviews.recognised(portal, at);
        step(at + "/plan", Map.of("day", today().plusDays(30).toString()), at);
        step(at + "/copy", Map.of("day", today().toString()), at);
        PracticeReviews.signedOff(portal, review);
        step(at + "/publication", Map.of("overrideReason", "Agreed with the national body."), at);
        return review;
    }

    /** The address word of the learning that a published practice review became. */
    String learningOf(String practiceReview) {
        String url = text(
                manager()
                        .get("/api/v1/practice-reviews/" + practiceReview)
                        .expect(200)
                        .json(),
                "url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** A filter that Priya Nair keeps under a name; its identity. */
    String savedView() {
        return text(
                priya().post("/api/v1/saved-views", Map.of("name", "View " + UUID.randomUUID(), "filter", ""))
                        .expect(201)
                        .json(),
                "id");
    }

    /** The version that a reader of a record is given. */
    static String tag(Api reader, String at) {
        return reader.get(at).expect(200).header("ETag");
    }

    private void step(String path, Object body, String record) {
        manager().post(path, body, tag(manager(), record)).expect(200);
    }

    /** The reference of the row that names the word, on whichever page of the list other tests have pushed it to. */
    private static String find(String list, Api reader, String word) {
        int page = 1;
        JsonNode rows;
        do {
            rows = reader.get(list + "&page=" + page).expect(200).json();
            for (JsonNode row : rows.path("items")) {
                if (row.toString().contains("\"" + word + "\"")) {
                    return row.path("reference").asText();
                }
            }
            page++;
        } while (!rows.path("items").isEmpty());
        throw new AssertionError("Nothing of " + word + " on " + page + " pages of " + list);
    }

    private static String reference(Answer created) {
        return text(created.json(), "reference");
    }

    private static String text(JsonNode node, String field) {
        JsonNode found = node.findValue(field);
        if (found == null || !found.isTextual()) {
            throw new AssertionError("No " + field + " in " + node);
        }
        return found.asText();
    }

    private Api priya() {
        return portal.as("priya.nair");
    }

    private Api manager() {
        return portal.as("helen.strachan");
    }

    private Api secretariat() {
        return portal.as("eleanor.marsh");
    }
}
