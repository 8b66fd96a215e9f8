package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("Agency sheets and the chronology of all agencies (rules 36 and 37)")
class AgencySheetIT extends BrowserTest {
    private static final String SHEETS = "/api/v1/agency-sheets/";

    /** A word that stands on the sheets only. */
    private static final String SECRET = "Quenelle";

    private final ReviewMaker maker = new ReviewMaker(portal());

    private Api nurse() {
        return portal().as("jenny.marlow");
    }

    private Api school() {
        return portal().as("sadia.mirza");
    }

    private static Map<String, String> request(String kind, String name, String contributor) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("name", name);
        body.put("contributor", contributor);
        body.put("about", SECRET + ", born 3 May 2024, 4 Fenby Road. From 2025 until now.");
        return body;
    }

    private String asked(String review, String kind, String name, String contributor) {
        return maker.manager()
                .post(ReviewMaker.REVIEWS + review + "/sheets", request(kind, name, contributor))
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    private static void line(Api who, String sheet, LocalDate day, String kind, String what) {
        who.post(
                        SHEETS + sheet + "/lines",
                        Map.of("day", day.toString(), "kind", kind, "what", what, "certainty", "recorded"),
                        who.get(SHEETS + sheet).expect(200).header("ETag"))
                .expect(200);
    }

    private static void sendIn(Api who, String sheet, Map<String, String> answers) {
        String tag = who.get(SHEETS + sheet).expect(200).header("ETag");
        tag = who.put(SHEETS + sheet, answers, tag).expect(200).header("ETag");
        who.post(SHEETS + sheet + "/sending-in", Map.of(), tag).expect(200);
    }

    private static Map<String, String> involved(String words) {
        return Map.of("known", "yes", "involvement", words);
    }

    private JsonNode chronology(String review) {
        return maker.manager()
                .get(ReviewMaker.REVIEWS + review + "/chronology")
                .expect(200)
                .json();
    }

    private static List<String> kinds(JsonNode chronology) {
        List<String> kinds = new ArrayList<>();
        chronology.path("findings").forEach(finding -> {
            if (!finding.hasNonNull("settled")) {
                kinds.add(finding.path("kind").asText());
            }
        });
        return kinds;
    }

    private static List<String> codes(Api.Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.json().path("violations").forEach(v -> codes.add(v.path("code").asText()));
        return codes;
    }

    @Test
    @DisplayName("a contributor sees and edits only their own sheet; nobody else reads it before it is sent in")
    void reach() {
        String review = maker.opened("Sheet Street");
        String sheets = ReviewMaker.REVIEWS + review + "/sheets";
        String notification = maker.manager()
                .get(ReviewMaker.REVIEWS + review)
                .json()
                .path("notification")
                .asText();
        assertEquals(
                List.of("kind_required", "name_required", "contributor_required", "about_required"),
                codes(maker.manager().post(sheets, Map.of()).expect(422)));
        assertEquals(
                List.of("contributor_required"),
                codes(maker.manager()
                        .post(sheets, request("police", "Police", "rowan.tate"))
                        .expect(422)));
        String own = asked(review, "health_visiting", "Health visiting", "jenny.marlow");
        String other = asked(review, "education", "Fenby Road Primary School", "sadia.mirza");
        assertEquals(own, asked(review, "health_visiting", "Health visiting", "jenny.marlow"));

        nurse().get(SHEETS + own).expect(200);
        nurse().get(SHEETS + other).expect(404);
        nurse().post(SHEETS + other + "/lines", Map.of("what", "x"), "\"1\"").expect(404);
        nurse().get(ReviewMaker.REVIEWS + review).expect(403);
        nurse().get(sheets).expect(403);
        nurse().get(ReviewMaker.REVIEWS + review + "/chronology").expect(403);
        nurse().get("/api/v1/notifications/" + notification).expect(403);
        maker.manager().get(SHEETS + own).expect(403);
        portal().as("martin.oduya").get(sheets).expect(403);
        portal().as("mary.quill").get(sheets).expect(404);
        portal().as("mary.quill").get(sheets + "/" + own).expect(404);
        portal().as("mary.quill")
                .get(ReviewMaker.REVIEWS + review + "/chronology")
                .expect(404);

        String post = nurse().get("/api/v1/post?size=100").expect(200).text();
        assertTrue(post.contains(own), post);
        assertFalse(post.contains(SECRET) || post.contains("Sheet Street"), post);
        assertTrue(nurse().get("/api/v1/my-work").expect(200).text().contains(own));
        assertTrue(maker.manager()
                .get("/api/v1/my-work/waiting")
                .expect(200)
                .text()
                .contains(own));

        String tag = nurse().get(SHEETS + own).header("ETag");
        nurse().put(SHEETS + own, involved("Unsent words."), tag).expect(200);
        nurse().put(SHEETS + own, involved("Stale words."), tag).expect(412);
        assertFalse(maker.manager().get(sheets + "/" + own).expect(200).text().contains("Unsent words."));
        sendIn(nurse(), own, involved("Sent words."));
        assertTrue(maker.manager().get(sheets + "/" + own).expect(200).text().contains("Sent words."));
        nurse().post(
                        SHEETS + own + "/lines",
                        Map.of(),
                        nurse().get(SHEETS + own).header("ETag"))
                .expect(409);

        String at = maker.manager().get(sheets + "/" + other).header("ETag");
        assertEquals(
                List.of("reason_required"),
                codes(maker.manager()
                        .post(sheets + "/" + other + "/withdrawing", Map.of(), at)
                        .expect(422)));
        maker.manager()
                .post(sheets + "/" + other + "/withdrawing", Map.of("reason", "Another school."), at)
                .expect(200);
        assertFalse(school().get(SHEETS + other).expect(200).text().contains(SECRET));
        assertFalse(school().get("/api/v1/my-work").text().contains(other));
        ownConflict(review, sheets);
    }

    /** A contributor who knows the family says so on the sheet; the partnership is told, and asks somebody by address. */
    private void ownConflict(String review, String sheets) {
        String third = asked(review, "early_years", "A nursery", "sadia.mirza");
        school().post("/api/v1/conflicts", Map.of("case", third, "reason", "I know the family."))
                .expect(201);
        school().get(SHEETS + third).expect(404);
        assertTrue(maker.manager()
                .get("/api/v1/post?size=100")
                .text()
                .contains("Agency sheet " + third + " needs somebody else"));
        Map<String, String> to = Map.of("contributor", "jenny.marlow", "address", "jenny.marlow@example.org");
        String tag = maker.manager().get(sheets + "/" + third).header("ETag");
        assertEquals(
                List.of("two_writers"),
                codes(maker.manager()
                        .post(sheets + "/" + third + "/contributor", to, tag)
                        .expect(422)));
        // This portal has no mail server, so only who has an account can be asked by address.
        assertEquals(
                List.of("no_email"),
                codes(maker.manager()
                        .post(sheets + "/" + third + "/contributor", Map.of("address", "head@fenby.sch.uk"), tag)
                        .expect(422)));
        maker.manager()
                .post(sheets + "/" + third + "/contributor", Map.of("address", "Jenny.Marlow@example.org"), tag)
                .expect(200);
        nurse().get(SHEETS + third).expect(200);
    }

    @Test
    @DisplayName(
            "every seeded contradiction and silence is marked, settled in words, warned about, locked, sealed and printed")
    void merged() throws Exception {
        String review = maker.opened("Chronology Close");
        String path = ReviewMaker.REVIEWS + review;
        LocalDate day = LocalDate.now().minusDays(120);
        String health = asked(review, "health_visiting", "Health visiting", "jenny.marlow");
        String school = asked(review, "education", "Fenby Road Primary School", "sadia.mirza");
        String surgery = asked(review, "gp", "Harbour Surgery", "jenny.marlow");
        String late = asked(review, "housing", "Housing", "sadia.mirza");
        line(nurse(), health, day, "visit", "Seen at home with the mother. " + SECRET);
        line(nurse(), health, day.plusDays(2), "referral", "Referral to early help.");
        line(nurse(), health, day.plusDays(4), "injury", "A bruise on the cheek.");
        line(school(), school, day, "missed", "Not brought; nobody opened the door.");
        line(school(), school, day.plusDays(3), "referral", "Referral received.");
        line(school(), school, day.plusDays(4), "injury", "A graze on the knee.");
        sendIn(nurse(), health, involved("Since birth."));
        sendIn(school(), school, involved("In reception."));
        sendIn(nurse(), surgery, involved("Registered."));

        JsonNode chronology = chronology(review);
        assertEquals(List.of("opposite", "same_day", "gap", "silent_agency"), kinds(chronology));
        assertEquals("Housing", chronology.path("missing").get(0).asText());
        String line = path + "/chronology/lines/"
                + chronology.path("lines").get(2).path("id").asText() + "/same-event";
        List<String> same = List.of(chronology.path("lines").get(3).path("id").asText());
        assertEquals(
                List.of("before_required"),
                codes(maker.manager().put(line, Map.of("same", same), null).expect(422)));
        maker.manager()
                .put(line, Map.of("before", List.of(), "same", same), null)
                .expect(200);
        assertEquals(
                List.of("changed_since"),
                codes(maker.manager()
                        .put(line, Map.of("before", List.of(), "same", List.of()), null)
                        .expect(422)));
        chronology = chronology(review);
        assertEquals(List.of("opposite", "same_day", "dates", "gap", "silent_agency"), kinds(chronology));
        for (JsonNode finding : chronology.path("findings")) {
            if (!finding.path("kind").asText().equals("gap")) {
                String at = path + "/chronology/findings/" + finding.path("key").asText();
                String mark = finding.path("mark").asText();
                assertEquals(
                        List.of("words_required"),
                        codes(maker.manager()
                                .put(at, Map.of("mark", mark), "\"0\"")
                                .expect(422)));
                maker.manager()
                        .put(at, Map.of("mark", mark, "words", "Settled by the record."), "\"0\"")
                        .expect(200);
                maker.manager()
                        .put(at, Map.of("mark", mark, "words", "A second time."), "\"0\"")
                        .expect(412);
            }
        }
        assertEquals(List.of("gap"), kinds(chronology(review)));

        maker.put(review, "decision", ReviewMaker.decision("no")).expect(200);
        maker.ask(review).expect(200);
        assertTrue(school().get(SHEETS + late).json().path("locked").asBoolean());
        school().post(
                        SHEETS + late + "/lines",
                        Map.of(),
                        school().get(SHEETS + late).header("ETag"))
                .expect(409);
        maker.manager()
                .post(path + "/sheets", request("police", "Police", "jenny.marlow"))
                .expect(409);
        for (String partner : List.of("ama.boateng", "rowan.tate", "grace.lindqvist")) {
            maker.sign(partner, review, Map.of("agrees", true)).expect(200);
        }
        assertEquals(
                List.of("chronology_open", "sheets_missing"),
                codes(maker.send(review, Map.of("acceptedWarnings", ReviewMaker.everyWarning()))
                        .expect(422)));
        String pack = Papers.said(maker.manager()
                .bytes(ReviewMaker.REVIEWS + review + "/meeting-pack")
                .body());
        assertTrue(pack.contains("For the meeting to settle") && pack.contains("Not sent in: the sheet of"), pack);
        assertTrue(pack.contains("What was notified") && pack.contains(SECRET), pack);
        assertEquals(
                404,
                portal().as("mary.quill")
                        .bytes(ReviewMaker.REVIEWS + review + "/meeting-pack")
                        .statusCode());
        List<String> seen = new ArrayList<>(ReviewMaker.everyWarning());
        seen.addAll(List.of("chronology_open", "sheets_missing"));
        String hash = maker.send(review, Map.of("acceptedWarnings", seen))
                .expect(200)
                .json()
                .path("contentHash")
                .asText();
        JsonNode over = school().get(SHEETS + late).expect(200).json();
        assertEquals("closed", over.path("status").asText());
        assertEquals("", over.path("about").asText());

        Callers callers = new Callers(portal());
        byte[] sealed = callers.file("partnership_manager", "/rapid-reviews/" + review + "/sent.json")
                .body();
        assertEquals(
                hash,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed)));
        String text = new String(sealed, StandardCharsets.UTF_8);
        assertTrue(text.contains("\"chronology\":{\"agencies\":[") && text.contains(SECRET), text);
        byte[] word = callers.file("panel_member", "/rapid-reviews/" + review + "/sent.docx")
                .body();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            StringBuilder said = new StringBuilder();
            document.getTables().forEach(table -> said.append(table.getText()).append('\n'));
            assertTrue(said.toString().contains(SECRET) && said.toString().contains("Not settled."), said.toString());
        }
        assertEquals(
                403,
                callers.file("agency_contributor", "/rapid-reviews/" + review + "/sent.docx")
                        .statusCode());

        // The school is no member of the partnership; its manager answers for who writes for it all the same.
        assertTrue(school().get("/api/v1/post?size=100").text().contains(late));
        maker.manager()
                .post(
                        "/api/v1/conflicts",
                        Map.of("case", review, "account", "sadia.mirza", "reason", "A cousin is named in it."))
                .expect(201);
        school().get(SHEETS + late).expect(404);
        assertFalse(school().get("/api/v1/post?size=100").text().contains(late));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void looked(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "sheets-" + name);
    }

    @Test
    @DisplayName("the author asks, the contributor writes and sends in on a phone, the author merges and settles")
    void journey() {
        String review = maker.opened("Lantern Row");
        Page manager = signedIn("helen.strachan");
        manager.navigate("/rapid-reviews/" + review);
        link(manager, "Agency sheets").click();
        link(manager, "Ask an agency").click();
        button(manager, "Ask this agency").click();
        assertThat(manager.getByRole(AriaRole.ALERT)).containsText("Say which agency it is.");
        looked(manager, "ask-wrong");
        manager.getByLabel("What kind of agency is it?").selectOption("health_visiting");
        manager.getByLabel("Which agency is it?").fill("Health visiting, Lantern Row");
        manager.getByLabel("Who writes for it?").selectOption("jenny.marlow");
        manager.getByLabel("What does it need to find its records?").fill("A child, born 3 May 2024.\n4 Lantern Row.");
        button(manager, "Ask this agency").click();
        assertThat(manager.locator("main")).containsText("The agency has been asked");
        looked(manager, "one");

        Page phone = newPage(Look.PHONE);
        signIn(phone, "jenny.marlow");
        phone.navigate("/agency-sheets");
        looked(phone, "phone-list");
        link(phone, "Health visiting, Lantern Row").click();
        assertThat(phone.locator("main")).containsText("4 Lantern Row.");
        looked(phone, "phone-asked");
        button(phone, "Send the sheet in").click();
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Say whether your agency knows the child");
        link(phone, "What your agency knows").click();
        phone.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        phone.getByLabel("How was your agency involved?").fill("Since birth.\n\nFive visits.");
        assertThat(phone.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        looked(phone, "phone-write");
        phone.reload();
        assertThat(phone.getByLabel("How was your agency involved?")).hasValue("Since birth.\n\nFive visits.");
        button(phone, "Save and go back to the sheet").click();
        button(phone, "Add a line").click();
        LocalDate day = LocalDate.now().minusDays(20);
        phone.locator("#day").fill("31");
        phone.locator("#day-month").fill("2");
        phone.locator("#day-year").fill(Integer.toString(day.getYear()));
        phone.getByLabel("What sort of event was it?").selectOption("visit");
        phone.getByLabel("What happened?").fill("Seen at home; the mother was tired.");
        button(phone, "Save and go back to the sheet").click();
        assertThat(phone.locator("main")).containsText("Not a day: " + day.getYear() + "-2-31");
        button(phone, "Send the sheet in").click();
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Line 1: enter the day as day, month and year.");
        link(phone, "Line 1: Visit").click();
        phone.locator("#day").fill(Integer.toString(day.getDayOfMonth()));
        phone.locator("#day-month").fill(Integer.toString(day.getMonthValue()));
        looked(phone, "phone-line");
        button(phone, "Save and go back to the sheet").click();
        button(phone, "Send the sheet in").click();
        assertThat(phone.locator("main")).containsText("Your sheet has been sent in.");
        looked(phone, "phone-sent");

        String school = asked(review, "education", "Fenby Road Primary School", "sadia.mirza");
        line(school(), school, day, "missed", "Not brought to the appointment.");
        line(school(), school, day.plusDays(1), "seen", "Seen at school.");
        sendIn(school(), school, involved("In nursery."));
        manager.navigate("/rapid-reviews/" + review);
        shot(manager, "sheets-review");
        link(manager, "Chronology of all agencies").click();
        assertThat(manager.locator("main")).containsText("To settle: 1");
        looked(manager, "chronology");
        link(manager, "Settle").click();
        looked(manager, "settle");
        button(manager, "Settle").click();
        assertThat(manager.getByRole(AriaRole.ALERT)).containsText("Say how it is settled.");
        manager.getByLabel("Your words").fill("Two appointments on one day, both records are right.");
        button(manager, "Settle").click();
        assertThat(manager.locator("main")).containsText("To settle: 0");
        manager.locator("#line-3 a").last().click();
        manager.locator("main input[type=checkbox]").first().check();
        looked(manager, "same-event");
        button(manager, "Save").click();
        assertThat(manager.locator("main")).containsText("are said to be the same event");
        Page small = newPage(Look.PHONE);
        signIn(small, "helen.strachan");
        small.navigate("/rapid-reviews/" + review + "/chronology");
        looked(small, "phone-chronology");
        manager.navigate("/rapid-reviews/" + review + "/check");
        assertThat(manager.locator("main")).containsText("One contradiction or gap in the chronology is not settled.");
        shot(manager, "sheets-check");
        Page reader = signedIn("grace.lindqvist");
        reader.navigate("/rapid-reviews/" + review);
        assertThat(reader.locator("main")).containsText("Two appointments on one day");
        assertAccessible(reader);

        Callers callers = new Callers(portal());
        for (String page : List.of("/sheets", "/sheets/new", "/sheets/" + school, "/chronology", "/check", "")) {
            String at = "/rapid-reviews/" + review + page;
            assertEquals(200, callers.page("partnership_manager", at).statusCode());
            Sql.assertAtMost(3, () -> callers.page("partnership_manager", at));
        }
        callers.page("agency_contributor", "/agency-sheets");
        Sql.assertAtMost(3, () -> callers.page("agency_contributor", "/agency-sheets"));
        Sql.assertAtMost(3, () -> callers.page("agency_contributor", "/my-work"));
    }
}
