package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
        SubmissionMaker.deaths(portal(), year, "9974312779", null);
        String query = "?from=" + year + "-03-01&to=" + year + "-03-31";
        Page page = signedIn(COORDINATOR);
        page.navigate("/child-death-data" + query);
        assertThat(page.getByText("2 cases were never sent.")).isVisible();
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
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)));

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
        assertThat(analyst.getByText("Reason 1: this submission has no case “CDR-1000-0001”.")
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
        sql("update child_death set ethnicity = 'WBRI' where reference = '" + SubmissionMaker.reference(year, 1) + "'");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check this period and send it again"))
                .click();
        assertThat(page.getByText("1 case has changed since it was last sent.")).isVisible();
        press(page, "Send these cases to the national database");
        assertThat(page.getByText("In the place of submission")).isVisible();
        String second = page.url().replaceFirst("[?].*", "").replaceFirst(".*/", "");
        assertEquals(
                "replaced",
                ruby.get(LIST + "/" + first).json().at("/submission/status").asText());
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
        assertEquals(
                0,
                ruby.get(LIST + "/" + reference)
                        .expect(200)
                        .json()
                        .path("warnings")
                        .size());
        ruby.get(LIST + "/" + reference + "/cases").expect(404);
    }

    @Test
    @DisplayName(
            "Domain reference 6.4: completed reviews of an older system are looked at, then imported, old scores as"
                    + " given")
    void imported() throws Exception {
        int year = 1962 + SubmissionMaker.year() % 30;
        String number = "9974312531";
        String old = "OLD/" + year + "/";
        Page page = signedIn(COORDINATOR);
        page.navigate("/child-death-data");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Import completed reviews from an older system"))
                .click();
        press(page, "Check the file");
        assertThat(page.getByText("Choose a file, JSON or CSV.").first()).isVisible();
        upload(page, "wrong.csv", "reference,status,nhs_number,score_a\nOLD/1,closed,9974312532,4\n,notified,,1*\n");
        assertThat(page.getByText("Row 1, Score of domain A, the child")).isVisible();
        assertThat(page.getByText("Row 2, Where the review stands")).isVisible();
        assertAccessible(page);
        shot(page, "import-wrong");
        assertEquals(0, count("select count(*) from child_death_import where file_name = 'wrong.csv'"));

        String good = json(
                SubmissionMaker.old(old + "1", number, year, "1*", "3", "0", "1"),
                SubmissionMaker.old(old + "2", null, year, "0", "1", "2", "1"));
        upload(page, "older-system.json", good);
        assertThat(page.getByText("A 1*, counts as 1, B 3, counts as 2, C 0, D 1"))
                .isVisible();
        assertAccessible(page);
        shot(page, "import-preview");
        String here = page.url().replaceFirst("[?].*", "");
        String reference = here.substring(here.lastIndexOf('/') + 1);
        Sql.assertAtMost(3, () -> page.navigate("/child-death-imports/" + reference));
        assertEquals(0, count("select count(*) from child_death_imported where given_reference like '" + old + "%'"));
        press(page, "Import 2 cases");
        assertThat(page.getByText("The cases are imported, as completed reviews."))
                .isVisible();
        assertThat(page.getByText(old + "1 in the older system")).isVisible();
        assertAccessible(page);
        shot(page, "import-done");
        page.locator("main .slp-row__title a").first().click();
        assertThat(page.getByText("Imported, completed").first()).isVisible();
        assertThat(page.getByText("From the file older-system.json, " + reference + "."))
                .isVisible();
        assertAccessible(page);
        shot(page, "import-case");
        page.navigate(page.url() + "/analysis");
        assertThat(page.locator("main")).containsText("1*");
        shot(page, "import-analysis");

        Api ruby = portal().as(COORDINATOR);
        // What was imported stands in lists and figures, and is not sent as new.
        assertEquals(
                2,
                count("select count(*) from child_death d join child_death_analysis a on a.child_death_id = d.id join"
                        + " child_death_imported i on i.child_death_id = d.id where d.status = 'closed' and a.status ="
                        + " 'final' and a.category = '7' and i.given_reference like '" + old + "%'"));
        assertEquals(
                0,
                ruby.get("/api/v1/child-death-data?from=" + year + "-03-01&to=" + year + "-03-31")
                        .expect(200)
                        .json()
                        .path("cases")
                        .size());
        // The same file once more: both are there, by reference and by number, and one that differs says in what.
        Map<String, Object> other = SubmissionMaker.old("OTHER/" + year, number, year, "1*", "3", "0", "1");
        other.put("sex", "male");
        JsonNode again = ruby.post(
                        "/api/v1/child-death-imports?name=again.json",
                        Map.of(
                                "schema",
                                1,
                                "cases",
                                List.of(other, SubmissionMaker.old(old + "2", null, year, "0", "1", "2", "1"))))
                .expect(201)
                .json();
        assertEquals(0, again.path("fresh").size());
        assertEquals("Sex", again.at("/present/0/differences/0/field").asText());
        assertEquals("male", again.at("/present/0/differences/0/given").asText());
        assertEquals(1, again.at("/present/0/differences").size(), again::toString);
        assertEquals(0, again.at("/present/1/differences").size(), again::toString);
        String second =
                "/api/v1/child-death-imports/" + again.at("/file/reference").asText();
        ruby.post(second + "/importing", Map.of(), "\"1\"").expect(200);
        assertEquals(
                1,
                count("select count(*) from child_death where nhs_number = '" + number + "' and sex = 'female'"),
                "what is there is not changed");
        ruby.post(second + "/discarding", Map.of(), "\"2\"").expect(409);
        assertEquals(
                Set.of("file"), Problems.fields(ruby.post("/api/v1/child-death-imports", Map.of("schema", 9)), 422));
        portal().as("felix.osei").get(second).expect(404);
        portal().as(ANALYST).get(second).expect(403);
        portal().as("nisha.varma").get("/api/v1/child-death-imports").expect(403);
    }

    @SafeVarargs
    private static String json(Map<String, Object>... cases) throws Exception {
        return new ObjectMapper().writeValueAsString(Map.of("schema", 1, "cases", List.of(cases)));
    }

    private static void upload(Page page, String name, String text) {
        page.getByLabel("File of completed reviews")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        press(page, "Check the file");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
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
