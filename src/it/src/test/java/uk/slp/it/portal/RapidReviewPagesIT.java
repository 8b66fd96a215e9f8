package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("Rapid reviews and the queue in a browser")
class RapidReviewPagesIT extends BrowserTest {
    private final ReviewMaker maker = new ReviewMaker(portal());

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void open(Page page, String path, String name) {
        page.navigate(path);
        assertAccessible(page);
        shot(page, "rapid-review-" + name);
    }

    @Test
    @DisplayName("from the first section to the answer: manager, three partners, secretariat, partners again")
    void journey() {
        String reference = maker.opened("Alder Close");
        String path = "/rapid-reviews/" + reference;
        Page manager = signedIn("helen.strachan");
        open(manager, path, "sections");
        link(manager, "The facts so far").click();
        manager.getByLabel("What happened, as far as it is known?").fill("A first account.\n\nA second part.");
        assertAccessible(manager);
        button(manager, "Save and continue").click();
        assertThat(heading(manager)).containsText("Background and the agencies involved");
        button(manager, "Save and come back to the sections").click();
        assertThat(heading(manager)).hasText("Rapid review");

        open(manager, path + "/check", "check-empty");
        button(manager, "Ask the three partners to sign").click();
        assertThat(manager.getByRole(AriaRole.ALERT))
                .containsText("Say whether there will be a local practice review.");
        assertAccessible(manager);
        maker.put(reference, "decision", ReviewMaker.decision("yes")).expect(200);
        manager.navigate(path + "/check");
        button(manager, "Ask the three partners to sign").click();
        assertThat(manager.locator("main")).containsText("0 of 3 have signed");

        for (String partner : new String[] {"ama.boateng", "rowan.tate", "grace.lindqvist"}) {
            Page page = signedIn(partner);
            open(page, path + "/sign-off", "sign-" + partner);
            if (partner.equals("rowan.tate")) {
                page.getByLabel("We do not agree").check();
                button(page, "Sign").click();
                assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say in your words why you do not agree.");
                page.getByLabel("Your words, if you do not agree").fill("We see no recurrent theme.");
            } else {
                page.getByLabel("We agree with this rapid review and its decision")
                        .check();
            }
            button(page, "Sign").click();
            assertThat(page.locator("main")).containsText("Your view has been recorded.");
        }

        open(manager, path + "/check", "check-signed");
        button(manager, "Send the rapid review").click();
        assertThat(manager.getByRole(AriaRole.ALERT)).containsText("Nothing is written about race");
        for (Locator box : manager.locator("main input[type=checkbox]").all()) {
            box.check();
        }
        button(manager, "Send the rapid review").dblclick();
        assertThat(heading(manager)).hasText("Rapid review sent");
        open(manager, path + "/receipt", "receipt");
        manager.navigate(path + "/check");
        assertThat(heading(manager)).hasText("Rapid review sent");
        Page phone = newPage(Look.PHONE);
        signIn(phone, "helen.strachan");
        phone.navigate(path + "/receipt");
        assertNoSidewaysScroll(phone);

        Page secretariat = signedIn("eleanor.marsh");
        open(secretariat, "/panel?sort=received", "queue");
        assertNoSidewaysScroll(secretariat);
        Locator byCase = secretariat.locator("th", new Page.LocatorOptions().setHasText("Case"));
        byCase.click();
        assertThat(byCase).hasAttribute("aria-sort", "ascending");
        byCase.click();
        assertThat(byCase).hasAttribute("aria-sort", "descending");
        secretariat.navigate("/panel-cases/" + reference);
        assertAccessible(secretariat);
        link(secretariat, "Record the answer").click();
        button(secretariat, "Record the answer").click();
        assertThat(secretariat.getByRole(AriaRole.ALERT)).containsText("Choose the outcome.");
        secretariat.getByLabel("Agrees: a local practice review").check();
        secretariat
                .getByLabel("Reasons", new Page.GetByLabelOptions().setExact(true))
                .fill("The decision is sound.");
        shot(secretariat, "rapid-review-outcome");
        button(secretariat, "Record the answer").click();
        assertThat(secretariat.locator("main")).containsText("The answer has been recorded.");

        Page partner = signedIn("ama.boateng");
        open(partner, "/panel-cases/" + reference, "answered");
        assertThat(partner.locator("main")).containsText("The decision is sound.");
    }

    @Test
    @DisplayName(
            "are without fault on a telephone too, and a changed decision goes from the partnership to the partners")
    void phone() {
        String panelCase = maker.sentCase("Telephone Row");
        String waiting = maker.waiting("Telephone Lane");
        var secretariat = portal().as("eleanor.marsh");
        String path = "/api/v1/panel-cases/" + panelCase;
        secretariat
                .post(
                        path + "/outcome",
                        Map.of("outcome", "ask_to_reconsider", "reasons", "The theme recurs.\n\nLook at it again."),
                        secretariat.get(path).header("ETag"))
                .expect(200);
        Page manager = newPage(Look.PHONE);
        signIn(manager, "helen.strachan");
        for (String page : new String[] {"", "/check", "/edit/facts", "/edit/decision"}) {
            onPhone(manager, "review" + page.replace('/', '-'), "/rapid-reviews/" + waiting + page);
        }
        onPhone(manager, "list", "/reviews");
        onPhone(manager, "reply", "/panel-cases/" + panelCase + "/reply");
        manager.getByLabel("Your answer").fill("We decide differently.\n\nThere is nothing more to learn here.");
        manager.locator("input[value=changed]").check();
        button(manager, "Ask the three partners to sign").click();
        assertThat(manager.locator("main")).containsText("have been asked to sign");
        Page partner = newPage();
        signIn(partner, "ama.boateng");
        open(partner, "/panel-cases/" + panelCase + "/reply", "reply-sign");
        button(partner, "Sign").click();
        assertThat(partner.getByRole(AriaRole.ALERT)).containsText("Say whether you agree.");
        partner.getByLabel("We agree with this answer and its decision").check();
        button(partner, "Sign").click();
        assertThat(partner.locator("main")).containsText("Your view has been recorded.");
        for (String other : new String[] {"rowan.tate", "grace.lindqvist"}) {
            var signer = portal().as(other);
            signer.post(
                            path + "/reply/sign-offs",
                            Map.of("agrees", false, "dissent", "We see it as before."),
                            signer.get(path + "/reply").header("ETag"))
                    .expect(200);
        }
        onPhone(manager, "reply-signed", "/panel-cases/" + panelCase + "/reply");
        button(manager, "Send the answer").dblclick();
        assertThat(manager.locator("main")).containsText("The decision changes");
        Page panel = newPage(Look.PHONE);
        signIn(panel, "eleanor.marsh");
        onPhone(panel, "queue", "/panel");
        onPhone(panel, "case", "/panel-cases/" + panelCase);
        onPhone(panel, "outcome", "/panel-cases/" + panelCase + "/outcome");
        Page wide = signedIn("eleanor.marsh");
        open(wide, "/panel-cases/" + panelCase, "case-replied");
    }

    private void onPhone(Page page, String name, String path) {
        page.navigate(path);
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "rapid-review-phone-" + name);
    }

    @Test
    @DisplayName("two people in one section: the second is told, sees both texts, loses nothing and can send again")
    void twoPeople() {
        String reference = maker.opened("Fenby Road");
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "helen.strachan");
        page.navigate("/rapid-reviews/" + reference + "/edit/facts");
        Locator facts = page.locator("#facts");
        facts.fill("What I wrote.");
        maker.put(reference, "background", Map.of("background", "Somebody wrote another section."))
                .expect(200);
        maker.put(reference, "facts", Map.of("facts", "What somebody else wrote."))
                .expect(200);

        button(page, "Save and continue").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("after you opened it");
        assertThat(page.locator("main")).containsText("What somebody else wrote.");
        assertThat(facts).hasValue("What I wrote.");
        button(page, "Save and continue").click();
        assertThat(heading(page)).containsText("Background");
    }

    @Test
    @DisplayName("another section written meanwhile stops nobody")
    void otherSection() {
        String reference = maker.opened("Harrow Lane");
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "helen.strachan");
        page.navigate("/rapid-reviews/" + reference + "/edit/facts");
        page.locator("#facts").fill("What I wrote.");
        maker.put(reference, "background", Map.of("background", "Meanwhile.")).expect(200);

        button(page, "Save and continue").click();

        assertThat(heading(page)).containsText("Background");
        assertThat(page.locator("#background")).hasValue("Meanwhile.");
    }

    @Test
    @DisplayName("what is typed is saved without a click, and is there on another day")
    void autosave() {
        String reference = maker.opened("Mill Street");
        Page page = signedIn("helen.strachan");
        page.navigate("/rapid-reviews/" + reference + "/edit/meeting");
        page.getByLabel("Day").fill("31");
        page.getByLabel("Month").fill("2");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("Who came, and for which agency?").fill("Police: a detective sergeant");
        assertThat(page.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));

        Page later = signedIn("helen.strachan");
        later.navigate("/rapid-reviews/" + reference + "/edit/meeting");

        assertThat(later.getByLabel("Day")).hasValue("31");
        assertThat(later.getByLabel("Who came, and for which agency?")).hasValue("Police: a detective sergeant");
    }
}
