package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Sql;

@DisplayName("The analysis of a child's death")
class ChildDeathAnalysisIT extends Journey {
    private final String death = ReturnMaker.death(portal());
    private final String analysis = "/api/v1/child-deaths/" + death + "/analysis";
    private final Api ruby = portal().as("ruby.ellery");

    private String tag() {
        return ruby.get(analysis).expect(200).header("ETag");
    }

    private static String field(Api.Answer refused) {
        return refused.expect(422).json().at("/violations/0/field").asText();
    }

    private JsonNode factor(String domain, String label) {
        return ruby.post(analysis + "/factors", Map.of("domain", domain, "label", label, "score", "2"), tag())
                .expect(200)
                .json();
    }

    @Test
    @DisplayName("is begun, written, scored, sent, given back, made final and opened again by a program of the panel")
    void byProgram() {
        assertFalse(ruby.get(analysis).expect(200).json().path("begun").asBoolean());
        ruby.post(analysis + "/beginning", Map.of()).expect(200);
        String first = tag();
        assertEquals(
                first, ruby.post(analysis + "/beginning", Map.of()).expect(200).header("ETag"));

        assertEquals("domain", field(ruby.post(analysis + "/factors", Map.of("domain", "E", "label", "x"), first)));
        assertEquals("label", field(ruby.post(analysis + "/factors", Map.of("domain", "A"), first)));
        int number = factor("A", "Born before 37 weeks").at("/factors/0/number").asInt();
        ruby.post(analysis + "/factors", Map.of("domain", "A", "label", "x"), first)
                .expect(412);
        factor("C", "Speed of traffic");
        JsonNode both = ruby.get(analysis).json();
        assertEquals(2, both.path("factors").size());
        ruby.delete(analysis + "/factors/" + both.at("/factors/1/number").asInt(), tag())
                .expect(200);

        assertEquals("category", field(ruby.put(analysis, Map.of("category", "11"), tag())));
        assertEquals("f" + number + "Score", field(ruby.put(analysis, Map.of("f" + number + "Score", "9"), tag())));
        assertEquals("f99Score", field(ruby.put(analysis, Map.of("f99Score", "1"), tag())));
        ruby.put(analysis, whole(number), first).expect(412);
        JsonNode written = ruby.put(analysis, whole(number), tag()).expect(200).json();
        assertEquals("identified", written.path("overall").asText());
        assertEquals(0, written.path("missing").size(), written.path("missing").toString());
        Map<String, String> shorter = whole(number);
        shorter.remove("causeIa");
        assertEquals(
                "causeIa",
                ruby.put(analysis, shorter, tag())
                        .expect(200)
                        .json()
                        .at("/missing/0/field")
                        .asText());

        ruby.post(analysis + "/sending", Map.of(), tag()).expect(200);
        assertEquals("causeIa", field(ruby.post(analysis + "/sealing", Map.of(), tag())));
        ruby.post(analysis + "/giving-back", Map.of("reason", "The cause is missing."), tag())
                .expect(200);
        ruby.put(analysis, whole(number), tag()).expect(200);
        ruby.post(analysis + "/sending", Map.of(), tag()).expect(200);
        JsonNode sealed =
                ruby.post(analysis + "/sealing", Map.of(), tag()).expect(200).json();
        assertEquals("final", sealed.path("status").asText());
        assertEquals(
                64, ruby.get(analysis + "/seals").json().at("/0/hash").asText().length());
        ruby.put(analysis, whole(number), tag()).expect(409);
        ruby.post(analysis + "/reopening", Map.of("reason", "The inquest has ended."), tag())
                .expect(200);
        assertEquals(1, ruby.get(analysis).json().path("sealedVersions").asInt());

        for (String stranger :
                List.of("jenny.marlow", "hugh.pemberton", "jasmin.cole", "priya.nair", "helen.strachan")) {
            Api api = portal().as(stranger);
            for (String path : List.of("", "/tasks", "/seals")) {
                assertTrue(List.of(403, 404).contains(api.get(analysis + path).status()), stranger + path);
            }
        }
    }

    private static Map<String, String> whole(int factor) {
        Map<String, String> texts = new HashMap<>();
        texts.put("causeIa", "Multiple injuries");
        texts.put("category", "3");
        texts.put("domainB", "0");
        texts.put("domainC", "1");
        texts.put("domainD", "1");
        texts.put("f" + factor + "Score", "2");
        texts.put("f" + factor + "Modifiable", "yes");
        return texts;
    }

    @Test
    @DisplayName("rule 67: tasks wait in My work of the panel until somebody says what came of them")
    void tasks() {
        ruby.post(analysis + "/beginning", Map.of()).expect(200);
        String tasks = analysis + "/tasks";
        assertEquals(
                "recipient",
                field(ruby.post(
                        tasks,
                        Map.of("kind", "inform", "owner", "Ofsted", "what", "Look again", "level", "national"),
                        tag())));
        ruby.post(
                        tasks,
                        Map.of(
                                "kind", "inform",
                                "recipient", "highways",
                                "owner", "The council of Zirconium",
                                "what", "Lower the speed",
                                "level", "local",
                                "due", LocalDate.now().minusDays(3).toString()),
                        tag())
                .expect(200);
        JsonNode two = ruby.post(
                        tasks,
                        Map.of("kind", "action", "owner", "The trust", "what", "Train", "level", "regional"),
                        tag())
                .expect(200)
                .json();
        assertEquals(
                List.of(1, 2),
                List.of(two.at("/0/number").asInt(), two.at("/1/number").asInt()));

        Page page = signedIn("ruby.ellery");
        page.navigate("/my-work");
        String told = "Tell somebody to act (Highways, housing or planning authority): " + death;
        assertThat(page.locator("main")).containsText(told);
        assertThat(page.locator("main")).containsText("See to an action after a review: " + death);
        assertThat(page.locator("main")).not().containsText("Zirconium");
        assertAccessible(page);
        shot(page, "analysis-my-work");
        Sql.assertAtMost(3, () -> page.navigate("/my-work"));
        for (String other : List.of("jasmin.cole", "jenny.marlow", "priya.nair")) {
            assertFalse(
                    portal().as(other).get("/api/v1/my-work").expect(200).text().contains(death), other);
        }

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(told).setExact(true))
                .first()
                .click();
        at(page, "Tell somebody to act");
        press(page, "It is done");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter what came of it.");
        page.locator("#outcome").fill("Told on 20 November; they answer by February.");
        press(page, "It is done");
        assertThat(page.locator("main")).containsText("The task is done.");
        page.navigate("/my-work");
        assertThat(page.locator("main")).not().containsText(told);

        assertEquals("outcome", field(ruby.post(tasks + "/2/not-needed", Map.of("outcome", ""), tag())));
        ruby.post(tasks + "/2/not-needed", Map.of("outcome", "Done before."), tag())
                .expect(200);
        ruby.post(tasks + "/2/done", Map.of("outcome", "Again."), tag()).expect(409);
        assertFalse(ruby.get("/api/v1/my-work").expect(200).text().contains("after a review: " + death));
    }

    @Test
    @DisplayName(
            "the deprivation of the home address is an answer of the case, with its source, on the page and by program")
    void deprivation() {
        String open = ChildDeaths.of(portal(), "X-CDOP-01");
        Page page = signedIn("ruby.ellery");
        page.navigate("/child-deaths/" + open);
        assertThat(page.locator("main")).containsText("Area of the home address");
        page.navigate("/child-deaths/" + open + "/edit/area");
        at(page, "Area of the home address");
        page.getByLabel("Deprivation quintile of the home address").selectOption("2");
        page.getByLabel("From which source?").fill("Invented indices, 24 November 2026");
        shot(page, "death-area");
        press(page, "Save and go back to the case");
        assertThat(page.locator("main")).containsText("Invented indices, 24 November 2026");
        assertEquals("2", ChildDeaths.quintile(portal(), open), "what the figures count by");
        String address = "/api/v1/child-deaths/" + open;
        assertEquals(
                "deprivation",
                field(ruby.put(
                        address + "/answers",
                        Map.of("deprivation", "6"),
                        ruby.get(address).header("ETag"))));
    }
}
