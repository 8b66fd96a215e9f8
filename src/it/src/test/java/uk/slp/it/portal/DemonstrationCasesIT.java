package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@DisplayName("The invented cases, after a start with demonstration data")
class DemonstrationCasesIT {
    private static final List<String> NOTIFIERS =
            List.of("priya.nair", "lena.fox", "farah.aslam", "meera.kohli", "bola.adeyemi", "chloe.bexton");
    private static final List<String> MANAGERS =
            List.of("helen.strachan", "mary.quill", "george.ansah", "wendy.askew", "ravi.menon", "tessa.wing");
    private static final String SECRETARIAT = "eleanor.marsh";

    /** The two databases. */
    enum On {
        POSTGRESQL,
        EMBEDDED;

        Portal portal() {
            return this == POSTGRESQL ? Portal.onPostgres() : Portal.onEmbeddedDatabase();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are at least forty notifications, in every state")
    void notifications(On database) {
        List<JsonNode> all = of(database.portal(), NOTIFIERS, "/api/v1/notifications?size=100");

        assertTrue(all.size() >= 40, "There are " + all.size());
        assertHas(Set.of("draft", "awaiting_approval", "submitted", "acknowledged", "withdrawn"), all, "status");
        assertSomeClock("overdue", all);
        assertSomeClock("after the limit", all);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have rapid reviews in every state, some of them overdue")
    void rapidReviews(On database) {
        List<JsonNode> all = of(database.portal(), MANAGERS, "/api/v1/rapid-reviews?size=100");

        assertHas(Set.of("in_progress", "awaiting_sign_off", "sent"), all, "status");
        assertSomeClock("overdue", all);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have been answered by the national body in every way, or wait for it, one sent late")
    void panelCases(On database) {
        List<JsonNode> all = new ArrayList<>();
        for (String view : List.of("waiting", "asked", "decided")) {
            all.addAll(of(database.portal(), List.of(SECRETARIAT), "/api/v1/panel-cases?size=100&view=" + view));
        }

        assertHas(Set.of("waiting", "information_requested", "reconsideration_asked", "decided"), all, "status");
        assertHas(
                Set.of(
                        "agree_lcspr",
                        "agree_no_lcspr",
                        "ask_to_reconsider",
                        "request_more_information",
                        "not_meeting_criteria",
                        "national_review_single",
                        "national_thematic_review",
                        "no_further_action"),
                all,
                "outcome");
        assertTrue(all.stream().anyMatch(row -> row.path("sentLate").asBoolean()), "Sent late");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have practice reviews in every state, three of them withheld, one overdue")
    void practiceReviews(On database) {
        List<JsonNode> all = of(database.portal(), MANAGERS, "/api/v1/practice-reviews?size=100");

        assertHas(
                Set.of("to_commission", "in_progress", "final", "published", "withheld", "not_proceeding"),
                all,
                "status");
        assertSomeClock("overdue", all);
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(row -> row.path("status").asText(), Collectors.counting()));
        // Other tests publish and withhold on the same portal, so these are the least there can be.
        assertTrue(counts.get("withheld") >= 3, counts.toString());
        assertTrue(counts.get("published") >= 3, counts.toString());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have deaths of children in every part of their review, with what panels did about them with others")
    void childDeaths(On database) {
        Portal portal = database.portal();
        List<String> coordinators = List.of("ruby.ellery", "felix.osei");
        List<JsonNode> all = of(portal, coordinators, "/api/v1/child-deaths?size=100");

        Set<String> references =
                all.stream().map(row -> row.path("reference").asText()).collect(Collectors.toSet());
        assertTrue(references.size() >= 25, "There are " + references.size());
        Set<String> questions = new TreeSet<>();
        Set<String> joins = new TreeSet<>();
        Set<String> offers = new TreeSet<>();
        Set<String> inquests = new TreeSet<>();
        for (String coordinator : coordinators) {
            for (JsonNode row : of(portal, List.of(coordinator), "/api/v1/child-deaths?size=100")) {
                String at = "/api/v1/child-deaths/" + row.path("reference").asText();
                JsonNode shared = portal.as(coordinator).get(at + "/sharing").json();
                shared.path("questions")
                        .forEach(one -> questions.add(
                                one.path("status").asText() + one.path("answer").asText("")));
                shared.path("joins").forEach(one -> joins.add(one.path("status").asText()));
                portal.as(coordinator)
                        .get(at + "/transfers")
                        .json()
                        .path("offers")
                        .forEach(one ->
                                offers.add(one.path("offer").path("status").asText()));
                portal.as(coordinator)
                        .get(at)
                        .json()
                        .path("answers")
                        .properties()
                        .forEach(answer -> {
                            if (answer.getKey().equals("inquestListedOn")) {
                                inquests.add(answer.getValue().asText());
                            }
                        });
            }
        }
        assertTrue(
                questions.containsAll(
                        Set.of("asked", "answerednotified", "answeredwill_not", "answeredneeds_more", "withdrawn")),
                questions.toString());
        assertTrue(joins.containsAll(Set.of("in_force", "declined")), joins.toString());
        assertTrue(offers.containsAll(Set.of("offered", "accepted", "declined")), offers.toString());
        assertFalse(inquests.isEmpty(), "An inquest is listed");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are found by everyone when they are published, and by nobody when they are withheld or waiting")
    void search(On database) {
        Portal portal = database.portal();

        Waiting.until(
                "The published reviews are indexed",
                Duration.ofSeconds(20),
                () -> hits(portal, "This is not your job tonight") > 0);
        assertEquals(0, hits(portal, "When she withdrew what she had said, every service recorded"), "Withheld");
        assertTrue(
                hits(portal, "do not let the withdrawal of a disclosure end an enquiry") > 0, "Published in its place");
        assertEquals(
                0, hits(portal, "essential medicine for children that was not collected"), "Its copy is still to go");
        assertEquals(0, hits(portal, "I wrote that it was a lovely hall"), "Final, not published");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have learning whose recommendations stand in every state with their areas, for everybody to read")
    void recommendations(On database) {
        for (String state :
                List.of("no_answer", "accepted", "in_progress", "done", "not_accepted", "overtaken", "superseded")) {
            JsonNode found = database.portal()
                    .api()
                    .get("/api/v1/recommendations?size=1&state=" + state)
                    .expect(200)
                    .json();
            assertTrue(found.path("total").asInt() > 0, "None is " + state);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are given to somebody of the Panel, on the minutes of a meeting and on the agenda of the next")
    void meetings(On database) {
        Callers callers = new Callers(database.portal());
        String all = callers.page("panel_secretariat", "/panel-meetings").body();
        assertTrue(all.contains("/panel-meetings/PM-"), all);
        String given = callers.page("panel_member", "/panel?with=me").body();
        assertTrue(given.contains("Tideway") && given.contains("Kestrel Park"), given);
        assertFalse(given.contains("Rosehill"), "given to somebody else");
    }

    private static int hits(Portal portal, String words) {
        String query = URLEncoder.encode("\"" + words + "\"", StandardCharsets.UTF_8);
        return portal.api()
                .get("/api/v1/learning/search?q=" + query)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static List<JsonNode> of(Portal portal, List<String> accounts, String path) {
        List<JsonNode> all = new ArrayList<>();
        for (String account : accounts) {
            portal.as(account).get(path).expect(200).json().path("items").forEach(all::add);
        }
        return all;
    }

    private static void assertSomeClock(String words, List<JsonNode> rows) {
        assertTrue(
                rows.stream().anyMatch(row -> row.path("clock").asText().contains(words)),
                "None of " + rows.size() + " rows is " + words);
    }

    private static void assertHas(Set<String> expected, List<JsonNode> rows, String field) {
        Set<String> missing = new TreeSet<>(expected);
        rows.forEach(row -> missing.remove(row.path(field).asText()));
        assertEquals(Set.of(), missing, "Of " + rows.size() + " rows none has this " + field);
    }
}
