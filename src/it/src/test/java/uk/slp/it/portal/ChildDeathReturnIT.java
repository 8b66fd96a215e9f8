package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.Sql;

@DisplayName("Returns of agencies on a child's death")
class ChildDeathReturnIT extends Journey {
    private static final String OWN = "/api/v1/child-death-returns/";

    private final String death = ReturnMaker.death(portal());
    private final String returns = "/api/v1/child-deaths/" + death + "/returns";

    private Api ruby() {
        return portal().as("ruby.ellery");
    }

    @Test
    @DisplayName("are asked for, written on a telephone, sent, set side by side, settled, sent back and corrected")
    void journey() {
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/" + death + "/returns");
        at(ruby, "Returns of agencies");
        follow(ruby, "Ask an agency");
        at(ruby, "Ask an agency for its return");
        shot(ruby, "return-ask");
        press(ruby, "Ask this agency");
        assertThat(ruby.getByRole(AriaRole.ALERT)).containsText("Enter the name of the agency.");
        follow(ruby, "Mill Lane Surgery");
        assertThat(ruby.locator("#agency")).hasValue("Mill Lane Surgery");
        ruby.locator("#address").fill("jenny.marlow@example.org");
        press(ruby, "Ask this agency");
        assertThat(ruby.locator("main")).containsText("The agency has been asked.");
        String surgery = Pattern.compile("CRT-\\d{4}-\\d+")
                .matcher(ruby.locator("main").textContent())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        String school = ReturnMaker.asked(ruby(), death, "education", "Fenby School", "sadia.mirza@example.org");

        Page phone = newPage(Look.PHONE);
        signIn(phone, "jenny.marlow");
        phone.navigate("/my-work");
        assertThat(phone.locator("main")).containsText("Write the child death return");
        phone.navigate("/child-death-returns/" + surgery);
        at(phone, "Mill Lane Surgery");
        shot(phone, "return-view-phone");
        write(phone, surgery);
        sendOnPhone(phone, surgery);

        ReturnMaker.complete(portal().as("sadia.mirza"), school, Map.of("expected", "expected", "sex", "female"));
        ReturnMaker.send(portal().as("sadia.mirza"), school);
        settle(ruby);
        sentBack(ruby, surgery);
    }

    private void write(Page phone, String surgery) {
        follow(phone, "Your agency and you");
        at(phone, "Your agency and you");
        assertThat(phone.locator("#agency-name")).hasValue("Mill Lane Surgery");
        phone.locator("#author-role").fill("General practitioner");
        assertThat(phone.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        choose(phone, "Are any records missing or closed to you?", "yes");
        assertThat(phone.locator("#records-missing-which")).hasCount(0);
        press(phone, "Save and continue");
        assertThat(phone.locator("main")).containsText("further questions");
        phone.locator("#records-missing-which").fill("The paper notes before 2020.");
        shot(phone, "return-write-phone");
        press(phone, "Save and continue");
        at(phone, "The child");
        phone.navigate("/child-death-returns/" + surgery + "/forms/reporting/family");
        at(phone, "Family and household");
        shot(phone, "return-table-phone");
        phone.locator("#sibling-deaths").first().check();
        press(phone, "Save and go back to the return");
        at(phone, "Mill Lane Surgery");
    }

    private void sendOnPhone(Page phone, String surgery) {
        phone.navigate("/child-death-returns/" + surgery + "/check");
        at(phone, "Check and send");
        press(phone, "Send the return");
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("not complete");
        assertThat(phone.locator("#missing")).isVisible();
        ReturnMaker.complete(portal().as("jenny.marlow"), surgery, Map.of("expected", "unexpected", "sex", "male"));
        phone.navigate("/child-death-returns/" + surgery + "/check");
        assertThat(phone.locator("#missing")).hasCount(0);
        shot(phone, "return-check-phone");
        press(phone, "Send the return");
        assertThat(phone.locator("main")).containsText("as version 1");
    }

    private void settle(Page ruby) {
        ruby.navigate("/child-deaths/" + death + "/picture");
        at(ruby, "Merged picture");
        assertThat(ruby.locator("section:has(#contradictions)")).containsText("Was the death expected?");
        shot(ruby, "return-picture");
        ruby.setViewportSize(390, 844);
        assertNoSidewaysScroll(ruby);
        shot(ruby, "return-picture-phone");
        ruby.setViewportSize(1280, 900);
        ruby.navigate("/child-deaths/" + death + "/picture/reporting-expected");
        at(ruby, "Was the death expected?");
        press(ruby, "Settle");
        assertThat(ruby.getByRole(AriaRole.ALERT)).containsText("Say how it is settled.");
        ruby.locator("#words").fill("The surgery saw the child that week; taken as unexpected.");
        press(ruby, "Settle");
        at(ruby, "Merged picture");
        assertThat(ruby.locator("main")).containsText("Settled by Ruby Ellery");
    }

    private void sentBack(Page ruby, String surgery) {
        ruby.navigate("/child-deaths/" + death + "/returns/" + surgery);
        at(ruby, "Mill Lane Surgery");
        shot(ruby, "return-asked");
        ruby.locator("#reason").first().fill("Which notes are missing?");
        day(ruby, "due", LocalDate.now().plusDays(10));
        press(ruby, "Send the return back");
        assertThat(ruby.locator("main")).containsText("has been sent back");
        Api jenny = portal().as("jenny.marlow");
        JsonNode again = jenny.get(OWN + surgery).expect(200).json();
        assertEquals("sent_back", again.path("status").asText());
        ReturnMaker.complete(jenny, surgery, Map.of("expected", "expected", "sex", "female"));
        ReturnMaker.send(jenny, surgery);
        JsonNode picture = ruby().get("/api/v1/child-deaths/" + death + "/picture")
                .expect(200)
                .json();
        for (JsonNode line : picture.path("lines")) {
            if (line.path("key").asText().equals("reporting-expected")) {
                assertFalse(line.hasNonNull("finding"), line.toString());
            }
        }
        String tag = jenny.get(OWN + surgery).header("ETag");
        jenny.post(OWN + surgery + "/correcting", Map.of("reason", "A wrong day."), tag)
                .expect(200);
        assertEquals(
                2,
                ruby().get(returns + "/" + surgery)
                        .expect(200)
                        .json()
                        .path("sentVersions")
                        .asInt());
    }

    @Test
    @DisplayName(
            "show their writer this one return only, and to the panel what was sent, each page in three statements")
    void reach() {
        String surgery = ReturnMaker.asked(ruby(), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        Api jenny = portal().as("jenny.marlow");
        ReturnMaker.complete(jenny, surgery, Map.of("narrative", "Zirconium was said."));
        for (String stranger : List.of("sadia.mirza", "hugh.pemberton", "jasmin.cole", "priya.nair")) {
            Api api = portal().as(stranger);
            assertTrue(List.of(403, 404).contains(api.get(OWN + surgery).status()), stranger);
            assertTrue(List.of(403, 404).contains(api.get(returns).status()), stranger);
            assertTrue(
                    List.of(403, 404)
                            .contains(api.get("/api/v1/child-deaths/" + death + "/picture")
                                    .status()),
                    stranger);
        }
        assertFalse(ruby().get(returns + "/" + surgery).expect(200).text().contains("Zirconium"), "not sent yet");
        ReturnMaker.send(jenny, surgery);
        assertTrue(ruby().get(returns + "/" + surgery).expect(200).text().contains("Zirconium"));

        Page ruby = signedIn("ruby.ellery");
        for (String page : List.of("/returns", "/returns/new", "/returns/" + surgery, "/picture")) {
            inThree(ruby, "/child-deaths/" + death + page);
        }
        inThree(ruby, "/child-deaths/awaited-returns");
        assertThat(ruby.locator("main")).containsText(Pattern.compile("\\d+ returns?"));
        Page writer = signedIn("jenny.marlow");
        inThree(writer, "/child-death-returns");
        inThree(writer, "/child-death-returns/" + surgery);
        inThree(writer, "/child-death-returns/" + surgery + "/check");
    }

    @Test
    @DisplayName(
            "that hold no record are answered in one press, leave no gap, and are opened again if something is found")
    void holdsNothing() {
        String surgery = ReturnMaker.asked(ruby(), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        Page jenny = signedIn("jenny.marlow");
        jenny.navigate("/child-death-returns/" + surgery);
        press(jenny, "Answer that we hold no record");
        assertThat(jenny.getByRole(AriaRole.ALERT)).containsText("Say who looked for records, where and when");
        jenny.locator("#searched").fill("Practice manager, paper and electronic records, 24 November 2026");
        shot(jenny, "return-nothing");
        press(jenny, "Answer that we hold no record");
        assertThat(jenny.locator("main")).containsText("your agency holds no record of the child");
        at(jenny, "Mill Lane Surgery");
        shot(jenny, "return-nothing-sent");

        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/" + death + "/returns");
        assertThat(ruby.locator("main")).containsText("1 sent (1 hold no record), 0 waited for");
        assertThat(ruby.locator("main")).containsText("Holds no record");
        ruby.navigate("/child-deaths/" + death + "/picture");
        at(ruby, "Merged picture");
        assertThat(ruby.locator("section:has(#nothing)")).containsText("Practice manager, paper and electronic");
        assertThat(ruby.locator("main")).not().containsText("Not in the picture yet");
        shot(ruby, "return-nothing-picture");
        ruby.navigate("/child-deaths/" + death + "/returns/" + surgery);
        at(ruby, "Mill Lane Surgery");
        assertThat(ruby.locator("main")).containsText("The agency holds no record of the child.");
        inThree(ruby, "/child-deaths/" + death + "/picture");
        JsonNode picture = ruby().get("/api/v1/child-deaths/" + death + "/picture")
                .expect(200)
                .json();
        assertEquals(surgery, picture.at("/holdNothing/0/reference").asText());
        assertEquals(0, picture.path("lines").size());
        ruby.navigate("/child-deaths/awaited-returns");
        assertThat(ruby.locator("main")).not().containsText(surgery);

        press(jenny, "Open the return again");
        assertThat(jenny.getByRole(AriaRole.ALERT)).containsText("Give a reason.");
        jenny.locator("#reason").fill("A paper file was found.");
        press(jenny, "Open the return again");
        follow(jenny, "Your agency and you");
        at(jenny, "Your agency and you");
        assertThat(jenny.locator("#agency-name")).hasValue("Mill Lane Surgery");

        Api program = portal().as("jenny.marlow");
        String tag = program.get(OWN + surgery).header("ETag");
        JsonNode refused = program.post(OWN + surgery + "/holding-nothing", Map.of("searched", " "), tag)
                .expect(422)
                .json();
        assertEquals("searched", refused.at("/violations/0/field").asText());
        JsonNode again = program.post(
                        OWN + surgery + "/holding-nothing", Map.of("searched", "The file is another's."), tag)
                .expect(200)
                .json();
        assertEquals("nothing_held", again.path("status").asText());
        assertEquals(2, again.path("sentVersions").asInt());
        assertEquals("The file is another's.", again.path("nothingHeld").asText());
        assertEquals(100, again.path("score").asInt());
    }

    @Test
    @DisplayName(
            "are closed at once to a writer who declares a conflict, and given to a colleague with what was written")
    void conflict() {
        String surgery = ReturnMaker.asked(ruby(), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        String second = ReturnMaker.asked(ruby(), death, "education", "Fenby School", "jenny.marlow@example.org");
        Page jenny = signedIn("jenny.marlow");
        jenny.navigate("/child-death-returns/" + surgery);
        follow(jenny, "Declare a conflict of interest");
        at(jenny, "Declare a conflict of interest");
        press(jenny, "Declare and close the return to me");
        assertThat(jenny.getByRole(AriaRole.ALERT)).containsText("Give a reason.");
        jenny.locator("#reason").fill("The family are neighbours of mine.");
        shot(jenny, "return-conflict");
        press(jenny, "Declare and close the return to me");
        at(jenny, "Child death returns");
        assertThat(jenny.locator("main")).containsText("Your conflict of interest is recorded.");
        jenny.navigate("/conflicts");
        assertThat(jenny.locator("main")).containsText(death);
        Api program = portal().as("jenny.marlow");
        for (String closed : List.of(surgery, second)) {
            program.get(OWN + closed).expect(404);
            assertFalse(program.get("/api/v1/my-work").expect(200).text().contains(closed), closed);
            String post = program.get("/api/v1/post?size=100").expect(200).text();
            assertFalse(post.contains(closed), () -> closed + " in " + post);
        }

        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/my-work");
        assertThat(ruby.locator("main")).containsText("Give the child death return to somebody else: " + surgery);
        Sql.assertAtMost(3, () -> ruby.navigate("/my-work"));
        shot(ruby, "return-conflict-work");
        assertTrue(ruby().get("/api/v1/post?size=100")
                .expect(200)
                .text()
                .contains(surgery + " needs somebody else: its writer has declared a conflict of interest"));
        ruby.navigate("/child-deaths/" + death + "/returns/" + surgery);
        assertThat(ruby.locator("main")).containsText("The family are neighbours of mine.");
        assertAccessible(ruby);
        shot(ruby, "return-conflict-asked");
        ruby.locator("#address").fill("jenny.marlow@example.org");
        press(ruby, "Give it to this person");
        assertThat(ruby.getByRole(AriaRole.ALERT)).containsText("This person has a conflict of interest");
        ruby.navigate("/child-deaths/" + death + "/returns/" + surgery);
        ruby.locator("#address").fill("sadia.mirza@example.org");
        press(ruby, "Give it to this person");
        assertThat(ruby.locator("main")).containsText("Somebody else writes the return now");
        assertEquals(
                "Mill Lane Surgery",
                portal().as("sadia.mirza")
                        .get(OWN + surgery)
                        .expect(200)
                        .json()
                        .path("agency")
                        .asText());
        assertFalse(ruby().get("/api/v1/my-work").expect(200).text().contains("somebody else: " + surgery));

        Api sadia = portal().as("sadia.mirza");
        String tag = sadia.get(OWN + surgery).header("ETag");
        sadia.post(OWN + surgery + "/conflict", Map.of("reason", ""), tag).expect(422);
        sadia.post(OWN + surgery + "/conflict", Map.of("reason", "A cousin."), tag)
                .expect(204);
        sadia.get(OWN + surgery).expect(404);
    }

    private static void inThree(Page page, String address) {
        assertEquals(200, page.navigate(address).status(), address);
        Sql.assertAtMost(3, () -> page.navigate(address));
    }

    @Test
    @DisplayName("refuse what is no field, what cannot be kept, and an old version; they close with the review")
    void refused() {
        String surgery = ReturnMaker.asked(ruby(), death, "gp", "Mill Lane Surgery", "jenny.marlow@example.org");
        Api jenny = portal().as("jenny.marlow");
        String tag = jenny.get(OWN + surgery).header("ETag");
        jenny.put(OWN + surgery + "/forms/reporting", Map.of("no_such_field", "x"), tag)
                .expect(422);
        jenny.put(OWN + surgery + "/forms/traffic", Map.of(), tag).expect(404);
        jenny.put(OWN + surgery + "/forms/reporting", Map.of("sex.because", "because"), tag)
                .expect(422);
        jenny.put(OWN + surgery + "/forms/reporting", Map.of("sex", "female"), tag)
                .expect(200);
        jenny.put(OWN + surgery + "/forms/reporting", Map.of("sex", "male"), tag)
                .expect(412);
        JsonNode refused = ruby().post(
                        returns,
                        Map.of(
                                "agencyKind",
                                "gp",
                                "agency",
                                "A",
                                "address",
                                "jenny.marlow@example.org",
                                "forms",
                                List.of("reporting"),
                                "due",
                                "2001-01-01"))
                .expect(422)
                .json();
        assertEquals("due", refused.at("/violations/0/field").asText());

        // Nobody is waited for once the review has ended.
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/" + death + "/steps/do_not_review");
        ruby.locator("#reason").fill("Born and living abroad.");
        press(ruby, "Not reviewed here");
        assertThat(ruby.locator("main")).not().containsText("something went wrong");
        assertEquals(
                "closed",
                jenny.get(OWN + surgery).expect(200).json().path("status").asText());
    }
}
