package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("The national data set of child death review")
class NationalDataIT extends BrowserTest {
    private static final String COORDINATOR = "ruby.ellery";

    /** One that passes, one whose number cannot be (rule 57), one that is the same death as another. */
    private static final String DEATHS =
            """
            insert into child_death (id, version, reference, status, guidance_edition, owner_id, may_review,
                name_key, given_names, family_name, nhs_number, birth_date, death_date, sex, abuse_suspected,
                joint_response, notified_at, inquest, created_at, created_by, changed_at, changed_by)
            select gen_random_uuid(), 1, c.reference, c.status, '2026', o.id, false, 'zebedee quillfeather',
                'Zebedee', 'Quillfeather', c.number, date '1988-01-05', date '1993-03-01', 'male', 'no', 'no',
                timestamp '1993-03-02 12:00', 'none', now(), 'test', now(), 'test'
            from organisation o
            cross join (values ('CDR-2993-0001', 'gathering', '9974312566'), ('CDR-2993-0002', 'gathering',
                '9974312567'), ('CDR-2993-0003', 'duplicate', '9974312566')) as c (reference, status, number)
            where o.code = 'X-CDOP-01'
            """;

    private static final String YEAR = "?from=1993-03-01&to=1993-03-31";

    @Test
    @DisplayName("is checked case by case, and leaves as JSON and CSV without what is wrong and without names")
    void journey() throws Exception {
        try (var connection = portal().database().connect();
                var statement = connection.createStatement()) {
            assertEquals(3, statement.executeUpdate(DEATHS));
        }
        Page page = signedIn(COORDINATOR);
        page.navigate("/child-deaths");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("National data set"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("National data set");
        assertAccessible(page);
        page.navigate("/child-death-data?from=1993-03-31&to=1993-03-01");
        assertThat(page.getByText("The last day is before the first.").first()).isVisible();
        assertAccessible(page);
        page.navigate("/child-death-data" + YEAR);
        assertThat(page.getByText("3 cases, 1 held back")).isVisible();
        assertThat(page.getByText("NHS number: the last digit does not fit the others."))
                .isVisible();
        assertThat(page.locator("main")).not().containsText("Quillfeather");
        assertAccessible(page);
        shot(page, "national-data-check");
        String csv = page.request().get("/child-death-data/cases.csv" + YEAR).text();
        assertTrue(csv.contains("CDR-2993-0001,gathering,9974312566"), csv);
        assertFalse(csv.contains("CDR-2993-0002"), csv);
        assertFalse(csv.contains("Quillfeather"), csv);
        String json = page.request().get("/child-death-data/cases.json" + YEAR).text();
        assertTrue(json.contains("\"CDR-2993-0003\""), json);
        assertEquals(
                400, page.request().get("/child-death-data/cases.csv?from=soon").status());

        Api ruby = portal().as(COORDINATOR);
        List<String> given = new ArrayList<>();
        JsonNode file = ruby.get("/api/v1/child-death-data" + YEAR).expect(200).json();
        file.path("cases").forEach(one -> given.add(one.path("reference").asText()));
        assertEquals(List.of("CDR-2993-0001", "CDR-2993-0003"), given);
        assertFalse(
                file.path("cases").path(1).has("birth_date"), "of the same death as another only what it is known by");
        assertEquals(
                1,
                ruby.get("/api/v1/child-death-data/check" + YEAR)
                        .expect(200)
                        .json()
                        .path("heldBack")
                        .asInt());
        Sql.assertAtMost(
                3, () -> ruby.get("/api/v1/child-death-data/cases.csv" + YEAR).expect(200));
        Sql.assertAtMost(3, () -> page.navigate("/child-death-data" + YEAR));
        // The coordinator of another panel has files of their own cases only; who exports nothing has none.
        assertEquals(
                0,
                portal().as("jasmin.cole")
                        .get("/api/v1/child-death-data" + YEAR)
                        .expect(200)
                        .json()
                        .path("cases")
                        .size());
        portal().as("priya.nair").get("/api/v1/child-death-data" + YEAR).expect(403);
    }

    @Test
    @DisplayName("is described for everybody, on a page and as a schema")
    void described() {
        Page page = newPage(Look.PHONE);
        page.navigate("/child-deaths/data-dictionary");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What the national database is given"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("National data set of child death review");
        assertThat(page.getByText("modifiability")).isVisible();
        assertAccessible(page);
        shot(page, "national-data-fields");
        JsonNode schema = portal().api()
                .get("/api/v1/child-death-data/schema/1")
                .expect(200)
                .json();
        assertEquals(
                "integer",
                schema.at("/properties/cases/items/properties/gestation_weeks/type")
                        .asText());
    }
}
