package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

/** Counts of months in which no other test sends anything. */
@DisplayName("Notifications in numbers")
class NotificationCountsIT {
    private static final String HOME = "X-LA-01";
    private static final String ELSEWHERE = "X-LA-07";

    /** An authority in which nobody of the demonstration works and no other test makes anything. */
    private static final String QUIET = "E06000001";

    private final Portal portal = Portal.onPostgres();
    private final Callers callers = new Callers(portal);
    private final InventedNotifications invented = new InventedNotifications(
            portal, "Count" + UUID.randomUUID().toString().substring(0, 8));

    private static JsonNode counts(Api api, String until) {
        return api.get("/api/v1/notifications/counts?until=" + until)
                .expect(200)
                .json();
    }

    private static long cell(JsonNode cells, String code) {
        for (JsonNode cell : cells) {
            if (cell.path("code").asText().equals(code)) {
                return cell.path("count").asLong();
            }
        }
        return 0;
    }

    private void many(String authority, int count, LocalDate sent) {
        for (int i = 0; i < count; i++) {
            invented.add(authority, "serious_incident", "child_death", "known", sent.minusDays(3), sent);
        }
    }

    @Test
    @DisplayName(
            "Rule 24: hold deaths of care leavers apart, leave out what was withdrawn, and lead to the lists they count")
    void figures() {
        LocalDate day = LocalDate.of(2019, 5, 14);
        many(HOME, 2, day);
        invented.add(HOME, "serious_incident", "serious_harm", "known", day.minusDays(9), day);
        invented.add(HOME, "looked_after_death", "child_death", "neither", day.minusDays(1), day);
        invented.add(HOME, "care_leaver_death", "child_death", "known", day.minusDays(1), day);
        invented.add(HOME, "withdrawn", "serious_incident", "other", "known", "Withdrawn", day.minusDays(1), day);
        many(ELSEWHERE, 1, day);
        JsonNode home = counts(portal.as("priya.nair"), "2019-12");
        assertEquals(4, home.path("total").asLong());
        assertEquals(1, home.path("careLeaverDeaths").asLong());
        assertEquals(3, cell(home.path("kinds"), "serious_incident"));
        assertEquals(3, cell(home.path("natures"), "child_death"));
        assertEquals(1, cell(home.path("clock"), "late"));
        assertEquals(3, cell(home.path("clock"), "on_time"));
        JsonNode may = home.path("months").get(4);
        assertEquals("2019-05", may.path("month").asText());
        assertEquals(4, may.path("total").asLong());
        assertEquals(1, may.path("careLeaverDeaths").asLong());
        JsonNode dfe = counts(portal.as("ruth.hale"), "2019-12");
        assertEquals(5, dfe.path("total").asLong());
        assertEquals(4, cell(dfe.path("areas").path("authorities"), HOME));
        JsonNode panel = counts(portal.as("eleanor.marsh"), "2019-12");
        assertEquals(4, panel.path("total").asLong(), "not the death without abuse");
        assertTrue(panel.path("careLeaverDeaths").isMissingNode()
                || panel.path("careLeaverDeaths").isNull());
        assertEquals(
                4,
                portal.as("priya.nair")
                        .get("/api/v1/notifications?status=in_force&kind=counted&month=2019-05")
                        .expect(200)
                        .json()
                        .path("total")
                        .asLong());
        String page = callers.page("la_notifier", "/notifications/overview?until=2019-12")
                .body();
        assertTrue(page.contains("/notifications?status=in_force&amp;kind=counted&amp;month=2019-05"), page);
        assertTrue(page.contains("is a measure of how well an authority performs"));
    }

    @Test
    @DisplayName(
            "Rule 78: hide numbers of other authorities below six and round those of regions for whom it does not concern")
    void suppressed() {
        LocalDate now = CaseMaker.today();
        int year = now.getMonthValue() >= 4 ? now.getYear() - 1 : now.getYear() - 2;
        LocalDate day = LocalDate.of(year, 6, 3);
        Api dfe = portal.as("ruth.hale");
        Api home = portal.as("priya.nair");
        String until = (year + 1) + "-03";
        many(QUIET, 5, day);
        JsonNode five = counts(home, until).path("areas");
        assertFalse(five.path("exact").asBoolean());
        assertTrue(of(five.path("authorities"), QUIET).path("hidden").asBoolean());
        assertTrue(of(five.path("authorities"), QUIET).path("count").isMissingNode()
                || of(five.path("authorities"), QUIET).path("count").isNull());
        assertEquals(
                "Fewer than 6",
                of(five.path("authorities"), QUIET).path("shown").asText());
        assertFalse(of(five.path("authorities"), HOME).path("hidden").asBoolean(), "one's own is as it is");
        assertEquals(5, cell(counts(dfe, until).path("areas").path("authorities"), QUIET));
        assertEquals(
                5, cell(counts(portal.as("eleanor.marsh"), until).path("areas").path("authorities"), QUIET));
        String page = callers.page("la_notifier", "/notifications/overview").body();
        assertTrue(page.contains("other authorities sent fewer than six each, or none"));
        assertFalse(page.contains(">Hartlepool<"));
        for (JsonNode region : five.path("regions")) {
            assertEquals(0, region.path("count").asLong() % 10, region.toString());
        }
        many(QUIET, 1, day);
        assertEquals(6, cell(counts(home, until).path("areas").path("authorities"), QUIET));
        assertEquals(
                counts(home, "2020-01").path("areas"),
                counts(home, "2024-01").path("areas"),
                "always the same whole year: no number by subtraction");
        String closed = invented.add(HOME, "serious_incident", "child_death", "known", day, day);
        Api martin = portal.as("martin.oduya");
        long open = cell(counts(martin, until).path("areas").path("authorities"), HOME);
        martin.post("/api/v1/conflicts", Map.of("case", closed, "reason", "A neighbour."))
                .expect(201);
        assertEquals(
                open - 1,
                cell(counts(martin, until).path("areas").path("authorities"), HOME),
                "Rule 76: as the list behind it");
    }

    private static JsonNode of(JsonNode cells, String code) {
        for (JsonNode cell : cells) {
            if (cell.path("code").asText().equals(code)) {
                return cell;
            }
        }
        throw new AssertionError("No " + code + " in " + cells);
    }

    @Test
    @DisplayName("cost three statements at most, refuse a month that is none, and are for those who see notifications")
    void manners() {
        String page = "/notifications/overview?until=2018-06";
        callers.page("dfe_official", page);
        callers.page("la_notifier", page);
        Sql.assertAtMost(3, () -> callers.page("dfe_official", page));
        Sql.assertAtMost(3, () -> callers.page("la_notifier", page));
        portal.as("ruth.hale").get("/api/v1/notifications/counts?until=soon").expect(400);
        portal.as("omar.siddiq").get("/api/v1/notifications/counts").expect(403);
        assertTrue(callers.page("dfe_official", "/notifications/overview?until=soon")
                .body()
                .contains("is not a month"));
    }
}
