package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.it.portal.Journey.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;

@DisplayName("Notifications in the browser")
class NotificationJourneyIT extends BrowserTest {
    /** Saves a page and waits for the one that follows, so that a second press cannot meet the first page again. */
    private static void next(Page page) {
        String before = page.url();
        press(page, "Save and continue");
        page.waitForURL(url -> !url.equals(before));
    }

    private static void open(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static Locator group(Page page, String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    private static void date(Page page, String legend, String day, String month, String year) {
        Locator boxes = group(page, legend);
        boxes.getByLabel("Day").fill(day);
        boxes.getByLabel("Month").fill(month);
        boxes.getByLabel("Year").fill(year);
    }

    private static void choose(Page page, String legend, String answer) {
        group(page, legend)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void heading(Page page, String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }

    private void look(Page page, String name) {
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        shot(page, "notification-" + name);
    }

    private static final String INCIDENT =
            "A serious incident: a child has died or been seriously harmed, and abuse or neglect is known or suspected";

    private static String begin(Page page, String caseName) {
        page.navigate("/notifications/new");
        choose(page, "What are you notifying?", INCIDENT);
        page.getByLabel("A name for the case").fill(caseName);
        press(page, "Start the notification");
        heading(page, "Notify a serious incident");
        return page.url();
    }

    /** Writes everything but the safety of the children, over the pages in their order. */
    private void write(Page page, String family) {
        open(page, "The case and who is notifying");
        page.getByLabel("Telephone number").fill("01632 960 142");
        next(page);
        date(page, "When did it happen?", "2", "3", "2026");
        choose(page, "Where did it happen?", "In the area of a local authority in England");
        Journey.place(page, "placeAuthorityCode", "X-LA-01");
        page.getByLabel("What kind of place?").selectOption("home");
        next(page);
        date(page, "When did the authority become aware?", "3", "3", "2026");
        next(page);
        choose(page, "What happened?", "A child has been seriously harmed");
        choose(page, "Is abuse or neglect known or suspected?", "Abuse or neglect is suspected");
        choose(page, "Which types of abuse or neglect?", "Physical abuse");
        page.getByLabel("Likely cause of death or type of harm").selectOption("harm_physical");
        next(page);
        page.getByLabel("The circumstances").fill("Brought to hospital.");
        next(page);
        next(page);
        press(page, "Add a child");
        choose(page, "Is the child identified?", "The child’s name is known");
        page.getByLabel("Given names").fill("Ellis");
        page.getByLabel("Family name").fill(family);
        date(page, "Date of birth", "3", "8", "2022");
        choose(page, "Sex", "Male");
        page.getByLabel("Ethnic group").selectOption("MWBC");
        choose(page, "Does the child have a disability?", "Not known: asked, and nobody knows");
        next(page);
        Journey.place(page, "homeAuthorityCode", "X-LA-01");
        page.getByLabel("Where was the child living at the time?").selectOption("parents");
        next(page);
        choose(page, "Was the child looked after by a local authority at the time?", "No");
        next(page);
        page.getByLabel("How did children’s social care know the child?").selectOption("never");
        choose(page, "Child in need plan", "Never");
        choose(page, "Child protection plan", "Never");
        choose(page, "Which agencies knew the child?", "General practice");
        next(page);
        next(page);
    }

    @Test
    @DisplayName("go from the first words to the receipt, by notifier, approver and Panel")
    void journey() {
        Page page = signedIn("priya.nair");
        String address = begin(page, "Alder Close");
        look(page, "01-begun");
        write(page, "Journeyman");
        heading(page, "Notify a serious incident");
        look(page, "02-tasks");
        open(page, "Safety of these and other children now");
        page.getByLabel("Safety of these and other children now").fill("Staying with an aunt.");
        press(page, "Save and continue");
        heading(page, "Agreement of the partners");
        press(page, "Save and continue");
        heading(page, "Check before you send");
        page.getByLabel("Why is it sent after the limit?").fill("The strategy meeting was delayed.");
        look(page, "03-check");
        press(page, "Ask for approval");
        Page approver = signedIn("martin.oduya");
        approver.navigate(address);
        open(approver, "Check and send, or return it");
        press(approver, "Send the notification");
        assertThat(approver.getByRole(AriaRole.ALERT)).containsText("Say that you have seen this");
        look(approver, "04-not-seen");
        approver.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        approver.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the notification"))
                .dblclick();
        heading(approver, "Notification sent");
        assertThat(approver.getByText("Rapid review.")).isVisible();
        look(approver, "05-receipt");
        approver.navigate(address + "/check");
        heading(approver, "Notification sent");
        Page panel = signedIn("eleanor.marsh");
        panel.navigate(address);
        press(panel, "Acknowledge this notification");
        assertThat(panel.getByRole(AriaRole.STATUS)).containsText("You have acknowledged");
        look(panel, "06-acknowledged");
        page.navigate(address);
        open(page, "Add an amendment");
        page.getByLabel("Why are you adding to it?").fill("Examination");
        page.getByLabel("What is added in words?").fill("The arm is broken.");
        press(page, "Add the amendment");
        assertThat(page.getByText("Amendment 1").first()).isVisible();
        look(page, "07-amended");
    }

    @Test
    @DisplayName("keep what is wrong as typed, say so on the way on, and let people leave")
    void wrongIsKept() {
        Page page = signedIn("priya.nair");
        String address = begin(page, "Elm Row");
        page.navigate(address + "/edit/when-and-where");
        date(page, "When did it happen?", "31", "13", "2026");
        press(page, "Save and continue");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("must be a real date");
        assertThat(group(page, "When did it happen?").getByLabel("Month")).hasValue("13");
        look(page, "08-wrong");
        press(page, "Save and come back later");
        heading(page, "Notify a serious incident");
        page.navigate(address + "/edit/when-and-where");
        assertThat(group(page, "When did it happen?").getByLabel("Month")).hasValue("13");
        page.navigate(address + "/check");
        open(
                page,
                "The date of the incident must be a real date, such as 21 11 2026; leave out the day or month if it is not known.");
        heading(page, "When and where");
    }

    @Test
    @DisplayName("save by themselves at a pause, and say when they cannot")
    void autosave() {
        allowTrouble("ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)|net::ERR");
        Page page = signedIn("priya.nair");
        String address = begin(page, "Ash Lane");
        page.navigate(address + "/edit/circumstances");
        Locator box = page.getByLabel("The circumstances");
        Locator line = page.locator("#saved-line");
        box.fill("First words.");
        page.waitForResponse("**/drafts/**", () -> box.press("End"));
        assertThat(line).hasText(Pattern.compile("Saved at \\d\\d:\\d\\d.*"));
        page.context().setOffline(true);
        box.fill("First words. Second words.");
        assertThat(line).containsText("We could not reach the portal");
        assertThat(box).hasValue("First words. Second words.");
        page.context().setOffline(false);
        assertThat(line)
                .hasText(Pattern.compile("Saved at.*"), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        Page other = page.context().newPage();
        other.navigate(address + "/edit/circumstances");
        assertThat(other.getByLabel("The circumstances")).hasValue("First words. Second words.");
        other.close();
        page.context().clearCookies();
        box.fill("Third words.");
        assertThat(line).containsText("You have been signed out");
        assertThat(box).hasValue("Third words.");
    }

    @Test
    @DisplayName("tell two people who write at once without a script, and keep both texts on the page")
    void twoPeople() {
        Page priya = newPage(Look.NO_SCRIPT);
        signIn(priya, "priya.nair");
        String address = begin(priya, "Oak Street");
        Page daniel = signedIn("daniel.okafor");
        priya.navigate(address + "/edit/safety");
        daniel.navigate(address + "/edit/safety");
        String label = "Safety of these and other children now";
        daniel.getByLabel(label).fill("Daniel was first.");
        press(daniel, "Save and come back later");
        priya.getByLabel(label).fill("Priya was second.");
        press(priya, "Save and come back later");
        assertThat(priya.getByRole(AriaRole.ALERT)).containsText("Daniel Okafor changed this notification");
        assertThat(priya.getByText("Daniel was first.")).isVisible();
        assertThat(priya.getByLabel(label)).hasValue("Priya was second.");
        shot(priya, "notification-09-two-people");
        press(priya, "Save and come back later");
        heading(priya, "Notify a serious incident");
        priya.navigate(address + "/edit/safety");
        assertThat(priya.getByLabel(label)).hasValue("Priya was second.");
    }

    @Test
    @DisplayName("let two people write different parts at once, neither stopped")
    void twoParts() {
        Page priya = signedIn("priya.nair");
        String address = begin(priya, "Pear Street");
        Page daniel = signedIn("daniel.okafor");
        priya.navigate(address + "/edit/safety");
        daniel.navigate(address + "/edit/circumstances");
        daniel.getByLabel("The circumstances").fill("Written by Daniel.");
        press(daniel, "Save and come back later");
        priya.getByLabel("Safety of these and other children now").fill("Written by Priya.");
        press(priya, "Save and come back later");
        heading(priya, "Notify a serious incident");
        priya.navigate(address + "/edit/circumstances");
        assertThat(priya.getByLabel("The circumstances")).hasValue("Written by Daniel.");
        priya.navigate(address + "/edit/safety");
        assertThat(priya.getByLabel("Safety of these and other children now")).hasValue("Written by Priya.");
    }

    @Test
    @DisplayName("take children in, put them in order and take them out, on a telephone")
    void children() {
        Page page = newPage(Look.PHONE);
        signIn(page, "priya.nair");
        String address = begin(page, "Birch Way");
        for (String name : new String[] {"Ann", "Ben"}) {
            press(page, name.equals("Ann") ? "Add a child" : "Add another child");
            page.getByLabel("Given names").fill(name);
            press(page, "Save and come back later");
        }
        assertThat(page.locator(".slp-child")).hasCount(2);
        look(page, "10-phone");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Move up: Ben")))
                .click();
        assertEquals(
                "Ben, age not known yet", page.locator(".slp-child h3").first().innerText());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Remove Ann")))
                .click();
        assertThat(page.getByText("Take the child out").first()).isVisible();
        look(page, "11-remove");
        press(page, "Take the child out");
        assertThat(page.locator(".slp-child")).hasCount(1);
        assertTrue(page.url().equals(address));
    }

    @Test
    @DisplayName("are written without a script and by keyboard alone")
    void plain() {
        Page page = newPage(Look.NO_SCRIPT);
        signIn(page, "priya.nair");
        String address = begin(page, "Yew Court");
        page.navigate(address + "/edit/circumstances");
        page.getByLabel("The circumstances").fill("Without script.");
        press(page, "Save and come back later");
        page.navigate(address + "/edit/circumstances");
        assertThat(page.getByLabel("The circumstances")).hasValue("Without script.");
        Page keys = signedIn("priya.nair");
        keys.navigate(address + "/edit/safety");
        tabTo(keys, keys.getByLabel("Safety of these and other children now"));
        keys.keyboard().type("By keyboard.");
        tabTo(keys, keys.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and come back later")));
        keys.keyboard().press("Enter");
        heading(keys, "Notify a serious incident");
    }
}
