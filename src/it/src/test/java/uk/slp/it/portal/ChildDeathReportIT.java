package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("The yearly report of a child death overview panel")
class ChildDeathReportIT extends BrowserTest {
    private static final String COORDINATOR = "jasmin.cole";

    /** 400 deaths over three years, four in five of them reviewed. */
    private static final String DEATHS =
            """
            insert into child_death (id, version, reference, status, guidance_edition, owner_id, residence_code,
                place_kind, may_review, given_names, family_name, name_key, birth_date, death_date, age_days, age_years,
                sex, ethnicity, abuse_suspected, joint_response, notified_at, inquest, closed_at, created_at, created_by,
                changed_at, changed_by, postcode, deprivation_quintile)
            select gen_random_uuid(), 1, 'CDR-1999-' || to_char(i, 'FM0000'),
                case when i % 5 = 0 then 'gathering' else 'closed' end, '2026', o.id, null,
                (array['ward','home','hospice','neonatal_unit','road'])[1 + i % 5], false, 'Zebedee', 'Quillfeather',
                'zebedee quillfeather ' || i, d.died - i % 6000, d.died, i % 6000, (i % 6000) / 365, 'female',
                (array['WBRI','AIND','BCRB','MWAS','NOBT'])[1 + i % 5], 'no', 'no', d.died + time '12:00', 'none',
                case when i % 5 = 0 then null else d.died + 100 + i % 200 + time '12:00' end, now(), 'test', now(), 'test',
                (array['ZZ1 1AB','zz2 2bb','ZZ2 2BB',null])[1 + i % 4], case when i % 4 = 2 then 5 end
            from generate_series(1, 400) i
            join organisation o on o.code = 'X-CDOP-02'
            cross join lateral (select date '2022-04-02' + (i * 7919 % 1050) as died) d
            """;

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void deaths() throws Exception {
        try (var connection = portal().database().connect();
                var statement = connection.createStatement()) {
            assertEquals(400, statement.executeUpdate(DEATHS));
            statement.executeUpdate("insert into child_death_analysis (id, version, child_death_id, status, answers,"
                    + " category, overall, modifiable_count, last_factor, last_task, sealed_number, created_at,"
                    + " created_by, changed_at, changed_by) select gen_random_uuid(), 1, d.id, 'final', '{}',"
                    + " (1 + d.age_days % 10)::text, case when d.age_days % 2 = 0 then 'identified' else 'none' end, 0,"
                    + " 0, 0, 0, now(), 'test', now(), 'test' from child_death d where d.reference like 'CDR-1999-%'"
                    + " and d.status = 'closed'");
        }
    }

    /** The sector of one postcode, the whole of another; where the panel said the fifth of a case, that counts. */
    private void loadsPostcodes() {
        Page admin = signedIn("sian.price");
        admin.navigate("/admin/deprivation");
        assertAccessible(admin);
        file(admin, "E01000001,1\n");
        press(admin, "Load the list");
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("Say in 1 to 40 characters which edition it is");
        admin.getByLabel("Which edition is it?").fill("Invented 2025");
        file(admin, "postcode,quintile\nE01000001,1\nZZ1 1AA,6\n");
        press(admin, "Load the list");
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("E01000001");
        assertThat(admin.getByRole(AriaRole.ALERT))
                .containsText("Line 3: the quintile of ZZ11AA must be a number from 1 to 5.");
        assertThat(admin.getByLabel("Which edition is it?")).hasValue("Invented 2025");
        assertAccessible(admin);
        for (int again = 0; again < 2; again++) {
            admin.getByLabel("Which edition is it?").fill("Invented 2025");
            file(admin, "postcode,quintile\nzz1 1,2\nZZ2 2BB,4\n");
            press(admin, "Load the list");
            assertThat(admin.getByText("Loaded: 2 postcodes.").first()).isVisible();
        }
        assertThat(admin.locator("main")).containsText("2 postcodes");
        shot(admin, "admin-deprivation");
        assertEquals(
                403,
                new Callers(portal())
                        .page("cdop_coordinator", "/admin/deprivation")
                        .statusCode());
    }

    private static void file(Page page, String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A quarter of the deaths lies in each of three fifths, one of which covers those in which nobody died. */
    private static void deprivation(JsonNode report) {
        for (JsonNode table : report.path("tables")) {
            if (!table.path("title").asText().startsWith("Deprivation")) {
                continue;
            }
            Map<String, String> all = new HashMap<>();
            for (JsonNode row : table.path("rows")) {
                JsonNode cells = row.path("cells");
                all.put(row.path("label").asText(), cells.get(cells.size() - 1).asText());
            }
            assertEquals("100", all.get("Second fifth"), "by the sector: " + all);
            assertEquals("100", all.get("Least deprived fifth"), "as the panel said: " + all);
            assertEquals("100", all.get("Not known"), "so the fourth is known by the whole postcode: " + all);
            assertEquals("c", all.get("Most deprived fifth"), "nobody: " + all);
            return;
        }
        throw new AssertionError("No table of deprivation");
    }

    @Test
    @DisplayName("is begun, written, checked for names and published; its small numbers are hidden everywhere")
    void journey() throws Exception {
        deaths();
        loadsPostcodes();
        Page page = signedIn(COORDINATOR);
        page.navigate("/child-death-report-drafts");
        assertAccessible(page);
        page.getByLabel("How many years does it show?").fill("40");
        press(page, "Begin");
        assertThat(page.getByText("Show at least 1 and at most 10 years.").first())
                .isVisible();
        page.getByLabel("How many years does it show?").fill("4");
        press(page, "Begin");
        Matcher found = Pattern.compile("CDY-[0-9]{4}-[0-9]+").matcher(page.url());
        assertTrue(found.find(), page.url());
        String reference = found.group();
        String home = "/child-death-report-drafts/" + reference;
        assertAccessible(page);
        shot(page, "child-death-report-draft");
        page.navigate(home + "/words");
        assertAccessible(page);
        page.getByLabel("What the figures tell").fill("Most were infants. Zebedee Quillfeather was one.");
        page.getByLabel("Learning for practice").fill("Ask about sleep at every visit.");
        press(page, "Save and go back");
        assertThat(page.getByText("Saved.").first()).isVisible();
        page.navigate(home + "/publish");
        page.getByLabel("I have read the whole").check();
        press(page, "Publish");
        assertThat(page.getByText("not settled").first()).isVisible();
        page.navigate(home + "/words");
        page.getByLabel("What the figures tell").fill("Most were infants.");
        press(page, "Save and go back");
        assertThat(page.getByText("Saved.").first()).isVisible();
        page.navigate(home + "/publish");
        assertAccessible(page);
        page.getByLabel("I have read the whole").check();
        press(page, "Publish");
        assertThat(page.getByText("Published. Everybody can read it now.")).isVisible();

        JsonNode report = portal().api()
                .get("/api/v1/child-death-reports/" + reference)
                .expect(200)
                .json();
        assertEquals(8, report.path("tables").size());
        deprivation(report);
        int shown = 0;
        for (JsonNode table : report.path("tables")) {
            for (JsonNode row : table.path("rows")) {
                for (JsonNode cell : row.path("cells")) {
                    if (!cell.asText().equals("c")) {
                        shown++;
                        assertTrue(cell.asInt() >= 6, table.path("title").asText() + " " + cell);
                    }
                }
            }
        }
        assertTrue(shown > 60, "numbers shown: " + shown);
        Api anyone = portal().api();
        String csv = anyone.get("/child-death-reports/" + reference + "/figures.csv")
                .expect(200)
                .text();
        assertEquals(
                shown, Pattern.compile(",[0-9]+\r\n").matcher(csv).results().count());
        assertEquals(
                "application/pdf",
                anyone.get("/child-death-reports/" + reference + "/report.pdf")
                        .expect(200)
                        .header("Content-Type"));
        Page phone = newPage(Look.PHONE);
        phone.navigate("/child-death-reports/" + reference);
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        shot(phone, "child-death-report-phone");
        Page desk = newPage();
        desk.navigate("/child-death-reports/" + reference);
        assertAccessible(desk);
        shot(desk, "child-death-report");
        assertFalse(desk.content().contains("Quillfeather"));
    }
}
