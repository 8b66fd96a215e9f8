package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("A child death review meeting")
class ChildDeathMeetingIT extends Journey {
    private static final String COORDINATOR = "cdop_coordinator";
    private static final String QUESTION =
            """
            insert into child_death_line (id, owner_id, kind, answers, created_at, created_by)
            select gen_random_uuid(), d.id, 'question', '{"question":"Was he in pain?","day":"2026-11-10"}', now(), 'test'
            from child_death d where d.reference = '%s'
            """;

    private final Callers callers = new Callers(portal());

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
    }

    private String death() throws SQLException {
        String death = ReturnMaker.death(portal());
        ReturnMaker.asked(portal().as("ruby.ellery"), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        try (var connection = portal().database().connect();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(QUESTION.formatted(death)));
        }
        return death;
    }

    private void sent(String death, String kind, String agency, String writer, String expected) {
        String one = ReturnMaker.asked(portal().as("ruby.ellery"), death, kind, agency, writer + "@example.org");
        ReturnMaker.complete(portal().as(writer), one, Map.of("expected", expected));
        ReturnMaker.send(portal().as(writer), one);
    }

    private static void refused(Page page, String words) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
    }

    /** The hint of each box begins below its label, however short both are. */
    private static void hintsBelow(Page page) {
        assertEquals(
                0,
                page.evaluate(
                        "() => [...document.querySelectorAll('.govuk-checkboxes__hint')].filter(h => {"
                                + " const l = h.parentElement.querySelector('.govuk-checkboxes__label').getBoundingClientRect();"
                                + " return h.getBoundingClientRect().top < (l.top + l.bottom) / 2 || h.getBoundingClientRect().left > l.left + 40; }).length"));
        assertTrue(page.locator(".govuk-checkboxes__hint").count() > 0, "there is such a hint");
    }

    private static void said(Page page, String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    private String planned(Page ruby, String death) {
        ruby.navigate("/child-deaths/" + death);
        follow(ruby, "Child death review meetings");
        at(ruby, "Child death review meetings");
        said(ruby, "A meeting is aimed at by");
        shot(ruby, "death-meetings-none");
        follow(ruby, "Plan a meeting");
        at(ruby, "Plan a review meeting");
        ruby.getByLabel("Place", new Page.GetByLabelOptions().setExact(true)).fill("Ward 3, seminar room");
        press(ruby, "Plan the meeting");
        refused(ruby, "Enter who leads the meeting.");
        assertThat(ruby.getByLabel("Place", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Ward 3, seminar room");
        day(ruby, "day", today());
        ruby.getByLabel("When does it begin?").fill("13:00");
        ruby.getByLabel("Who leads it?").fill("Dr Nisha Varma, designated doctor");
        ruby.locator("input[value='jenny.marlow@example.org']").check();
        shot(ruby, "death-meeting-plan");
        press(ruby, "Plan the meeting");
        said(ruby, "The meeting is planned.");
        at(ruby, "Review meeting on");
        return ruby.url().replaceFirst("^.*(/child-death-meetings/[^/?]+).*$", "$1");
    }

    @Test
    @DisplayName("is planned, written on one screen and closed; the analysis form is drafted, and the family is told")
    void journey() throws Exception {
        String death = death();
        sent(death, "education", "Fenby School", "sadia.mirza", "expected");
        sent(death, "acute_hospital", "The acute hospital", "nisha.varma", "unexpected");
        Page ruby = signedIn("ruby.ellery");
        String meeting = planned(ruby, death);
        follow(ruby, "Invite people");
        press(ruby, "Invite");
        refused(ruby, "Choose who is invited");
        ruby.locator("#guestName").fill("Sister Ruth Amory");
        ruby.locator("#guestRole").fill("Ward sister");
        ruby.locator("#guestAddress").fill("ruth at the ward");
        press(ruby, "Invite");
        refused(ruby, "Enter one e-mail address");
        ruby.locator("#guestAddress").fill("");
        shot(ruby, "death-meeting-invite");
        press(ruby, "Invite");
        said(ruby, "Sister Ruth Amory");
        follow(ruby, "Sister Ruth Amory");
        ruby.locator("input[value=accepted]").check();
        press(ruby, "Keep the answer");
        said(ruby, "Comes");
        said(ruby, "Anyone who has not answered is reminded 5 and 2 working days before.");
        said(ruby, "Written to on");
        assertAccessible(ruby);
        shot(ruby, "death-meeting");
        ruby.navigate("/child-deaths/" + death + "/meetings/new");
        assertAccessible(ruby);
        hintsBelow(ruby);
        shot(ruby, "death-meeting-plan-new");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "nisha.varma");
        for (String path : List.of(meeting, "/child-deaths/" + death + "/meetings/new")) {
            phone.navigate(path);
            assertAccessible(phone);
            assertNoSidewaysScroll(phone);
            shot(phone, path.endsWith("new") ? "death-meeting-plan-phone" : "death-meeting-phone");
        }
        ruby.navigate(meeting);
        assertEquals(404, callers.page("foreign cdop_coordinator", meeting).statusCode());
        assertEquals(403, callers.page("la_approver", meeting).statusCode());
        String meetings = "/child-deaths/" + death + "/meetings";
        for (String path : List.of(meeting, meetings, meetings + "/new", meeting + "/write", meeting + "/guests")) {
            assertEquals(200, callers.page(COORDINATOR, path).statusCode());
            Sql.assertAtMost(3, () -> callers.page(COORDINATOR, path));
        }
        written(ruby);
        closed(ruby, death, meeting);
    }

    private void written(Page ruby) {
        follow(ruby, "Open the meeting");
        at(ruby, "Review meeting on");
        said(ruby, "Not sent yet:");
        press(ruby, "Close the record");
        refused(ruby, "Tick who came");
        refused(ruby, "Write what was discussed.");
        refused(ruby, "Say who takes the answer back");
        ruby.getByLabel("What happened").fill("He was struck by a car on his way home from school.");
        ruby.getByLabel("What was discussed").fill("Each agency told what it knew.");
        ruby.getByLabel("Answer to take back").fill("No: he was unconscious at once.");
        ruby.getByLabel("Who takes it back?").fill("Family liaison officer");
        ruby.getByLabel("By when?").fill("soon");
        ruby.getByLabel("C. Factors in the physical environment").fill("No crossing near the school\nDusk and rain");
        ruby.locator("#category").selectOption("3");
        press(ruby, "Save");
        // The draft refuses it beside its box, with everything else kept.
        said(ruby, "Not saved: Enter a day, such as 14 12 2026.");
        LocalDate due = today().plusDays(7);
        ruby.getByLabel("By when?").fill(due.getDayOfMonth() + " " + due.getMonthValue() + " " + due.getYear());
        press(ruby, "Settle it");
        refused(ruby, "Choose what is settled.");
        ruby.locator("#settleKey").selectOption("reporting-expected");
        ruby.locator("#settleWords").fill("Nobody could expect it.");
        press(ruby, "Settle it");
        said(ruby, "Settled.");
        assertThat(ruby.locator("option[value=reporting-expected]")).hasCount(0);
        press(ruby, "Save");
        said(ruby, "Saved: what is written of the meeting");
        assertThat(ruby.getByLabel("What happened")).hasValue("He was struck by a car on his way home from school.");
        shot(ruby, "death-meeting-write");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "nisha.varma");
        phone.navigate(ruby.url());
        at(phone, "Review meeting on");
        shot(phone, "death-meeting-write-phone");
    }

    private void closed(Page ruby, String death, String meeting) throws IOException, InterruptedException {
        ruby.getByLabel("Jenny Marlow").check();
        ruby.getByLabel("Sister Ruth Amory").check();
        press(ruby, "Close the record");
        said(ruby, "The record is closed");
        said(ruby, "No: he was unconscious at once.");
        shot(ruby, "death-meeting-held");
        ruby.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Record that the family was told")))
                .click();
        press(ruby, "Record it");
        refused(ruby, "Enter the day on which the family was told");
        day(ruby, "takenBack", today());
        ruby.getByLabel("Who told them, and how?").fill("The officer, at their home");
        shot(ruby, "death-meeting-told");
        press(ruby, "Record it");
        said(ruby, "Taken back on");
        assertThat(ruby.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Record that the family was told"))))
                .hasCount(0);
        Page phone = newPage(Look.PHONE);
        signIn(phone, "nisha.varma");
        phone.navigate(meeting);
        shot(phone, "death-meeting-held-phone");
        String minutes = pdf(meeting + "/minutes.pdf");
        assertTrue(minutes.contains("Wilfrid") && minutes.contains("Sister Ruth Amory"), minutes);
        String analysis = callers.page("designated_doctor", "/child-deaths/" + death + "/analysis")
                .body();
        assertTrue(analysis.contains("No crossing near the school"), "a factor is listed from the meeting");
        assertTrue(analysis.contains("struck by a car"), "the summary is drafted from the meeting");
        String history = callers.page(COORDINATOR, "/child-deaths/" + death).body();
        assertTrue(history.contains("Review meeting held") && history.contains("The officer, at their home"), history);
        String work = callers.page(COORDINATOR, "/my-work").body();
        assertTrue(work.contains("Send the draft analysis form to the panel"), "it goes to the panel promptly");
        assertFalse(work.contains("Wilfrid"), "no list outside child death review names a child");
    }

    private String pdf(String path) throws IOException, InterruptedException {
        return Papers.said(callers.file(COORDINATOR, path).body());
    }

    @Test
    @DisplayName("is moved and called off with a reason, which stands in the history of the case")
    void calledOff() throws Exception {
        String death = death();
        Page ruby = signedIn("ruby.ellery");
        planned(ruby, death);
        follow(ruby, "Move or call off");
        press(ruby, "Call the meeting off");
        refused(ruby, "reason");
        ruby.getByLabel("Why").fill("The ward is closed.");
        day(ruby, "day", today().plusDays(9));
        shot(ruby, "death-meeting-move");
        press(ruby, "Keep the change");
        said(ruby, "The meeting is changed.");
        follow(ruby, "Move or call off");
        ruby.getByLabel("Why").fill("The coroner asks to wait.");
        press(ruby, "Call the meeting off");
        said(ruby, "The meeting is called off.");
        ruby.navigate("/child-deaths/" + death);
        said(ruby, "The coroner asks to wait.");
    }
}
