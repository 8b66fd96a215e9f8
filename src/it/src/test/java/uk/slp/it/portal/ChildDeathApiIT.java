package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Api.Answer;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("A child's death through the API")
class ChildDeathApiIT {
    private final Portal portal = Portal.onPostgres();
    private final Api jenny = portal.as("jenny.marlow");
    private final Api ruby = portal.as("ruby.ellery");
    private final String family = "Quarrington"
            + UUID.randomUUID()
                    .toString()
                    .replaceAll("[^a-f]", "")
                    .concat("abcdef")
                    .substring(0, 6);

    /** A number with a right last digit (rule 57). */
    static String number() {
        while (true) {
            String nine = String.format(
                    Locale.ROOT, "%09d", ThreadLocalRandom.current().nextInt(998_000_000, 998_999_999));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    private Map<String, Object> answers(String number) {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("givenNames", "Marigold");
        answers.put("familyName", family);
        answers.put("birthDate", today.minusDays(400).toString());
        answers.put("nhsNumber", number);
        answers.put("sex", "female");
        answers.put("ethnicity", "WBRI");
        answers.put("residence", "X-LA-01");
        answers.put("deathDate", today.minusDays(1).toString());
        answers.put("deathTime", "05:10");
        answers.put("placeKind", "ward");
        answers.put("placeAuthority", "X-LA-01");
        answers.put("expected", "expected");
        answers.put("mode", "natural");
        answers.put("jointResponse", "no");
        answers.put("keyWorker", "Sister A. Bloom");
        answers.put("abuseSuspected", "no");
        answers.put("summary", "An illness of which she could not be cured.");
        answers.put("yourRole", "On duty");
        answers.put("yourPhone", "01632 960001");
        return answers;
    }

    private String told(String number) {
        jenny.post("/api/v1/child-death-notifications", Map.of()).expect(422);
        Answer begun = jenny.post("/api/v1/child-death-notifications", Map.of("kind", "live_birth"))
                .expect(201);
        String at = "/api/v1/child-death-notifications/"
                + begun.json().path("reference").asText();
        Answer refused = jenny.put(at + "/answers", Map.of("noSuchQuestion", "x"), begun.header("ETag"));
        assertTrue(Problems.fields(refused, 422).contains("noSuchQuestion"), refused.text());
        jenny.post(at + "/sending", Map.of(), begun.header("ETag")).expect(422);
        Answer written = jenny.put(at + "/answers", answers(number), begun.header("ETag"))
                .expect(200);
        assertEquals(
                "Marigold", written.json().path("answers").path("givenNames").asText());
        jenny.post(at + "/lines/professional", Map.of()).expect(422);
        jenny.post(at + "/lines/parent", Map.of("name", "Parent", "relation", "mother", "responsibility", "yes"))
                .expect(200);
        Answer ready = jenny.post(
                        at + "/lines/professional",
                        Map.of("agencyKind", "gp", "agencyName", "Mill Lane Surgery", "role", "General practitioner"))
                .expect(200);
        assertEquals(0, ready.json().path("problems").size(), ready.text());
        Answer sent =
                jenny.post(at + "/sending", Map.of(), ready.header("ETag")).expect(200);
        assertEquals(0, sent.json().path("answers").size(), "its writer keeps the receipt only");
        return at;
    }

    private JsonNode found() {
        JsonNode found = ruby.post("/api/v1/child-death-searches", Map.of("q", family))
                .expect(200)
                .json();
        assertEquals(found.path("items").size(), found.path("total").asInt(-1), "all are on one page");
        return found.path("items");
    }

    @Test
    @DisplayName(
            "is told, opens one case that its panel finds and transfers, and is found by nobody else (rules 57 to 60)")
    void journey() {
        String number = number();
        told(number);
        JsonNode one = found().path(0);
        assertEquals(1, found().size());
        assertTrue(one.path("child").asText().contains(family), one.toString());
        String at = "/api/v1/child-deaths/" + one.path("reference").asText();
        told(number);
        assertEquals(1, found().size(), "a second notification opens no second case");

        Api felix = portal.as("felix.osei");
        felix.get(at).expect(404);
        portal.as("martin.oduya").get(at).expect(403);
        Answer read = ruby.get(at).expect(200);
        String second = ruby.put(at + "/answers", Map.of("keyWorker", "Nurse P. Gray"), read.header("ETag"))
                .expect(200)
                .header("ETag");
        ruby.put(at + "/answers", Map.of("keyWorker", "Somebody"), read.header("ETag"))
                .expect(412);
        handedOver(at, second);
        assertEquals(
                "Nurse P. Gray",
                felix.get(at)
                        .expect(200)
                        .json()
                        .path("answers")
                        .path("keyWorker")
                        .asText());
        ruby.put(at + "/answers", Map.of("keyWorker", "Mine"), "\"99\"").expect(404);
    }

    /** Rule 55: the panel of normal residence reviews, once it has accepted. */
    private void handedOver(String at, String version) {
        Map<String, String> offer = Map.of(
                "panel", "X-CDOP-04",
                "ground", "residence",
                "contact", "01632 960017",
                "reason", "Spoken with Felix Osei.");
        assertEquals(
                Set.of("panel", "ground", "contact", "reason"),
                Problems.fields(ruby.post(at + "/transfers", Map.of()), 422));
        assertEquals(Set.of("ground"), Problems.fields(ruby.post(at + "/transfers", offer), 422));
        ruby.put(at + "/answers", Map.of("residence", "X-LA-07"), version).expect(200);
        JsonNode made = ruby.post(at + "/transfers", offer).expect(200).json().path("offers");
        JsonNode again = ruby.post(at + "/transfers", offer).expect(200).json().path("offers");
        assertEquals(made, again, "a second click offers nothing twice");
        String transfer = "/api/v1/child-death-transfers/"
                + made.path(0).path("offer").path("reference").asText();
        Api felix = portal.as("felix.osei");
        felix.get(at).expect(404);
        Answer read = felix.get(transfer).expect(200);
        assertFalse(read.text().contains(family), read.text());
        assertFalse(read.text().contains("Spoken with"), "the words stay with the case");
        ruby.get(transfer).expect(404);
        felix.post(transfer + "/withdrawing", Map.of("reason", "Ours."), read.header("ETag"))
                .expect(404);
        ruby.post(transfer + "/acceptance", Map.of(), read.header("ETag")).expect(404);
        portal.as("jasmin.cole").get(transfer).expect(404);
        felix.post(transfer + "/acceptance", Map.of(), "\"99\"").expect(412);
        felix.post(transfer + "/acceptance", Map.of(), read.header("ETag")).expect(200);
        assertEquals(
                2,
                felix.get(at + "/transfers").expect(200).json().path("owners").size());
        felix.post(transfer + "/acceptance", Map.of(), felix.get(transfer).header("ETag"))
                .expect(409);
    }

    private long total(String query) {
        return ruby.get("/api/v1/child-deaths?" + query)
                .expect(200)
                .json()
                .path("total")
                .asLong(-1);
    }

    @Test
    @DisplayName("is listed and read within three statements, without its name in an address")
    void statements() {
        String first = ruby.get("/api/v1/child-deaths?size=5")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("reference")
                .asText();
        Sql.assertAtMost(2, () -> ruby.get("/api/v1/child-deaths?queue=open&page=1&size=20")
                .expect(200));
        Callers callers = new Callers(portal);
        callers.page("cdop_coordinator", "/child-deaths");
        Sql.assertAtMost(3, () -> callers.page("cdop_coordinator", "/child-deaths"));
        Map<String, String> find =
                callers.form("cdop_coordinator", "/child-deaths", "finding", Map.of("find", "oakapple"));
        Sql.assertAtMost(2, () -> callers.sent("cdop_coordinator", "/child-deaths", find));
        Sql.assertAtMost(3, () -> ruby.get("/api/v1/child-deaths/" + first).expect(200));
        long all = total("size=1");
        assertTrue(all > 1, "more than the page holds are counted");
        assertEquals(all, total("size=100&page=10000"), "and told after the last page");
        assertEquals(0, total("to=1900-01-01"));
        assertFalse(ruby.get("/api/v1/child-deaths?q=Smith").text().contains("Smith"));
        ruby.get("/api/v1/child-deaths?from=yesterday").expect(422);
    }
}
