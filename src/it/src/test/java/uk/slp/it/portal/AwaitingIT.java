package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("What waits for a person")
class AwaitingIT {
    /** My work tells so many of a sort and no more. */
    private static final int MOST_WORK = 200;

    private final Portal portal = Portal.onPostgres();
    private final CaseMaker make = new CaseMaker(portal);
    private final Api priya = portal.as("priya.nair");
    private final Api martin = portal.as("martin.oduya");
    private final Api eleanor = portal.as("eleanor.marsh");
    private final Api peter = portal.as("peter.vance");
    private final Api lena = portal.as("lena.fox");

    private static void step(Api who, String reference, String what, Object body, int status) {
        String at = "/api/v1/notifications/" + reference;
        who.post(at + what, body, CaseMaker.tag(who, at)).expect(status);
    }

    /** A death of a looked-after child without abuse or neglect, sent: the Department answers for it, not the Panel. */
    private String forTheDepartment() {
        Map<String, Object> draft = CaseMaker.complete();
        draft.put("kind", "looked_after_death");
        draft.put("abuseStatus", "neither");
        draft.put("harmType", "death_medical");
        draft.remove("abuseTypes");
        @SuppressWarnings("unchecked")
        Map<String, Object> child = ((List<Map<String, Object>>) draft.get("children")).get(0);
        child.put("dateOfDeath", draft.get("incidentDate"));
        child.put("responsibleAuthorityCode", "X-LA-01");
        child.put("legalStatus", "C2");
        child.put("placementType", "U4");
        child.put("outOfArea", "no");
        String reference = priya.post("/api/v1/notifications", draft)
                .expect(201)
                .json()
                .get("reference")
                .asText();
        step(martin, reference, "/submission", Map.of(), 200);
        return reference;
    }

    private String sentInLindenshire() {
        String reference = lena.post("/api/v1/notifications", CaseMaker.complete())
                .expect(201)
                .json()
                .get("reference")
                .asText();
        step(peter, reference, "/submission", Map.of(), 200);
        return reference;
    }

    private Set<String> work(String account) {
        Set<String> found = new TreeSet<>();
        for (JsonNode item :
                portal.as(account).get("/api/v1/my-work").expect(200).json()) {
            if (item.path("url").asText().startsWith("/notifications/")) {
                found.add(item.path("reference").asText());
            }
        }
        return found;
    }

    private Set<String> listed(String account) {
        Set<String> found = new TreeSet<>();
        int page = 1;
        JsonNode answer;
        do {
            answer = portal.as(account)
                    .get("/api/v1/notifications?awaiting=me&size=100&page=" + page++)
                    .expect(200)
                    .json();
            answer.get("items").forEach(row -> found.add(row.get("reference").asText()));
        } while (answer.get("items").size() == 100);
        assertEquals(answer.get("total").asInt(), found.size(), "the count of the list");
        return found;
    }

    private String waiting(String account) {
        return portal.as(account).get("/api/v1/my-work/waiting").expect(200).text();
    }

    @Test
    @DisplayName(
            "of others is told with whom it lies, to those who sent it on, and not where a conflict closes the case")
    void withOthers() {
        String draft = make.draft();
        step(priya, draft, "/approval-request", Map.of(), 200);
        String sent = make.sent();
        step(eleanor, sent, "/questions", Map.of("question", "How many?"), 201);
        assertTrue(waiting("priya.nair").contains(draft), "waits for an approver");
        assertTrue(!waiting("martin.oduya").contains(draft), "who has it in My work");
        assertTrue(waiting("martin.oduya").contains(sent), "waits to be acknowledged");
        assertTrue(waiting("eleanor.marsh").contains(sent), "waits for an answer to a question");
        for (String elsewhere : List.of("lena.fox", "peter.vance", "mary.quill")) {
            assertTrue(!waiting(elsewhere).contains(sent), elsewhere);
        }
        assertTrue(waiting("priya.nair").contains("With the Panel"), waiting("priya.nair"));
        martin.post("/api/v1/conflicts", Map.of("case", sent, "reason", "A neighbour."))
                .expect(201);
        assertTrue(!waiting("martin.oduya").contains(sent), "Rule 76");
        portal.api().get("/api/v1/my-work/waiting").expect(401);
    }

    @Test
    @DisplayName("is the same in My work and in the list, for every role: nothing stands in one of them only")
    void same() {
        String asked = make.sent();
        step(eleanor, asked, "/questions", Map.of("question", "How many?"), 201);
        String answered = make.sent();
        step(eleanor, answered, "/questions", Map.of("question", "How many?"), 201);
        step(priya, answered, "/questions/1/answer", Map.of("answer", "Two"), 200);
        String withdrawn = make.sent();
        step(martin, withdrawn, "/withdrawal", Map.of("reason", "Twice"), 200);
        String department = forTheDepartment();
        step(martin, department, "/withdrawal", Map.of("reason", "Twice"), 200);
        String linked = sentInLindenshire();
        step(priya, asked, "/links", Map.of("linkedReference", linked), 201);
        String draft = make.draft();
        step(priya, draft, "/approval-request", Map.of(), 200);

        assertTrue(listed("peter.vance").contains(linked), "a link that is asked");
        assertTrue(listed("ruth.hale").contains(department), "an end that the Department decides");
        assertTrue(!listed("ruth.hale").contains(withdrawn), "an end that the Panel decides");
        Set<String> panel = listed("eleanor.marsh");
        assertTrue(panel.containsAll(Set.of(answered, withdrawn)), "an answer to read and an end to decide");
        for (String account : List.of(
                "priya.nair",
                "martin.oduya",
                "lena.fox",
                "peter.vance",
                "eleanor.marsh",
                "david.okonkwo",
                "ruth.hale",
                "tom.ferris",
                "helen.strachan",
                "rowan.tate")) {
            Set<String> listed = listed(account);
            Set<String> work = work(account);
            assertTrue(listed.containsAll(work), account + " has work that the list leaves out: " + work);
            if (listed.size() < MOST_WORK) {
                assertEquals(work, listed, account);
            }
        }
    }
}
