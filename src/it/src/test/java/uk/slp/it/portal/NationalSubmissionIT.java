package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("Submissions to the national database")
class NationalSubmissionIT extends BrowserTest {
    private static final String COORDINATOR = "ruby.ellery";
    private static final String ANALYST = "arthur.lyle";
    private static final String LIST = "/api/v1/child-death-submissions";

    @Test
    @DisplayName("are sent sealed, sent back line by line, sent again, and acknowledged")
    void journey() throws Exception {
        int year = SubmissionMaker.year();
        SubmissionMaker.deaths(portal(), year, "9974312566", null);
        String query = "?from=" + year + "-03-01&to=" + year + "-03-31";
        Page page = signedIn(COORDINATOR);
        page.navigate("/child-death-data" + query);
        assertThat(page.getByText("2 were never sent.")).isVisible();
        page.getByText("Cases that are not as they were sent").click();
        assertAccessible(page);
        shot(page, "submission-send");
        Sql.assertAtMost(3, () -> page.navigate("/child-death-data" + query));
        press(page, "Send these cases to the national database");
        assertThat(page.getByText("The cases are sent.")).isVisible();
        assertThat(page.getByText("Waits for the national database")).isVisible();
        assertThat(page.locator("main")).not().containsText("Quillfeather");
        assertAccessible(page);
        shot(page, "submission-sent");
        String here = page.url().replaceFirst("[?].*", "");
        String first = here.substring(here.lastIndexOf('/') + 1);
        Api ruby = portal().as(COORDINATOR);
        // A second click sends nothing twice.
        assertEquals(
                first,
                ruby.post(LIST, SubmissionMaker.march(year))
                        .expect(201)
                        .json()
                        .at("/submission/reference")
                        .asText());
        byte[] json = page.request()
                .get("/child-death-submissions/" + first + "/cases.json")
                .body();
        assertEquals(
                ruby.get(LIST + "/" + first).json().path("hash").asText(),
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(json)));

        Page analyst = newPage(Look.PHONE);
        signIn(analyst, ANALYST);
        analyst.navigate("/my-work");
        assertThat(analyst.getByText(first).first()).isVisible();
        assertAccessible(analyst);
        analyst.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("National data"))
                .first()
                .click();
        assertAccessible(analyst);
        shot(analyst, "submission-queue");
        analyst.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(first))
                .click();
        assertAccessible(analyst);
        shot(analyst, "submission-analyst");
        String opened = "/child-death-submissions/" + first;
        Sql.assertAtMost(3, () -> analyst.navigate(opened));
        analyst.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Send it back with reasons"))
                .click();
        analyst.getByLabel("Reference of the case").first().fill("CDR-1000-0001");
        analyst.getByLabel("What is wrong?").nth(1).fill("The dates are all one day early.");
        press(analyst, "Send back");
        assertThat(analyst.getByText("This submission has no case of that reference.")
                        .first())
                .isVisible();
        assertThat(analyst.getByLabel("What is wrong?").nth(1)).hasValue("The dates are all one day early.");
        assertAccessible(analyst);
        shot(analyst, "submission-send-back-refused");
        analyst.getByLabel("Reference of the case").first().fill(SubmissionMaker.reference(year, 1));
        analyst.getByLabel("Field").first().selectOption("ethnicity");
        analyst.getByLabel("What is wrong?").first().fill("Known to the register of births, missing here.");
        press(analyst, "Send back");
        assertThat(analyst.getByText("The submission is sent back.")).isVisible();
        assertThat(analyst.getByText("Known to the register of births, missing here."))
                .isVisible();
        assertAccessible(analyst);

        page.navigate("/my-work");
        assertThat(page.getByText("Put right what the national database sent back")
                        .first())
                .isVisible();
        page.navigate(opened);
        assertThat(page.getByText("The whole file")).isVisible();
        assertAccessible(page);
        shot(page, "submission-sent-back");
        assertEquals(
                Set.of(""),
                Problems.fields(ruby.post(LIST, SubmissionMaker.march(year)), 422),
                "unchanged, it cannot be sent again");
        sql("update child_death set ethnicity = 'white_british' where reference = '"
                + SubmissionMaker.reference(year, 1) + "'");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check this period and send it again"))
                .click();
        assertThat(page.getByText("1 case changed since submission")).isVisible();
        press(page, "Send these cases to the national database");
        assertThat(page.getByText("In the place of submission")).isVisible();
        String second = page.url().replaceFirst("[?].*", "").replaceFirst(".*/", "");
        assertEquals(
                "replaced",
                ruby.get(LIST + "/" + first)
                        .json()
                        .at("/submission/status")
                        .asText());
        assertArrayEquals(
                json,
                page.request()
                        .get("/child-death-submissions/" + first + "/cases.json")
                        .body(),
                "what was sent does not change");
        analyst.navigate("/child-death-submissions/" + second);
        press(analyst, "Acknowledge");
        assertThat(analyst.getByText("The submission is acknowledged.")).isVisible();
        page.navigate("/child-death-submissions");
        assertThat(page.getByText("Acknowledged").first()).isVisible();
        assertAccessible(page);
        shot(page, "submissions");
        assertTrue(count("select count(*) from audit_event where action = 'export' and username = '" + COORDINATOR
                        + "' and detail = '" + first + " cases.json'")
                >= 2);
        assertTrue(count("select count(*) from audit_event where action = 'read' and username = '" + ANALYST
                        + "' and subject_reference = '" + first + "'")
                >= 1);
        assertEquals(
                0,
                count("select count(*) from post_item where title like '%CDR-%' and kind like 'national_data%'"),
                "a letter names no case");
    }

    @Test
    @DisplayName("are refused while a case has an error, without bounds, and with what is no reason")
    void refused() {
        Api ruby = portal().as(COORDINATOR);
        int year = SubmissionMaker.year();
        assertEquals(Set.of("from", "to"), Problems.fields(ruby.post(LIST, Map.of()), 422));
        assertEquals(Set.of(""), Problems.fields(ruby.post(LIST, SubmissionMaker.march(year)), 422), "no case");
        SubmissionMaker.deaths(portal(), year, "9974312567");
        Api.Answer wrong = ruby.post(LIST, SubmissionMaker.march(year));
        assertEquals(Set.of(""), Problems.fields(wrong, 422));
        assertTrue(wrong.text().contains("One case has an error."), wrong.text());

        String reference = SubmissionMaker.sent(portal());
        Api arthur = portal().as(ANALYST);
        String back = LIST + "/" + reference + "/sending-back";
        assertEquals(Set.of("reasons[0].words"), Problems.fields(arthur.post(back, Map.of(), "\"1\""), 422));
        assertEquals(
                Set.of("reasons[0].field", "reasons[0].words"),
                Problems.fields(arthur.post(back, Map.of("reasons", List.of(Map.of("field", "name"))), "\"1\""), 422));
        arthur.post(LIST + "/" + reference + "/acknowledging", Map.of(), "\"0\"")
                .expect(412);
        arthur.post(LIST + "/" + reference + "/acknowledging", Map.of(), "\"1\"")
                .expect(200);
        arthur.post(LIST + "/" + reference + "/acknowledging", Map.of(), "\"2\"")
                .expect(409);
    }

    @Test
    @DisplayName("are all that the analyst sees of child death review; a panel sees its own only (rules 65 and 76)")
    void apart() throws Exception {
        String reference = SubmissionMaker.sent(portal());
        Api arthur = portal().as(ANALYST);
        JsonNode one = arthur.get(LIST + "/" + reference).expect(200).json();
        assertEquals(List.of("acknowledge", "send_back"), texts(one.path("actions")));
        arthur.get(LIST + "/" + reference + "/cases").expect(200);
        arthur.get("/api/v1/child-deaths").expect(403);
        arthur.get("/api/v1/child-death-data").expect(403);
        arthur.post(LIST, SubmissionMaker.march(1999)).expect(403);
        Api other = portal().as("felix.osei");
        other.get(LIST + "/" + reference).expect(404);
        other.get(LIST + "/" + reference + "/cases").expect(404);
        assertFalse(other.get(LIST).expect(200).text().contains(reference));
        portal().as("priya.nair").get(LIST).expect(403);
        portal().as("nisha.varma").get(LIST).expect(403);
        // With a conflict of interest the files are closed, and the case is not told of.
        sql("insert into case_conflict (id, account_id, case_id, case_reference, authority_id, partnership_id, reason,"
                + " recorded_by, recorded_at) select gen_random_uuid(), a.id, c.child_death_id, c.reference, s.panel_id,"
                + " s.panel_id, 'test', 'test', now() from national_submission_case c join national_submission s on s.id ="
                + " c.submission_id cross join account a where s.reference = '" + reference + "' and a.username = '"
                + COORDINATOR + "'");
        Api ruby = portal().as(COORDINATOR);
        assertEquals(0, ruby.get(LIST + "/" + reference).expect(200).json().path("warnings").size());
        ruby.get(LIST + "/" + reference + "/cases").expect(404);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = portal().database().connect();
                var one = connection.createStatement()) {
            assertEquals(1, one.executeUpdate(statement));
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = portal().database().connect();
                var one = connection.createStatement();
                var rows = one.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
