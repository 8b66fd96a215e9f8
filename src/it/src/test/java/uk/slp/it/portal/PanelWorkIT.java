package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("The work of the Panel in a browser")
class PanelWorkIT extends BrowserTest {
    private static final int MOST = 3;

    private final ReviewMaker maker = new ReviewMaker(portal());
    private final Callers callers = new Callers(portal());
    private final Map<String, Integer> tooMany = new TreeMap<>();

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("#" + field).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    private static void refused(Page page, String words) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
    }

    private void look(Page page, String path, String name) {
        page.navigate(path);
        assertAccessible(page);
        shot(page, "panel-" + name);
    }

    private String text(String caller, String path) throws IOException, InterruptedException {
        return Papers.said(callers.file(caller, path).body());
    }

    private void budget(String caller, String... paths) {
        for (String path : paths) {
            assertEquals(200, callers.page(caller, path).statusCode(), path);
            int asked = Sql.statementsDuring(() -> callers.page(caller, path)).size();
            if (asked > MOST) {
                asked = Sql.statementsDuring(() -> callers.page(caller, path)).size();
            }
            if (asked > MOST) {
                tooMany.put(caller + " " + path, asked);
            }
        }
    }

    @Test
    @DisplayName("goes from giving a case to somebody, over a meeting and its minute, to a national review")
    void journey() throws IOException, InterruptedException {
        String first = panelCase(maker.sentCase("Alder Court"));
        String second = panelCase(maker.sentCase("Birch Court"));
        Page eleanor = signedIn("eleanor.marsh");
        give(eleanor, first);
        give(eleanor, second);
        look(eleanor, "/panel/people", "people");
        Page david = signedIn("david.okonkwo");
        look(david, "/post", "member-given");
        assertThat(main(david)).containsText("Case " + first + " was given to you");
        look(david, "/my-work", "member-work");
        assertThat(main(david)).containsText("Alder Court");

        // Rule 76: a conflict takes the case out of the member's hands and closes everything of it to him.
        portal().as("david.okonkwo")
                .post("/api/v1/conflicts", Map.of("case", second, "reason", "A former client."))
                .expect(201);
        look(eleanor, "/panel-cases/" + second + "/allocation", "allocation-conflict");
        assertThat(main(eleanor)).containsText("Nobody has it yet.");
        assertThat(main(eleanor)).not().containsText("David Okonkwo, ");
        assertThat(eleanor.getByLabel("David Okonkwo")).hasCount(0);

        String meeting = meeting(eleanor, david, first, second);
        minutes(eleanor, david, meeting);

        Page helen = signedIn("helen.strachan");
        look(helen, "/panel-cases/" + first, "letter-partners");
        assertThat(main(helen)).containsText("Letters to the safeguarding partners");
        assertFalse(helen.content().contains("David Okonkwo"), "who has the case is told to the Panel only");
        String letter = text("partnership_manager", "/panel-cases/" + first + "/letters/1.pdf");
        assertTrue(letter.contains("national child safeguarding practice review"), letter);
        assertTrue(letter.contains("It shows what is needed nationally."), letter);
        assertFalse(letter.contains("On the quality of the rapid review"), "a part with nothing to say is left out");
        assertEquals(
                404,
                callers.file("foreign partnership_manager", "/panel-cases/" + first + "/letters/1.pdf")
                        .statusCode());

        look(eleanor, "/panel-cases/" + first, "case-agenda");
        assertThat(main(eleanor)).containsText("Discussed at meeting " + meeting.replaceFirst("^.*/", ""));
        assertFalse(helen.content().contains("Discussed at"), "agendas are told to the Panel only");
        String review = national(eleanor);
        budget("panel_secretariat", "/panel?with=me", "/panel?view=unanswered", "/panel/people", "/panel/letters");
        budget("panel_secretariat", "/panel-cases/" + first, "/panel-cases/" + second + "/allocation", "/my-work");
        budget("panel_secretariat", "/panel-meetings", meeting, meeting + "/items/1", "/panel-meetings/new");
        budget("panel_secretariat", "/national-reviews", "/national-reviews/new", review, review + "/set-up");
        budget("panel_secretariat", review + "/cases", review + "/report", meeting + "/agreement");
        budget("panel_secretariat", "/national-reviews/pool", "/panel/letters/agree_lcspr");
        budget("panel_member", "/my-work", meeting, review);
        assertEquals(Map.of(), tooMany, "pages with more than three statements");
    }

    private String panelCase(String reference) {
        return portal().as("eleanor.marsh")
                .get("/api/v1/panel-cases/" + reference)
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    private void give(Page eleanor, String panelCase) {
        look(eleanor, "/panel-cases/" + panelCase + "/allocation", "allocation");
        press(eleanor, "Give the case");
        refused(eleanor, "Choose to whom the case is given.");
        assertAccessible(eleanor);
        eleanor.getByLabel("David Okonkwo").check();
        press(eleanor, "Give the case");
        assertThat(main(eleanor)).containsText("The case has been given.");
        eleanor.navigate("/panel-cases/" + panelCase + "/allocation");
        press(eleanor, "Take it back");
        refused(eleanor, "Say why the case changes hands.");
    }

    private String meeting(Page eleanor, Page david, String first, String second)
            throws IOException, InterruptedException {
        look(eleanor, "/panel-meetings/new", "meeting-plan");
        press(eleanor, "Plan the meeting");
        refused(eleanor, "Enter the day of the meeting");
        assertAccessible(eleanor);
        day(eleanor, "day", CaseMaker.today());
        eleanor.getByLabel("When does it begin?").fill("9:30");
        eleanor.getByLabel("Place", new Page.GetByLabelOptions().setExact(true)).fill("Room 4");
        eleanor.getByLabel("Chair", new Page.GetByLabelOptions().setExact(true)).selectOption("eleanor.marsh");
        eleanor.locator("input[type=checkbox][value='david.okonkwo']").check();
        eleanor.locator("input[type=checkbox][value='eleanor.marsh']").check();
        press(eleanor, "Plan the meeting");
        assertThat(main(eleanor)).containsText("The meeting is planned.");
        assertAccessible(eleanor);
        eleanor.locator("input[type=checkbox][value='" + first + "']").check();
        eleanor.locator("input[type=checkbox][value='" + second + "']").check();
        shot(eleanor, "panel-agenda");
        press(eleanor, "Put them on the agenda");
        assertThat(main(eleanor)).containsText("The agenda is changed.");
        String meeting = eleanor.url().replaceFirst("^.*(/panel-meetings/[^/?]+).*$", "$1");
        budget("panel_secretariat", meeting + "/agenda", meeting + "/edit");

        look(eleanor, meeting + "/items/1", "item");
        eleanor.getByLabel("Who presents the case?").selectOption("eleanor.marsh");
        eleanor.getByLabel("Place on the agenda").fill("7");
        press(eleanor, "Save");
        refused(eleanor, "Enter a number from 1 to 2");
        assertThat(eleanor.getByLabel("Who presents the case?")).hasValue("eleanor.marsh");
        eleanor.getByLabel("Place on the agenda").fill("1");
        press(eleanor, "Save");
        assertThat(main(eleanor)).containsText("Eleanor Marsh");
        press(eleanor, "Send out the agenda");
        assertThat(main(eleanor)).containsText("The agenda has been sent out.");

        look(david, "/post", "member-post");
        assertThat(main(david)).containsText("Agenda of meeting");
        look(david, meeting, "meeting-member");
        String seen = david.content() + text("panel_member", meeting + "/pack.pdf");
        assertTrue(seen.contains("Birch Court") != seen.contains("Alder Court"), "one of the two only");
        assertFalse(seen.contains(second), "a closed case is on no line");
        String whole = text("panel_secretariat", meeting + "/pack.pdf");
        assertTrue(whole.contains("Alder Court") && whole.contains("Birch Court"), whole);
        int closed = eleanorItem(eleanor, meeting, second);
        assertEquals(
                404, callers.page("panel_member", meeting + "/items/" + closed).statusCode());
        return meeting;
    }

    private static int eleanorItem(Page eleanor, String meeting, String panelCase) {
        eleanor.navigate(meeting);
        String href = eleanor.locator("tr", new Page.LocatorOptions().setHasText(panelCase))
                .locator("a")
                .first()
                .getAttribute("href");
        return Integer.parseInt(href.substring(href.lastIndexOf('/') + 1));
    }

    private void minutes(Page eleanor, Page david, String meeting) throws IOException, InterruptedException {
        look(eleanor, meeting + "/attendance", "attendance");
        press(eleanor, "Record who came");
        refused(eleanor, "Choose who came");
        for (Locator box : eleanor.locator("main input[type=checkbox]").all()) {
            box.check();
        }
        press(eleanor, "Record who came");
        assertThat(main(eleanor)).containsText("Recorded who came.");

        eleanor.locator("main table a", new Page.LocatorOptions().setHasText("Birch Court"))
                .click();
        eleanor.getByLabel("Discussion").fill("The second case was discussed.");
        press(eleanor, "Save the minute");
        refused(eleanor, "Write what was decided");
        assertThat(eleanor.getByLabel("Discussion")).hasValue("The second case was discussed.");
        eleanor.getByLabel("Decision", new Page.GetByLabelOptions().setExact(true))
                .fill("Put off until January.");
        press(eleanor, "Save the minute");
        assertThat(main(eleanor)).containsText("The minute is saved.");

        eleanor.locator("main table a", new Page.LocatorOptions().setHasText("Alder Court"))
                .click();
        assertAccessible(eleanor);
        eleanor.getByLabel("Discussion").fill("The first case was discussed.");
        eleanor.getByLabel("Decision", new Page.GetByLabelOptions().setExact(true))
                .fill("A national review.");
        eleanor.getByLabel("National review of this case").check();
        eleanor.getByLabel("Reasons", new Page.GetByLabelOptions().setExact(true))
                .fill("It shows what is needed nationally.");
        press(eleanor, "Save the minute and record the outcome");
        refused(eleanor, "Give the reasons against regulation 3 (a)");
        assertThat(eleanor.getByLabel("Decision", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("A national review.");
        shot(eleanor, "panel-minute");
        eleanor.getByLabel("(a) Improvements").fill("Records are shared.");
        eleanor.getByLabel("(b) A need").fill("The guidance is silent.");
        eleanor.getByLabel("(c) Recurrent").fill("Seen in other areas.");
        press(eleanor, "Save the minute and record the outcome");
        assertThat(main(eleanor)).containsText("The minute is saved and the outcome recorded.");
        assertAccessible(eleanor);
        shot(eleanor, "panel-meeting-held");
        String whole = text("panel_secretariat", meeting + "/minutes.pdf");
        assertTrue(whole.contains("The second case was discussed."), whole);
        assertTrue(whole.contains("Left for this item, for a conflict of interest David Okonkwo"), whole);
        String member = text("panel_member", meeting + "/minutes.pdf");
        assertFalse(member.contains("The second case was discussed."), member);
        Page phone = newPage(Look.PHONE);
        signIn(phone, "david.okonkwo");
        look(phone, meeting, "meeting-phone");
        assertNoSidewaysScroll(phone);
    }

    private String national(Page eleanor) {
        look(eleanor, "/national-reviews/pool/new", "pool-new");
        press(eleanor, "Save and publish");
        refused(eleanor, "Enter the name as it is to be published.");
        String name = "Amina Clay " + Somebody.unlikeOthers().familyName();
        eleanor.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        eleanor.getByLabel("Experience").fill("Paediatrics and children’s social care.");
        press(eleanor, "Save and publish");
        assertThat(main(eleanor)).containsText("Everybody can read it now.");
        Page anybody = newPage();
        look(anybody, "/national-reviewers", "reviewers-public");
        assertThat(main(anybody)).containsText(name);

        look(eleanor, "/national-reviews", "national-list");
        eleanor.locator("main a", new Page.LocatorOptions().setHasText("Alder Court"))
                .first()
                .click();
        String review = eleanor.url().replaceFirst("^.*(/national-reviews/[^/?]+).*$", "$1");
        press(eleanor, "Start the review");
        refused(eleanor, "Name the reviewer");
        look(eleanor, review + "/set-up", "national-set-up");
        eleanor.getByLabel("What it looks at").fill("What happened before the move.");
        eleanor.getByLabel("Or somebody else").fill("Ben Orr");
        press(eleanor, "Save");
        refused(eleanor, "Say why nobody of the pool is suitable");
        assertAccessible(eleanor);
        eleanor.getByLabel("Or somebody else").fill("");
        eleanor.getByLabel("Reviewer from the pool")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        day(eleanor, "informedOn", CaseMaker.today());
        press(eleanor, "Save");
        assertThat(main(eleanor)).containsText("Saved.");
        press(eleanor, "Start the review");
        assertThat(main(eleanor)).containsText("The review has started.");
        look(eleanor, review + "/report", "national-report");
        eleanor.getByLabel("Improvements it recommends").fill("Records are shared.");
        press(eleanor, "Save");
        press(eleanor, "Mark the report complete");
        refused(eleanor, "Record the systemic reasons");
        look(eleanor, review, "national-review");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "eleanor.marsh");
        look(phone, review, "national-phone");
        assertNoSidewaysScroll(phone);
        return review;
    }

    @Test
    @DisplayName("has letters whose words an administrator changes, sees beforehand, and cannot break")
    void letters() {
        Page sian = signedIn("sian.price");
        look(sian, "/panel/letters", "letters");
        sian.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Learning noted, nothing further"))
                .click();
        assertAccessible(sian);
        String body = sian.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        sian.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Dear {child}");
        press(sian, "Preview");
        refused(sian, "Nothing is known by the name {child}.");
        sian.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(body + "\n\nWith thanks.");
        press(sian, "Preview");
        assertThat(main(sian)).containsText("The reasons stand here, as they were recorded.");
        shot(sian, "panel-letter-preview");
        press(sian, "Save");
        assertThat(main(sian)).containsText("The letter is changed.");
    }
}
