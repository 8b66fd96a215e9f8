package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;
import uk.slp.it.harness.Waiting;

@DisplayName("Suggestions, themes and the vocabulary")
class ThemesAndWordsIT extends BrowserTest {
    private static final String WORDS = "/api/v1/vocabulary";
    private static final String ITEM = "/learning/kai-and-joel-two-friends-one-phone-2026";

    private final Api anyone = Portal.onPostgres().api();
    private final Api librarian = Portal.onPostgres().as("naomi.ferrier");

    private String etag() {
        return librarian.get(WORDS).expect(200).header("ETag");
    }

    private long found(String word) {
        return anyone.get("/api/v1/learning/search?spelling=typed&q=" + word)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    @Test
    @DisplayName(
            "a line is added, looked at, released, used without a restart, and brought back with all that was there")
    void vocabulary() {
        String word = "quokkaterm" + Long.toString(System.nanoTime() & 0xFFFFFL, 36);
        int before = librarian.get(WORDS).json().path("version").asInt();
        assertEquals(0, found(word));
        Map<String, Object> line = Map.of(
                "section",
                "Everyday words",
                "kind",
                "equal",
                "terms",
                List.of(word, "county lines"),
                "reason",
                "Heard in the street.");
        assertEquals(
                Set.of("reason"),
                Problems.fields(librarian.post(WORDS + "/lines", without(line, "reason"), etag()), 422));
        String first = etag();
        librarian.post(WORDS + "/lines", line, first).expect(204);
        librarian
                .post(
                        WORDS + "/lines",
                        Map.of(
                                "section",
                                "Everyday words",
                                "kind",
                                "equal",
                                "terms",
                                List.of(word + "x", "otter"),
                                "reason",
                                "Why."),
                        first)
                .expect(412);
        assertEquals(0, found(word), "a draft is used by nobody");

        JsonNode preview = librarian.get(WORDS + "/preview").expect(200).json();
        assertTrue(preview.path("measured").asBoolean(), preview.toString());
        assertTrue(
                preview.path("before").asDouble() > 0.9, preview.path("before").toString());
        assertEquals(preview.path("before").asDouble(), preview.path("after").asDouble(), 0.01);

        assertEquals(Set.of("what", "why"), Problems.fields(librarian.post(WORDS + "/release", Map.of(), etag()), 422));
        librarian
                .post(WORDS + "/release", Map.of("what", "A word.", "why", "It is said."), etag())
                .expect(200);
        Waiting.until("used", Duration.ofSeconds(3), () -> found(word) > 0);
        JsonNode version =
                librarian.get(WORDS + "/versions/" + (before + 1)).expect(200).json();
        assertEquals("It is said.", version.path("release").path("why").asText());
        assertEquals("add", version.path("changes").path(0).path("kind").asText());
        assertTrue(version.path("release").path("ndcgAfter").asInt() > 9_000);

        librarian
                .post(WORDS + "/versions/" + before + "/return", Map.of("reason", "Nobody says it."), etag())
                .expect(204);
        librarian
                .post(WORDS + "/release", Map.of("what", "Without the word.", "why", "Nobody says it."), etag())
                .expect(200);
        Waiting.until("gone", Duration.ofSeconds(3), () -> found(word) == 0);
        assertEquals(before + 2, librarian.get(WORDS).json().path("version").asInt());
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> fewer = new HashMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    @Test
    @DisplayName(
            "a theme says what the librarian wrote, has read first what was chosen, and can go back; for two statements")
    void theme() {
        String path = "/api/v1/learning/themes/consanguinity";
        Api.Answer now = anyone.get(path).expect(200);
        String text = "What the librarian wrote at " + System.nanoTime() + ".";
        assertEquals(
                Set.of("readFirst", "reason"),
                Problems.fields(
                        librarian.put(
                                path,
                                Map.of("definition", text, "readFirst", List.of("/learning/no-such-thing")),
                                now.header("ETag")),
                        422));
        librarian
                .put(
                        path,
                        Map.of("definition", text, "readFirst", List.of(ITEM), "reason", "Clearer."),
                        now.header("ETag"))
                .expect(204);
        librarian
                .put(path, Map.of("definition", "Late.", "reason", "Late."), now.header("ETag"))
                .expect(412);
        String page = anyone.get("/themes/consanguinity").expect(200).text();
        assertTrue(page.contains(text));
        assertTrue(page.contains("In the order the librarian chose."));
        assertEquals(ITEM, anyone.get(path).json().path("readFirst").path(0).asText());
        Sql.assertAtMost(3, () -> anyone.get("/themes/consanguinity").expect(200));
        JsonNode narrow =
                anyone.get("/api/v1/learning/themes/child_sexual_exploitation").json();
        assertEquals(
                "sexual_abuse_extrafamilial", narrow.path("broader").path(0).asText());
    }

    @Test
    @DisplayName("the librarian's pages cost three statements at most")
    void budget() {
        Callers callers = new Callers(Portal.onPostgres());
        for (String path : List.of(
                "/library/themes",
                "/library/themes/neglect",
                "/library/vocabulary",
                "/library/vocabulary/line",
                "/library/vocabulary/draft",
                "/library/vocabulary/versions",
                "/library/vocabulary/versions/0")) {
            assertEquals(200, callers.page("librarian", path).statusCode(), path);
            Sql.assertAtMost(3, () -> callers.page("librarian", path));
        }
    }

    @Test
    @DisplayName("suggestions are of published learning, told once, and refused when what is typed is too long")
    void suggestions() {
        Api.Answer answer = anyone.get("/api/v1/learning/suggest?q=criminal+ex").expect(200);
        JsonNode first = answer.json().path("suggestions").path(0);
        assertEquals("Child criminal exploitation", first.path("text").asText());
        assertEquals("/themes/criminal_exploitation", first.path("url").asText());
        assertEquals("no-cache", answer.header("Cache-Control"));
        anyone.send(
                        anyone.request("/api/v1/learning/suggest?q=criminal+ex")
                                .header("If-None-Match", answer.header("ETag")),
                        "GET",
                        "/api/v1/learning/suggest")
                .expect(304);
        assertTrue(anyone.get("/api/v1/learning/suggest?q=k")
                .expect(200)
                .json()
                .path("suggestions")
                .isEmpty());
        assertEquals(
                "document",
                anyone.get("/api/v1/learning/suggest?q=kai+and+jo")
                        .json()
                        .path("suggestions")
                        .path(0)
                        .path("kind")
                        .asText());
        assertEquals(Set.of("q"), Problems.fields(anyone.get("/api/v1/learning/suggest?q=" + "x".repeat(201)), 400));
    }

    @Test
    @DisplayName("while one types the box suggests, to the keyboard and to a screen reader, and stays a box")
    void combobox() {
        Page page = newPage();
        page.navigate("/");
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.focus();
        page.keyboard().type("criminal ex");
        Locator options = page.getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("Child criminal exploitation");
        assertThat(box).hasAttribute("aria-expanded", "true");
        shot(page, "suggest-desktop");
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).hasValue("criminal ex");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertEquals(options.first().getAttribute("id"), box.getAttribute("aria-activedescendant"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/themes/criminal_exploitation$"));

        box = page.getByRole(AriaRole.COMBOBOX);
        box.fill("cuckoo");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/learning/search\\?theme=criminal_exploitation&q=cuckoo"));
        assertEquals(0, page.context().cookies().size());

        Page phone = newPage(Look.PHONE);
        phone.navigate("/learning/search?q=neglect");
        phone.getByRole(AriaRole.COMBOBOX).fill("safer s");
        assertThat(phone.getByRole(AriaRole.OPTION).first()).isVisible();
        shot(phone, "suggest-phone");
        assertNoSidewaysScroll(phone);
    }

    @Test
    @DisplayName(
            "boxes make a search with an address, without a script; what is wrong is said at its box and nothing is lost")
    void expert() {
        Page page = newPage(Look.NO_SCRIPT);
        page.navigate("/learning/search?q=neglect");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More ways to search"))
                .click();
        page.getByLabel("All of these words").fill("phone");
        page.getByLabel("None of these words").fill("dental");
        page.getByLabel("These words near one another").fill("friends");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page.locator(".govuk-error-message")).containsText("Write two words or more");
        assertThat(page.getByLabel("None of these words")).hasValue("dental");
        page.getByLabel("These words near one another").fill("two friends");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page)
                .hasURL(Pattern.compile("/learning/search\\?q=%22phone%22%20%22two%20friends%22%7E5%20-dental$"));
        assertThat(page.locator(".slp-result").first()).containsText("Kai and Joel");
        assertEquals(0, page.context().cookies().size());

        Page phone = newPage(Look.PHONE);
        phone.navigate("/help/search?near=friends");
        shot(phone, "expert-phone");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
    }

    @Test
    @DisplayName(
            "a broader theme finds and counts what carries a narrower one, and several values of a filter are \"or\"")
    void hierarchy() {
        String search = "/api/v1/learning/search?size=1&theme=";
        long narrow = anyone.get(search + "criminal_exploitation")
                .json()
                .path("total")
                .asLong();
        JsonNode broad = anyone.get(search + "extrafamilial_harm").expect(200).json();
        assertTrue(broad.path("total").asLong() > narrow && narrow > 0);
        for (JsonNode value : broad.path("facets").path("theme")) {
            if (value.path("value").asText().equals("extrafamilial_harm")) {
                assertEquals(broad.path("total").asLong(), value.path("count").asLong());
            }
        }
        long both = anyone.get(search + "extrafamilial_harm&theme=poverty")
                .json()
                .path("total")
                .asLong();
        assertTrue(both > broad.path("total").asLong(), "either of the two");
        for (String facet : List.of("theme", "type", "area", "region", "year", "ageBand", "harm", "agency", "method")) {
            assertFalse(broad.path("facets").path(facet).isEmpty(), facet);
        }
        String page = anyone.get("/learning/search?q=exploitation").expect(200).text();
        assertTrue(page.contains("slp-check--within-1") && page.contains(", part of Harm outside the home"));
    }

    @Test
    @DisplayName(
            "the librarian finds a line, changes it, sees what that does and discards it, by keyboard and on a phone")
    void librarian() {
        Page page = signedIn("naomi.ferrier");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Themes and words"))
                .click();
        page.getByLabel("Find in the vocabulary").fill("grandad");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("1 line with “grandad”");
        looked(page, "vocabulary");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change grandfather"))
                .click();
        page.getByLabel("Terms").fill("grandfather");
        page.getByLabel("Why").fill("Trying it out.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep in the draft"))
                .click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Write at least two terms");
        assertThat(page.getByLabel("Why")).hasValue("Trying it out.");
        assertAccessible(page);
        page.getByLabel("Terms").fill("grandfather\ngrandad\ngrampy");
        tabTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep in the draft")));
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what it does"))
                .click();
        assertThat(page.locator("main")).containsText("grandfather = grandad = grampy");
        assertThat(page.locator("main")).containsText("With the draft");
        looked(page, "vocabulary-draft");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard the draft"))
                .click();
        assertThat(page.locator("main")).containsText("The draft was discarded.");
        assertFalse(page.content().contains("There is a draft with"));

        page.navigate("/library/themes/neglect");
        looked(page, "theme-editor");
        page.navigate("/library/vocabulary/versions/0");
        looked(page, "vocabulary-version");
        page.navigate("/library/themes");
        looked(page, "theme-texts");
    }

    private void looked(Page page, String name) {
        shot(page, name + "-desktop");
        assertAccessible(page);
        page.setViewportSize(375, 812);
        shot(page, name + "-phone");
        assertNoSidewaysScroll(page);
        page.setViewportSize(1280, 900);
    }
}
