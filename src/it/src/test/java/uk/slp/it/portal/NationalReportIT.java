package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("The report of a national review")
class NationalReportIT extends BrowserTest {
    private static final String SECRETARIAT = "eleanor.marsh";
    private static final String MEMBER = "david.okonkwo";

    private final NationalReviewMaker make = new NationalReviewMaker(portal());
    private final Api eleanor = portal().as(SECRETARIAT);

    private final Callers callers = new Callers(portal());

    /** The second reading counts; the first one may fill what is kept in memory. */
    private void withinBudget(String path) {
        assertEquals(200, callers.page("panel_secretariat", path).statusCode(), path);
        Sql.assertAtMost(3, () -> callers.page("panel_secretariat", path));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static void refused(Page page, String words) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
    }

    private void look(Page page, String path, String name) {
        page.navigate(path);
        assertAccessible(page);
        shot(page, "national-" + name);
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("#" + field).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    @Test
    @DisplayName("is compared with every case, released by two people, and published from its own review")
    void journey() {
        NationalReviewMaker.Case first = make.one("Alder Lane");
        NationalReviewMaker.Case second = make.one("Birch Lane");
        String title = "Families who move " + Somebody.unlikeOthers().familyName();
        String at = make.review(title, first, second);
        String path = at.replace("/api/v1", "");

        Page page = signedIn(SECRETARIAT);
        look(page, path, "in-progress");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write the text"))
                .click();
        assertAccessible(page);
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
        page.getByLabel("Summary", new Page.GetByLabelOptions().setExact(true)).fill("What was learned.");
        page.locator("#text")
                .fill(NationalReviewMaker.words(first.family() + " and " + second.family() + " are two of them."));
        press(page, "Save and look at it");
        assertThat(main(page)).containsText("Agree one plan for families who move");
        assertAccessible(page);
        shot(page, "national-preview");
        page.navigate(path);
        press(page, "Mark the report complete");
        refused(page, "Choose at least one theme.");
        page.navigate(path + "/text");
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(title);
        for (String label : List.of("Information sharing", "Neglect", "Under 1")) {
            page.locator("main .govuk-checkboxes__item", new Page.LocatorOptions().setHasText(label))
                    .first()
                    .locator("input")
                    .check();
        }
        press(page, "Save");
        assertThat(main(page)).containsText("Saved.");
        shot(page, "national-text");

        // Rule 50: a name of either case is found; while it is written it is changed from here.
        String found = eleanor.get(at + "/identifiability").expect(200).text();
        assertTrue(found.contains(first.family()), "the first case is compared");
        assertTrue(found.contains(second.family()), "and the second");
        look(page, path + "/identity", "identity");
        page.getByLabel("Other words", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#words").fill("One family");
        page.locator("#settle button").click();
        assertAccessible(page);
        assertFalse(eleanor.get(at + "/text")
                .expect(200)
                .json()
                .path("text")
                .asText()
                .contains(first.family()));
        make.settleAll(at);
        page.navigate(path);
        press(page, "Mark the report complete");
        assertThat(main(page)).containsText("It is complete.");

        look(page, path + "/release", "release");
        press(page, "Publish now");
        refused(page, "Send the text to the Secretary of State first");
        refused(page, "A second person must read the whole text");
        refused(page, "Confirm on the checklist");
        for (Locator box : page.locator("#check-form input[type=checkbox]").all()) {
            box.check();
        }
        press(page, "Save the checklist");
        assertThat(main(page)).containsText("The checklist is saved.");
        assertEquals(422, make.confirm(at, SECRETARIAT).status(), "who wrote it is not the second");
        Page phone = newPage(Look.PHONE);
        signIn(phone, MEMBER);
        look(phone, path + "/identity", "second-person-phone");
        assertNoSidewaysScroll(phone);
        phone.locator("#confirm button").click();
        assertThat(main(phone)).containsText("David Okonkwo");
        assertEquals(
                403,
                portal().as(MEMBER)
                        .post(at + "/text/publication", Map.of(), make.tag(eleanor, at))
                        .status());

        // Rule 41: the copy, its seven working days, and the reason for less.
        page.navigate(path + "/release");
        day(page, "plannedOn", CaseMaker.today());
        day(page, "copiedOn", CaseMaker.today());
        press(page, "Save the days");
        assertThat(main(page)).containsText("The days are saved.");
        press(page, "Publish now");
        refused(page, "say why at short notice");
        shot(page, "national-release-refused");
        page.getByLabel("Why at short notice").fill("A court named the day.");
        press(page, "Save the days");
        withinBudget(path + "/release");
        withinBudget(path + "/identity");
        withinBudget(path + "/preview");
        withinBudget(path);
        Page small = newPage(Look.PHONE);
        signIn(small, SECRETARIAT);
        look(small, path + "/release", "release-phone");
        assertNoSidewaysScroll(small);
        press(page, "Publish now");
        assertThat(main(page)).containsText("Published.");
        assertAccessible(page);
        shot(page, "national-published");

        // Rule 42: three years in the library, and the recommendations in the ledger.
        JsonNode whole = eleanor.get(at).expect(200).json();
        assertEquals("published", whole.path("status").asText());
        assertEquals(
                CaseMaker.today().plusYears(3).toString(),
                whole.path("availableUntil").asText());
        String slug = whole.path("library").asText();
        Page anybody = newPage();
        look(anybody, "/learning/" + slug, "in-library");
        assertThat(main(anybody)).containsText("Thematic review");
        assertThat(main(anybody)).not().containsText(first.family());
        portal().as(SECRETARIAT).get("/api/v1/recommendations/" + slug + "-r1").expect(200);
        assertEquals(404, callers.page("panel_secretariat", path + "/release").statusCode());
        assertEquals(
                422,
                eleanor.post(at + "/publication", Map.of("library", slug), make.tag(eleanor, at))
                        .status());
    }

    @Test
    @DisplayName("is closed to whoever has a conflict in one of its cases, also where the review stays open (rule 76)")
    void conflict() {
        NationalReviewMaker.Case one = make.one("Cedar Lane");
        String at = make.review("Conflicts " + Somebody.unlikeOthers().familyName(), one, make.one("Damson Lane"));
        make.put(at, "/text", NationalReviewMaker.text("Moves", NationalReviewMaker.words("")));
        Api member = portal().as(MEMBER);
        member.get(at + "/text").expect(200);
        member.get(at + "/identifiability").expect(200);
        member.post("/api/v1/conflicts", Map.of("case", one.reference(), "reason", "A former client."))
                .expect(201);
        member.get(at).expect(200);
        member.get(at + "/text").expect(404);
        member.get(at + "/identifiability").expect(404);
        String path = at.replace("/api/v1", "");
        assertEquals(404, callers.page("panel_member", path + "/preview").statusCode());
        assertEquals(404, callers.page("panel_member", path + "/identity").statusCode());
        for (String other : List.of("priya.nair", "helen.strachan", "naomi.ferrier")) {
            assertEquals(403, portal().as(other).get(at + "/text").status(), other);
        }
        portal().api().get(at + "/text").expect(401);
        eleanor.put(at + "/text", NationalReviewMaker.text("Moves", "x".repeat(400_001)), make.tag(eleanor, at))
                .expect(422);
        eleanor.put(at + "/text", NationalReviewMaker.text("Moves", NationalReviewMaker.words("")), "\"0\"")
                .expect(412);
    }

    @Test
    @DisplayName("is withheld with a reason, and improvement information is published in its place at its minute")
    void withheld() throws Exception {
        NationalReviewMaker.Case one = make.one("Elder Lane");
        String at = make.review("Withheld " + Somebody.unlikeOthers().familyName(), one, make.one("Fir Lane"));
        make.put(
                at,
                "/text",
                NationalReviewMaker.text("Not to be read", NationalReviewMaker.words(one.family() + " is named.")));
        make.step(at, "/completion", Map.of());
        make.step(at, "/withholding", Map.of("reason", "The surviving child would be known by it."));
        JsonNode text = eleanor.get(at + "/text").expect(200).json();
        assertEquals("improvements", text.path("kind").asText());
        assertTrue(text.path("text").isMissingNode() || text.path("text").isNull(), "nothing of the report is in it");
        String title =
                "What improves for families who move " + Somebody.unlikeOthers().familyName();
        make.put(at, "/text", NationalReviewMaker.text(title, NationalReviewMaker.words("")));
        make.step(at, "/completion", Map.of());
        make.put(at, "/text/checklist", Map.of("items", PracticeReviews.CHECKLIST));
        make.settleAll(at);
        make.confirm(at, MEMBER).expect(200);
        LocalDate planned = CaseMaker.today().plusDays(30);
        make.put(at, "/text/days", Map.of("plannedOn", planned.toString()));
        make.step(at, "/text/publication-time", Map.of("time", "09:30"));
        Page page = signedIn(SECRETARIAT);
        String path = at.replace("/api/v1", "");
        look(page, path, "withheld");
        look(page, path + "/release", "information-release");
        assertThat(main(page)).containsText("It will publish itself");
        eleanor.put(at + "/text/days", Map.of("plannedOn", planned.plusDays(1).toString()), make.tag(eleanor, at))
                .expect(422);
        assertEquals(422, publish(at), "the copy has not gone");
        make.put(
                at,
                "/text/days",
                Map.of(
                        "plannedOn",
                        planned.toString(),
                        "copiedOn",
                        CaseMaker.today().toString(),
                        "shortNotice",
                        "Agreed with the Secretary of State."));
        make.step(at, "/text/publication-time/stopping", Map.of());
        assertEquals(200, publish(at));
        JsonNode whole = eleanor.get(at).expect(200).json();
        assertEquals("information_published", whole.path("status").asText());
        assertEquals(
                CaseMaker.today().plusYears(3).toString(),
                whole.path("availableUntil").asText());
        Page anybody = newPage();
        look(anybody, "/learning/" + whole.path("library").asText(), "information-in-library");
        assertThat(main(anybody)).containsText("The report of this national review is not published.");
        assertThat(main(anybody)).not().containsText("Not to be read");
        look(page, path, "information-published");
        assertThat(main(page)).containsText("The surviving child would be known by it.");
    }

    @Test
    @DisplayName(
            "came as a Word file: its author is settled, the bytes handed on name nobody, and corrections bring nobody"
                    + " in")
    void file() {
        NationalReviewMaker.Case one = make.one("Gorse Lane");
        NationalReviewMaker.Case other = make.one("Hazel Lane");
        String at = make.review("Files " + Somebody.unlikeOthers().familyName(), one, other);
        make.put(
                at,
                "/text",
                NationalReviewMaker.text(
                        "A plan in a file " + Somebody.unlikeOthers().familyName(), null));
        String upload = at + "/text/file?fileName=" + one.family() + "%20report.docx";
        eleanor.send(
                        eleanor.request(upload)
                                .header("If-Match", make.tag(eleanor, at))
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(LibraryFiles.reviewBy(other.family()))),
                        "POST",
                        upload)
                .expect(200);
        make.step(at, "/completion", Map.of());
        assertTrue(handedOut(at).contains(other.family()), "until it is released it is the file that was uploaded");
        String hits = at + "/identifiability";
        Api.Answer found = eleanor.get(hits).expect(200);
        List<String> fields = new ArrayList<>();
        for (JsonNode hit : found.json().path("hits")) {
            if (hit.path("field").asText().startsWith("file")) {
                fields.add(hit.path("field").asText());
                eleanor.put(hits + "/" + hit.path("mark").asText(), Map.of("answer", "removed"), found.header("ETag"))
                        .expect(200);
            }
        }
        assertEquals(List.of("fileName", "fileProperties"), fields);
        make.settleAll(at);
        make.confirm(at, MEMBER).expect(200);
        make.put(at, "/text/checklist", Map.of("items", PracticeReviews.CHECKLIST));
        make.put(
                at,
                "/text/days",
                Map.of("copiedOn", CaseMaker.today().toString(), "shortNotice", "A court named the day."));
        assertEquals(200, publish(at));
        String released = handedOut(at);
        assertTrue(released.startsWith("attachment; filename*=UTF-8''national-review-NR-"), released);
        assertTrue(released.contains("Teams were short of people."), released);
        assertFalse(released.contains(one.family()) || released.contains(other.family()), released);

        String slug = eleanor.get(at).expect(200).json().path("library").asText();
        Api librarian = portal().as("naomi.ferrier");
        String item = "/api/v1/learning/" + slug;
        Map<String, String> naming = Map.of("reason", "It named " + other.family() + ".", "title", "A plan, again");
        assertTrue(librarian
                .post(item + "/corrections", naming, librarian.get(item).header("ETag"))
                .expect(422)
                .text()
                .contains("identifies"));
        librarian
                .post(
                        item + "/corrections",
                        Map.of("reason", "A slip.", "title", "A plan, again " + slug),
                        librarian.get(item).header("ETag"))
                .expect(204);
        librarian
                .post(
                        item + "/withdrawal",
                        Map.of("reason", "A court ordered it.", "learning", "Ask twice.", "ordered", true),
                        librarian.get(item).header("ETag"))
                .expect(204);
        assertTrue(portal().api().get("/learning/" + slug).text().contains("A court ordered it."));
    }

    /** The name under which the file is handed out, the author that it names, and its text. */
    private String handedOut(String at) {
        HttpResponse<byte[]> answer = eleanor.bytes(at + "/text/file");
        return answer.headers().firstValue("Content-Disposition").orElse("") + "\n"
                + LibraryFiles.authorAndText(answer.body());
    }

    private int publish(String at) {
        return eleanor.post(at + "/text/publication", Map.of(), make.tag(eleanor, at))
                .status();
    }
}
