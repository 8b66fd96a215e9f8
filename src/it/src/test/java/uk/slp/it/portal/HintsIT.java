package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;

@DisplayName("Hints that something may have been notified already (rule 25)")
class HintsIT extends Journey {
    private static final String ALL = "/api/v1/notifications/";

    private Api priya() {
        return portal().as("priya.nair");
    }

    /** A draft of an incident of 12 November about a child who is like no child of another test. */
    private String draft(Api author, Somebody child, LocalDate born) {
        Map<String, Object> body = Incident.whole("Alder Close");
        body.put("incidentDate", "2025-11-12");
        Map<String, Object> one = new HashMap<>(Incident.child());
        one.put("givenName", child.givenName());
        one.put("familyName", child.familyName());
        one.put("dateOfBirth", born.toString());
        body.put("children", List.of(one));
        return author.post("/api/v1/notifications", body)
                .expect(201)
                .json()
                .path("reference")
                .asText();
    }

    private JsonNode hints(String reference) {
        return priya().get(ALL + reference + "/likely-duplicates")
                .expect(200)
                .json()
                .path("hints");
    }

    private String childOf(String reference) {
        return priya().get(ALL + reference).json().at("/children/0/id").asText();
    }

    @Test
    @DisplayName("are answered once and not asked before sending, until what is known of the child changes")
    void differentChild() throws SQLException {
        Somebody child = Somebody.unlikeOthers();
        LocalDate born = LocalDate.of(2019, 4, 3);
        String first = draft(priya(), child, born);
        String second = draft(priya(), child, LocalDate.of(2019, 3, 4));
        JsonNode hint = hints(second).path(0);
        assertEquals(first, hint.path("reference").asText());
        assertEquals("2025-11-12", hint.path("incidentDate").asText());
        assertEquals("name_and_birth", hint.path("alike").asText());
        assertTrue(hint.path("sameIncident").asBoolean());
        assertEquals(List.of("possible_duplicate"), refused(second));

        Map<String, Object> answer = Map.of("childId", childOf(second), "other", first, "different", true);
        portal().as("lena.fox")
                .post(ALL + second + "/likely-duplicates/answers", answer)
                .expect(404);
        priya().post(ALL + second + "/likely-duplicates/answers", Map.of("childId", childOf(second), "other", "SIN-1"))
                .expect(422);
        for (int twice = 0; twice < 2; twice++) {
            JsonNode kept = priya().post(ALL + second + "/likely-duplicates/answers", answer)
                    .expect(200)
                    .json();
            assertTrue(kept.at("/hints/0/different").asBoolean(), kept.toString());
        }
        assertEquals(1, lines("different_child", second, first));

        String tag = priya().get(ALL + second).header("ETag");
        Map<String, Object> body = Incident.whole("Alder Close");
        body.put("incidentDate", "2025-11-12");
        Map<String, Object> one = new HashMap<>(Incident.child());
        one.put("id", childOf(second));
        one.put("givenName", child.givenName());
        one.put("familyName", child.familyName());
        one.put("dateOfBirth", born.toString());
        body.put("children", List.of(one));
        priya().put(ALL + second, body, tag).expect(200);
        assertFalse(hints(second).at("/0/different").asBoolean(), "asked again of other facts");
        assertEquals(List.of("possible_duplicate"), refused(second));
        priya().post(ALL + second + "/likely-duplicates/answers", answer).expect(200);
        Api approver = portal().as("martin.oduya");
        approver.post(
                        ALL + second + "/submission",
                        Map.of(),
                        approver.get(ALL + second).header("ETag"))
                .expect(200);
    }

    /** The codes for which an approver's sending is refused. */
    private List<String> refused(String reference) {
        Api approver = portal().as("martin.oduya");
        String tag = approver.get(ALL + reference).header("ETag");
        JsonNode problem = approver.post(ALL + reference + "/submission", Map.of(), tag)
                .expect(422)
                .json();
        List<String> codes = new ArrayList<>();
        problem.path("violations").forEach(v -> codes.add(v.path("code").asText()));
        return codes;
    }

    private int lines(String action, String reference, String detail) throws SQLException {
        try (var connection = portal().database().connect();
                var query = connection.prepareStatement("select count(*) from audit_event where action = ? and"
                        + " subject_reference = ? and detail = ?")) {
            query.setString(1, action);
            query.setString(2, reference);
            query.setString(3, detail);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @DisplayName("never tell of another authority's record")
    void noOtherAuthority() {
        Somebody child = Somebody.unlikeOthers();
        String foreign = draft(portal().as("lena.fox"), child, child.born());
        String own = draft(priya(), child, child.born());
        assertEquals(0, hints(own).size());
        assertFalse(priya().get(ALL + own + "/likely-duplicates").text().contains(foreign));
    }

    @Test
    @DisplayName("ask for the same day and place where no child is named yet")
    void dayAndPlace() {
        String place = Somebody.unlikeOthers().familyName() + " Road car park";
        String first = begun(place, "2025-10-02");
        String second = begun("Car park, " + place.replace(" car park", ""), "2025-10-03");
        JsonNode hint = hints(second).path(0);
        assertEquals(first, hint.path("reference").asText(), hints(second).toString());
        assertEquals(-1, hint.path("child").asInt());
        assertEquals("day_and_place", hint.path("alike").asText());
    }

    private String begun(String place, String day) {
        return priya().post(
                        "/api/v1/notifications",
                        Map.of(
                                "incidentDate",
                                day,
                                "placeAuthorityCode",
                                "X-LA-01",
                                "placeDescription",
                                place,
                                "children",
                                place.startsWith("Car")
                                        ? List.of()
                                        : List.of(Map.of("identityStatus", "not_identified"))))
                .expect(201)
                .json()
                .path("reference")
                .asText();
    }

    @Test
    @DisplayName("come beside the names while they are typed, are told politely, and are answered on the page")
    void whileTyping() {
        Somebody child = Somebody.unlikeOthers();
        String first = draft(priya(), child, child.born());
        String second = draft(priya(), Somebody.unlikeOthers(), LocalDate.of(2003, 2, 1));
        String about = "/notifications/" + second + "/edit/about?child=" + childOf(second);
        Page page = signedIn("priya.nair");
        page.navigate(about);
        assertThat(page.locator("#hints li")).hasCount(0);
        page.locator("#givenName").fill(child.givenName());
        page.locator("#familyName").fill(child.familyName());
        day(page, "dateOfBirth", child.born());
        page.locator("#dateOfBirth-year").press("Tab");
        // The next field, or the hint's own link where the names alone have brought it already.
        page.evaluate("() => { window.focused = document.activeElement; }");
        Locator hint = page.locator("#hints li");
        assertThat(hint).containsText(first + " of 12 November 2025 may be about the same child");
        assertThat(page.locator("#hints-told")).containsText(first);
        assertEquals(
                true,
                page.evaluate("() => window.focused === document.activeElement && window.focused !== document.body"),
                "the focus stays where it was");
        assertAccessible(page);
        hint.scrollIntoViewIfNeeded();
        shot(page, "hints-01-typing");
        page.setViewportSize(390, 844);
        hint.scrollIntoViewIfNeeded();
        assertNoSidewaysScroll(page);
        shot(page, "hints-02-phone");
        page.setViewportSize(1280, 900);

        page.navigate("/notifications/" + second + "/check");
        assertThat(page.locator("#hints")).containsText(first);
        assertThat(page.getByText("Another notification may be about the same child and the same incident"))
                .isVisible();
        page.getByLabel("Why is it sent after the limit?").fill("Kept while a hint is answered.");
        shot(page, "hints-03-check");
        press(page, "Different child: " + first);
        assertThat(page.locator("#hints")).containsText("said that this is a different child");
        assertThat(page.getByLabel("Why is it sent after the limit?")).hasValue("Kept while a hint is answered.");
        assertThat(page.getByText("Another notification may be about the same child and the same incident"))
                .hasCount(0);
        assertAccessible(page);

        page.navigate(about);
        page.locator("#otherNames").fill("Typed before the button");
        press(page, "Take that back: " + first);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(Pattern.compile("Taken back|" + first));
        assertThat(page.locator("#hints")).containsText("may be about the same child");
        assertThat(page.locator("#otherNames")).hasValue("Typed before the button");
    }

    @Test
    @DisplayName("are there on the next page view without a script, and answered by a plain button")
    void withoutScript() {
        Somebody child = Somebody.unlikeOthers();
        String first = draft(priya(), child, child.born());
        String second = draft(priya(), child, child.born());
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "priya.nair");
        page.navigate("/notifications/" + second + "/edit/when-and-where");
        assertThat(page.locator("#hints")).containsText(first);
        page.locator("#placeDescription").fill("Typed without a script");
        press(page, "Different child: " + first);
        assertThat(page.locator("#hints")).containsText("said that this is a different child");
        assertThat(page.locator("#placeDescription")).hasValue("Typed without a script");
    }
}
