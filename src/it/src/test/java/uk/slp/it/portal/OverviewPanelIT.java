package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("A child death overview panel")
class OverviewPanelIT extends Journey {
    private static final String COORDINATOR = "cdop_coordinator";

    /** Two deaths whose analyses are with the panel; the first lacks nothing but the decision. */
    private static final String DEATHS =
            """
            insert into child_death (id, version, reference, status, guidance_edition, owner_id, residence_code,
                place_kind, may_review, given_names, family_name, name_key, birth_date, death_date, age_days, age_years,
                sex, ethnicity, abuse_suspected, joint_response, notified_at, inquest, report_received_on, panel_aim,
                created_at, created_by, changed_at, changed_by)
            select gen_random_uuid(), 1, 'CDR-1998-' || (%1$d + i), 'panel', '2026', o.id, null, 'ward', false,
                'Zebedee', 'Quillfeather', 'zebedee quillfeather ' || (%1$d + i), current_date - 120, current_date - 100, 20, 0,
                'female', 'WBRI', 'no', 'no', now() - interval '100 days', 'none', current_date - 60, current_date - 18,
                now(), 'test', now(), 'test'
            from generate_series(1, 2) i join organisation o on o.code = 'X-CDOP-01'
            """;

    private static final String ANALYSES =
            """
            insert into child_death_analysis (id, version, child_death_id, status, answers, category, overall,
                modifiable_count, last_factor, last_task, sent_at, sealed_number, created_at, created_by, changed_at,
                changed_by)
            select gen_random_uuid(), 1, d.id, 'sent', '{"summary": "Zebedee was born too early.", "causeIa": "Extreme'
                || ' prematurity", "domainA": "2", "domainB": "1", "domainC": "1", "domainD": "1", "overall": "none"}',
                null, 'none', 0, 0, 0, now(), 0, now(), 'test', now(), 'test'
            from child_death d where d.reference in ('CDR-1998-' || (%1$d + 1), 'CDR-1998-' || (%1$d + 2))
            """;

    /** Of its own at every run, so that a second one stands beside what the first left. */
    private final int number = ThreadLocalRandom.current().nextInt(1_000, 9_000);

    private final Callers callers = new Callers(portal());

    private void deaths() throws SQLException {
        try (var connection = portal().database().connect();
                var statement = connection.createStatement()) {
            assertEquals(2, statement.executeUpdate(DEATHS.formatted(number)));
            assertEquals(2, statement.executeUpdate(ANALYSES.formatted(number)));
            statement.executeUpdate(
                    "insert into child_death_answers (id, kind, answers) select d.id, 'live_birth', '{}'"
                            + " from child_death d where d.id not in (select a.id from child_death_answers a)");
        }
    }

    private static void refused(Page page, String words) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
    }

    private static void said(Page page, String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    private String pdf(String caller, String path) throws IOException, InterruptedException {
        return Papers.said(callers.file(caller, path).body());
    }

    private void budget(String caller, String... paths) {
        List<String> tooMany = new ArrayList<>();
        for (String path : paths) {
            assertEquals(200, callers.page(caller, path).statusCode(), path);
            List<String> asked = Sql.statementsDuring(() -> callers.page(caller, path));
            if (asked.size() > 3) {
                tooMany.add(path + "\n  " + String.join("\n  ", asked));
            }
        }
        assertEquals("", String.join("\n", tooMany), "pages with more than three statements");
    }

    @Test
    @DisplayName("is told where the local authority is to decide on a serious incident, until a task tells it")
    void authority() throws Exception {
        deaths();
        try (var connection = portal().database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update child_death_analysis set answers = '{\"abuseSuspected\": \"yes\"}' where"
                    + " child_death_id = (select d.id from child_death d where d.reference = 'CDR-1998-" + (number + 1)
                    + "')");
        }
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/CDR-1998-" + (number + 1) + "/analysis");
        follow(ruby, "Record that the local authority is asked");
        at(ruby, "Actions and who is told");
        said(ruby, "no task here tells the local authority");
        shot(ruby, "analysis-authority");
        press(ruby, "Add it");
        refused(ruby, "Enter who is told.");
        ruby.locator("#owner").fill("Children's services of the invented council");
        press(ruby, "Add it");
        said(ruby, "The task is added.");
        said(ruby, "Decide whether to notify a serious incident.");
        assertThat(ruby.locator("main")).not().containsText("no task here tells the local authority");
        ruby.navigate("/child-deaths/CDR-1998-" + (number + 2) + "/analysis/tasks");
        assertThat(ruby.locator("main")).not().containsText("the local authority. It decides");
    }

    @Test
    @DisplayName("plans a meeting, reads a pack without names, keeps out who has a conflict, and decides")
    void journey() throws Exception {
        deaths();
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/overview-meetings");
        at(ruby, "Meetings of the overview panel");
        shot(ruby, "overview-list");
        follow(ruby, "Plan a meeting");
        press(ruby, "Plan the meeting");
        refused(ruby, "Choose who chairs the meeting.");
        at(ruby, "Plan a meeting of the overview panel");
        day(ruby, "day", LocalDate.now(Clock.system(ZoneId.of("Europe/London"))));
        ruby.getByLabel("When does it begin?").fill("09:30");
        ruby.getByLabel("Place", new Page.GetByLabelOptions().setExact(true)).fill("Council House");
        ruby.locator("#theme").selectOption("neonatal");
        ruby.locator("#chair").selectOption("hugh.pemberton");
        ruby.locator("input[value='hugh.pemberton']").check();
        ruby.locator("input[value='nisha.varma']").check();
        shot(ruby, "overview-plan");
        press(ruby, "Plan the meeting");
        at(ruby, "Put cases on the agenda");
        for (String reference : List.of("CDR-1998-" + (number + 1), "CDR-1998-" + (number + 2))) {
            ruby.locator("input[value='" + reference + "']").check();
        }
        shot(ruby, "overview-agenda");
        press(ruby, "Put them on the agenda");
        said(ruby, "The agenda is changed.");
        follow(ruby, "Back to the meeting");
        at(ruby, "Agenda");
        said(ruby, "Aim passed");
        String meeting = ruby.url().replaceFirst("^.*(/overview-meetings/[^/?]+).*$", "$1");
        press(ruby, "Send out the agenda");
        said(ruby, "The agenda is ready.");
        shot(ruby, "overview-meeting");

        assertEquals(404, callers.page("foreign cdop_coordinator", meeting).statusCode());
        assertEquals(403, callers.page("la_approver", meeting).statusCode());
        noNames(meeting);
        conflict(meeting);
        counted(ruby, meeting, "2 cases.");
        decided(ruby, meeting);
        counted(ruby, meeting, "2 cases");
        budget(COORDINATOR, "/overview-meetings", meeting, "/child-deaths/backlog");
        budget("cdop_member", "/overview-meetings", meeting);
        // The death, its analysis, and whom to take out of its texts; the meeting around it; the line of the audit
        // trail.
        Sql.assertAtMost(5, () -> callers.page("cdop_member", meeting + "/items/1"));
        ruby.navigate("/child-deaths/backlog");
        at(ruby, "Open cases and their age");
        shot(ruby, "overview-backlog");
    }

    private static void counted(Page page, String meeting, String cases) {
        page.navigate("/overview-meetings");
        assertThat(page.locator("main")
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions()
                                .setHasText(
                                        Pattern.compile(meeting.substring(meeting.lastIndexOf('/') + 1) + "(?!\\d)"))))
                .containsText(cases);
    }

    private void noNames(String meeting) throws IOException, InterruptedException {
        Page hugh = newPage(Look.PHONE);
        signIn(hugh, "hugh.pemberton");
        hugh.navigate(meeting);
        at(hugh, "Agenda");
        shot(hugh, "overview-meeting-phone");
        assertFalse(hugh.content().contains("CDR-1998"), "a member sees no reference of a case");
        hugh.navigate(meeting + "/items/1");
        at(hugh, "Case 1");
        shot(hugh, "overview-item-phone");
        assertFalse(hugh.content().contains("Zebedee"), "a member sees no name (rule 66)");
        String pack = pdf("cdop_member", meeting + "/pack.pdf");
        assertTrue(pack.contains("Case 2") && pack.contains("was born too early"), pack);
        assertFalse(pack.contains("Zebedee") || pack.contains("Quillfeather"), pack);
    }

    private void conflict(String meeting) throws IOException, InterruptedException {
        Page nisha = signedIn("nisha.varma");
        nisha.navigate(meeting + "/items/2");
        nisha.getByText("Declare a conflict of interest").first().click();
        press(nisha, "Declare it");
        refused(nisha, "what the conflict is");
        nisha.getByText("Declare a conflict of interest").first().click();
        nisha.getByLabel("What is the conflict?").fill("I treated this child.");
        press(nisha, "Declare it");
        said(nisha, "The case is closed to you.");
        assertThat(nisha.locator("main table")).not().containsText("Case 2");
        assertEquals(
                404, callers.page("designated_doctor", meeting + "/items/2").statusCode());
        assertFalse(pdf("designated_doctor", meeting + "/pack.pdf").contains("Case 2"));
    }

    private void decided(Page ruby, String meeting) throws IOException, InterruptedException {
        ruby.navigate(meeting + "/attendance");
        at(ruby, "Record who came");
        press(ruby, "Record who came");
        refused(ruby, "Choose who came");
        ruby.locator("input[value='hugh.pemberton']").check();
        ruby.locator("input[value='nisha.varma']").check();
        press(ruby, "Record who came");
        said(ruby, "Decide case by case now.");
        Page hugh = signedIn("hugh.pemberton");
        hugh.navigate(meeting + "/items/1");
        at(hugh, "Case 1");
        hugh.getByLabel("Discussion").fill("The panel read the review.");
        press(hugh, "Keep the decision");
        refused(hugh, "Choose what the panel decided.");
        assertThat(hugh.getByLabel("Discussion")).hasValue("The panel read the review.");
        hugh.getByLabel("Decision in words").fill("Agreed as drafted.");
        hugh.locator("input[value=completed]").check();
        press(hugh, "Keep the decision");
        refused(hugh, "Choose one category of death");
        hugh.getByLabel("Category of death").selectOption("8");
        shot(hugh, "overview-item");
        press(hugh, "Keep the decision");
        said(hugh, "The decision is kept.");
        ruby.navigate(meeting + "/agreement");
        press(ruby, "Record that they are agreed");
        refused(ruby, "One case has no decision yet.");
        hugh.navigate(meeting + "/items/2");
        hugh.getByLabel("Discussion").fill("The report of the school is missing.");
        hugh.getByLabel("Decision in words").fill("Given back; ask the school.");
        hugh.locator("input[value=given_back]").check();
        press(hugh, "Keep the decision");
        said(hugh, "The decision is kept.");
        ruby.navigate(meeting + "/agreement");
        at(ruby, "Record that the minutes are agreed");
        press(ruby, "Record that they are agreed");
        said(ruby, "The minutes are agreed.");
        String minutes = pdf(COORDINATOR, meeting + "/minutes.pdf");
        assertTrue(minutes.contains("Nisha Varma") && minutes.contains("for a conflict of interest"), minutes);
        assertTrue(
                callers.page(COORDINATOR, "/child-deaths/CDR-1998-" + (number + 1))
                        .body()
                        .contains("Review completed"),
                "the first is complete");
    }
}
