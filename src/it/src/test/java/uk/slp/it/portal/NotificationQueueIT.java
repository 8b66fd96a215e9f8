package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Sql;

@DisplayName("The list of notifications")
class NotificationQueueIT {
    private static final String HOME = "X-LA-01";
    private static final String ELSEWHERE = "X-LA-07";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Portal portal = Portal.onPostgres();
    private final Callers callers = new Callers(portal);
    private final String token = "Queue" + UUID.randomUUID().toString().substring(0, 8);
    private final InventedNotifications invented = new InventedNotifications(portal, token);
    private final Map<String, String> made = new LinkedHashMap<>();

    private void make() {
        made.put("in time", invented.add(HOME, "serious_incident", "serious_harm", "known", DAY, DAY.plusDays(5)));
        made.put("late", invented.add(HOME, "serious_incident", "child_death", "suspected", DAY, DAY.plusDays(6)));
        made.put("draft", invented.add(HOME, "serious_incident", "other", "known", CaseMaker.today(), null));
        made.put("overdue", invented.add(HOME, "serious_incident", "other", "known", DAY, null));
        made.put("lac abuse", invented.add(HOME, "looked_after_death", "child_death", "known", DAY, DAY.plusDays(40)));
        made.put("lac", invented.add(HOME, "looked_after_death", "child_death", "neither", DAY, DAY.plusDays(2)));
        made.put("leaver", invented.add(HOME, "care_leaver_death", "child_death", "known", DAY, DAY.plusDays(3)));
        made.put("foreign", invented.add(ELSEWHERE, "serious_incident", "other", "known", DAY, DAY.plusDays(1)));
        made.put("foreign draft", invented.add(ELSEWHERE, "serious_incident", "other", "known", DAY, null));
    }

    private Set<String> found(String account, String filter) {
        Set<String> found = new TreeSet<>();
        for (JsonNode row : rows(account, filter)) {
            String reference = row.path("reference").asText();
            found.add(made.entrySet().stream()
                    .filter(one -> one.getValue().equals(reference))
                    .findFirst()
                    .orElseThrow()
                    .getKey());
        }
        return found;
    }

    private JsonNode rows(String account, String filter) {
        return portal.as(account)
                .get("/api/v1/notifications?size=100&q=" + token + filter)
                .expect(200)
                .json()
                .path("items");
    }

    @Test
    @DisplayName("shows each role what domain reference 8.1 allows and no more (rules 16 and 24)")
    void scope() {
        make();
        Set<String> sentAtHome = Set.of("in time", "late", "lac abuse", "lac", "leaver");
        Set<String> home = new TreeSet<>(sentAtHome);
        home.addAll(Set.of("draft", "overdue"));
        Set<String> all = new TreeSet<>(sentAtHome);
        all.add("foreign");
        Set<String> panel = new TreeSet<>(Set.of("in time", "late", "lac abuse", "foreign"));
        assertEquals(home, found("priya.nair", ""));
        assertEquals(home, found("martin.oduya", ""));
        // A partnership has no part in the death of a care leaver (decision 12).
        assertEquals(Set.of("in time", "late", "lac abuse", "lac"), found("helen.strachan", ""));
        assertEquals(Set.of("foreign", "foreign draft"), found("lena.fox", ""));
        assertEquals(panel, found("eleanor.marsh", ""));
        assertEquals(panel, found("david.okonkwo", ""));
        assertEquals(all, found("ruth.hale", ""));
        assertEquals(all, found("tom.ferris", ""));
        for (String hidden : List.of("lac", "leaver", "draft")) {
            portal.as("eleanor.marsh")
                    .get("/api/v1/notifications/" + made.get(hidden))
                    .expect(404);
        }
        portal.as("ruth.hale").get("/api/v1/notifications/" + made.get("draft")).expect(404);
        portal.as("omar.siddiq").get("/api/v1/notifications").expect(403);
    }

    @Test
    @DisplayName("is narrowed by each filter, and by all together")
    void filters() {
        make();
        assertEquals(Set.of("late", "lac abuse"), found("priya.nair", "&clock=late"));
        assertEquals(Set.of("in time", "lac", "leaver"), found("priya.nair", "&clock=on_time"));
        assertEquals(Set.of("draft"), found("priya.nair", "&clock=open"));
        assertEquals(Set.of("overdue"), found("priya.nair", "&clock=overdue"));
        assertEquals(Set.of("draft", "overdue"), found("priya.nair", "&awaiting=me"));
        assertEquals(Set.of("in time", "late", "lac abuse", "foreign"), found("eleanor.marsh", "&awaiting=me"));
        assertEquals(Set.of(), found("ruth.hale", "&awaiting=me"));
        assertEquals(Set.of("lac", "lac abuse"), found("priya.nair", "&kind=looked_after_death"));
        assertFalse(found("ruth.hale", "&kind=counted").contains("leaver"));
        assertEquals(Set.of("in time"), found("priya.nair", "&nature=serious_harm"));
        assertEquals(Set.of("foreign"), found("ruth.hale", "&authority=" + ELSEWHERE));
        assertEquals(Set.of("draft", "overdue"), found("priya.nair", "&status=draft"));
        assertEquals(Set.of("lac abuse"), found("priya.nair", "&month=2026-07"));
        assertEquals(Set.of("in time", "late"), found("priya.nair", "&from=2026-06-06&to=2026-06-07"));
        assertEquals(Set.of("late"), found("priya.nair", "&month=2026-06&clock=late&nature=child_death"));
        String region = rows("ruth.hale", "").isEmpty() ? "" : "&region=Nowhere";
        assertEquals(Set.of(), found("ruth.hale", region));
    }

    @Test
    @DisplayName(
            "finds by reference and by name of the case, takes signs of patterns as they are, and only within reach")
    void text() {
        make();
        Api dfe = portal.as("ruth.hale");
        assertEquals(1, total(dfe, "q=" + made.get("late").toLowerCase(java.util.Locale.ROOT)));
        assertEquals(0, total(dfe, "q=" + made.get("draft")));
        assertEquals(0, total(dfe, "q=" + token.charAt(0) + "%25" + token.substring(1)));
        assertEquals(0, total(dfe, "q=" + token.replace("Queue", "Queu_")));
    }

    private static int total(Api api, String query) {
        return api.get("/api/v1/notifications?" + query)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    @Test
    @DisplayName("is ordered by each column, both ways, and cut into parts that together are the whole")
    void order() {
        make();
        for (String column : List.of("case", "kind", "authority", "state", "due", "sent", "changed")) {
            List<String> up = references("&sort=" + column);
            List<String> down = new ArrayList<>(references("&sort=-" + column));
            assertEquals(6, up.size());
            java.util.Collections.reverse(down);
            assertEquals(up, down, column);
        }
        assertEquals(made.get("foreign"), references("&sort=sent").get(0));
        assertEquals(made.get("lac abuse"), references("").get(0), "the newest first");
        List<String> parts = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            JsonNode part = portal.as("ruth.hale")
                    .get("/api/v1/notifications?size=2&q=" + token + "&page=" + page)
                    .expect(200)
                    .json();
            assertEquals(6, part.path("total").asInt());
            part.path("items").forEach(row -> parts.add(row.path("reference").asText()));
        }
        assertEquals(references(""), parts);
        assertEquals(
                made.get("overdue"),
                rows("priya.nair", "").get(0).path("reference").asText(),
                "unsent, by limit");
    }

    private List<String> references(String filter) {
        List<String> found = new ArrayList<>();
        rows("ruth.hale", filter).forEach(row -> found.add(row.path("reference").asText()));
        return found;
    }

    @Test
    @DisplayName(
            "refuses what it cannot read, everything at once; the page says so, keeps it as typed and shows the rest")
    void wrong() {
        JsonNode problem = portal.as("ruth.hale")
                .get("/api/v1/notifications?status=nonsense&from=2026-02-31&sort=colour")
                .expect(400)
                .json();
        Set<String> fields = new TreeSet<>();
        problem.path("violations").forEach(v -> fields.add(v.path("field").asText()));
        assertEquals(Set.of("status", "from", "sort"), fields);
        String page = callers.page("dfe_official", "/notifications?from=2026-02-31&q=" + token)
                .body();
        assertTrue(page.contains("The first day of sending must be a real date"));
        assertTrue(page.contains("value=\"2026-02-31\""));
        assertTrue(page.contains("href=\"#tool-from\""));
    }

    @Test
    @DisplayName("costs at most three statements as a page and two as an answer of the API")
    void statements() {
        make();
        String page = "/notifications?kind=counted&size=50&month=2026-06";
        callers.page("dfe_official", page);
        Sql.assertAtMost(3, () -> callers.page("dfe_official", page));
        portal.as("ruth.hale").get("/api/v1" + page);
        Sql.assertAtMost(2, () -> portal.as("ruth.hale").get("/api/v1" + page).expect(200));
    }

    @Test
    @DisplayName("goes into a file of commas with its filter, harmless and audited")
    void csv() throws SQLException {
        invented.add(HOME, "submitted", "serious_incident", "other", "known", "=" + token + "(1;\"2\")", DAY, DAY);
        String filter = "?q=" + token + "&clock=on_time";
        HttpResponse<String> answer = callers.page("la_notifier", "/notifications/export.csv" + filter);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/csv;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        String[] lines = answer.body().split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("\uFEFFReference,Case,Kind,What happened,State,Authority"), lines[0]);
        assertTrue(lines[1].contains(",\"'=" + token + "(1;\"\"2\"\")\","), lines[1]);
        assertTrue(lines[1].contains(",2026-06-01,2026-06-06,2026-06-01 12:00,Sent within the limit,"), lines[1]);
        assertEquals(
                "csv q=given clock=on_time",
                auditDetail("export", "list of 1"),
                "of what was searched for, only that something was");
        Sql.assertAtMost(2, () -> callers.page("la_notifier", "/notifications/export.csv" + filter));
    }

    @Test
    @DisplayName("goes into a workbook with typed days and numbers, and a sheet that says what it is")
    void workbook() throws IOException, InterruptedException {
        make();
        HttpResponse<byte[]> answer =
                callers.file("dfe_official", "/notifications/export.xlsx?q=" + token + "&sort=sent");
        assertEquals(200, answer.statusCode());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var sheet = book.getSheet("Notifications");
            assertEquals(6, sheet.getLastRowNum());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            var late = sheet.getRow(6);
            assertEquals(made.get("lac abuse"), late.getCell(0).getStringCellValue());
            assertTrue(DateUtil.isCellDateFormatted(late.getCell(10)));
            assertEquals(
                    DAY.plusDays(5),
                    late.getCell(10).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("Sent after the limit", late.getCell(12).getStringCellValue());
            assertEquals(25, late.getCell(13).getNumericCellValue(), "working days from 6 June to 11 July");
            assertTrue(book.getSheet("About this list")
                    .getRow(6)
                    .getCell(1)
                    .getStringCellValue()
                    .contains("measure"));
        }
    }

    @Test
    @DisplayName("is exported by those who see it, and by nobody else")
    void exportAccess() {
        for (String kind : List.of("csv", "xlsx")) {
            String file = "/notifications/export." + kind + "?q=" + token;
            assertEquals(302, callers.page(Callers.NOBODY, file).statusCode());
            assertEquals(403, callers.page("auditor", file).statusCode());
            assertEquals(403, callers.page("administrator", file).statusCode());
            assertEquals(200, callers.page("panel_member", file).statusCode());
        }
        make();
        String panel = callers.page("panel_secretariat", "/notifications/export.csv?q=" + token)
                .body();
        assertFalse(panel.contains(made.get("lac")) || panel.contains(made.get("leaver")), panel);
        assertTrue(panel.contains(made.get("lac abuse")));
    }

    @Test
    @DisplayName("opens with the view that a person chose; views are their own, named once, changed by version")
    void savedViews() {
        Api lena = portal.as("lena.fox");
        lena.get("/api/v1/saved-views")
                .json()
                .forEach(old ->
                        lena.delete("/api/v1/saved-views/" + old.path("id").asText()));
        var saved = lena.post(
                        "/api/v1/saved-views",
                        Map.of("name", "Late ones", "filter", "clock=late&sort=-due", "defaultView", true))
                .expect(201);
        String at = saved.header("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals("clock=late&sort=-due", saved.json().path("filter").asText());
        lena.post("/api/v1/saved-views", Map.of("name", "late ONES", "filter", ""))
                .expect(422);
        lena.post("/api/v1/saved-views", Map.of("name", " ", "filter", "")).expect(422);
        lena.post("/api/v1/saved-views", Map.of("name", "x", "filter", "status=none"))
                .expect(422);
        portal.as("priya.nair").get(at).expect(404);
        var opened = callers.page(Callers.FOREIGN + "la_notifier", "/notifications");
        assertEquals(302, opened.statusCode());
        assertTrue(opened.headers().firstValue("Location").orElse("").endsWith("/notifications?clock=late&sort=-due"));
        assertEquals(
                200,
                callers.page(Callers.FOREIGN + "la_notifier", "/notifications?view=all")
                        .statusCode());
        lena.put(at, Map.of("name", "Late", "filter", "clock=late"), "\"999\"").expect(412);
        lena.put(at, Map.of("name", "Late", "filter", "clock=late"), saved.header("ETag"))
                .expect(200);
        assertEquals(
                200,
                callers.page(Callers.FOREIGN + "la_notifier", "/notifications").statusCode());
        lena.delete(at).expect(204);
        lena.get(at).expect(404);
    }

    private String auditDetail(String action, String reference) throws SQLException {
        try (var connection = portal.database().connect();
                var query = connection.prepareStatement("select detail from audit_event where action = ? and"
                        + " subject_reference = ? order by happened_at desc limit 1")) {
            query.setString(1, action);
            query.setString(2, reference);
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next(), "a line in the audit trail");
                return rows.getString(1);
            }
        }
    }
}
