package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Waiting;

/** The first part of the whole path: from a half-known incident to an acknowledged notification. */
abstract class NotifyingJourney extends Journey {
    private static final String TYPED = "Flat 2, \u201cFenby Road\u201d & <the> lane, caf\u00e9 side";
    private static final String CIRCUMSTANCES = "A neighbour found the younger child alone.\n\nSource: police log.";

    final LocalDate today = PracticeReviews.today();
    final String tail = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    final String caseName = "Juniper Lane";
    private String notification;

    final void begin() {
        Page priya = signedIn("priya.nair");
        priya.navigate("/my-work");
        at(priya, "My work");
        film(priya, "01-my-work");
        follow(priya, "Notify a serious incident or death");
        at(priya, "Begin a notification");
        choose(priya, "What are you notifying?", "serious_incident");
        priya.getByLabel("A name for the case").fill(caseName);
        press(priya, "Start the notification");
        assertThat(priya.locator("main")).containsText("You can send with limited information");
        notification = last(priya);
        at(priya, "Notify a serious incident");
        follow(priya, "The case and who is notifying");
        at(priya, "The case and who is notifying");
        assertThat(priya.locator("#caseName")).hasValue(caseName);
        priya.locator("#notifierName").fill("Priya Nair");
        priya.locator("#notifierJobTitle").fill("Service manager");
        priya.locator("#notifierPhone").fill("01632 960001");
        press(priya, "Save and continue");
        at(priya, "When and where");
        // Half a date and an odd address: kept as they are.
        priya.locator("#incidentDate").fill("31");
        priya.locator("#incidentDate-month").fill("Feb");
        priya.locator("#placeDescription").fill(TYPED);
        press(priya, "Save and come back later");
        at(priya, "Notify a serious incident");
        follow(priya, "The circumstances");
        at(priya, "The circumstances");
        priya.locator("#circumstances").pressSequentially(CIRCUMSTANCES);
        // Nothing is pressed: the page saves by itself.
        Api notifier = portal().as("priya.nair");
        Waiting.until(
                "what was typed is saved",
                Duration.ofSeconds(20),
                () -> CIRCUMSTANCES.equals(notifier.get("/api/v1/notifications/" + notification)
                        .json()
                        .path("circumstances")
                        .asText()));
        film(priya, "02-circumstances");
        signOut(priya);
    }

    final void comeBackAndFinish() {
        Page priya = signedIn("priya.nair");
        priya.navigate("/notifications/" + notification);
        at(priya, "Notify a serious incident");
        film(priya, "03-task-list");
        follow(priya, "The circumstances");
        assertThat(priya.locator("#circumstances")).hasValue(CIRCUMSTANCES);
        priya.navigate("/notifications/" + notification + "/edit/when-and-where");
        assertThat(priya.locator("#incidentDate")).hasValue("31");
        assertThat(priya.locator("#incidentDate-month")).hasValue("Feb");
        assertThat(priya.locator("#placeDescription")).hasValue(TYPED);
        day(priya, "incidentDate", today.minusDays(2));
        choose(priya, "How much of the date is known?", "day");
        choose(priya, "Where did it happen?", "in_area");
        answer(priya, "placeAuthorityCode", "X-LA-01");
        priya.locator("#setting").selectOption("home");
        press(priya, "Save and continue");
        at(priya, "When did the authority become aware?");
        day(priya, "awarenessDate", today.minusDays(1));
        press(priya, "Save and continue");
        at(priya, "What happened and why it is notified");
        film(priya, "04-nature");
        choose(priya, "What happened?", "serious_harm");
        choose(priya, "Is abuse or neglect known or suspected?", "suspected");
        choose(priya, "Which types of abuse or neglect?", "neglect");
        priya.locator("#harmType").selectOption("harm_neglect");
        press(priya, "Save and continue");
        at(priya, "The circumstances");
        press(priya, "Save and continue");
        at(priya, "Police, courts and other reviews");
        press(priya, "Save and continue");
        at(priya, "Notify a serious incident");
        aboutTheChild(priya);
        priya.navigate("/notifications/" + notification + "/edit/safety");
        at(priya, "Safety of these and other children now");
        priya.locator("#immediateSafety").fill("Both children are with an aunt.");
        press(priya, "Save and continue");
        at(priya, "Agreement of the partners");
        press(priya, "Save and continue");
        at(priya, "Check before you send");
        film(priya, "05-check-answers");
        press(priya, "Ask for approval");
        assertThat(priya.locator("main")).containsText("awaits approval");
        signOut(priya);
    }

    private void aboutTheChild(Page priya) {
        press(priya, "Add a child");
        assertThat(priya.locator("h1")).isVisible();
        if (!priya.url().contains("/edit/about")) {
            follow(priya, "About the child");
        }
        assertThat(priya.locator("#givenName")).isVisible();
        assertAccessible(priya);
        choose(priya, "Is the child identified?", "known");
        Somebody somebody = Somebody.unlikeOthers();
        priya.locator("#givenName").fill(somebody.givenName());
        priya.locator("#familyName").fill(somebody.familyName());
        day(priya, "dateOfBirth", somebody.born());
        choose(priya, "Sex", "female");
        priya.locator("#ethnicity").selectOption("WBRI");
        choose(priya, "Does the child have a disability?", "no");
        press(priya, "Save and continue");
        at(priya, "Home and numbers");
        answer(priya, "homeAuthorityCode", "X-LA-01");
        priya.locator("#livingArrangement").selectOption("parents");
        press(priya, "Save and continue");
        at(priya, "Care and placement");
        choose(priya, "Was the child looked after by a local authority at the time?", "no");
        press(priya, "Save and continue");
        at(priya, "Known to services");
        priya.locator("#socialCareStatus").selectOption("never");
        choose(priya, "Child in need plan", "never");
        choose(priya, "Child protection plan", "never");
        choose(priya, "Which agencies knew the child?", "gp");
        press(priya, "Save and continue");
        at(priya, "Health, school and background");
        press(priya, "Save and continue");
        at(priya, "Notify a serious incident");
    }

    final void approve() {
        Page martin = signedIn("martin.oduya");
        martin.navigate("/my-work");
        assertThat(martin.locator("main")).containsText(caseName);
        martin.navigate("/notifications/" + notification + "/check");
        at(martin, "Check before you send");
        acceptAll(martin);
        press(martin, "Send the notification");
        at(martin, "Notification sent");
        Locator main = martin.locator("main");
        assertThat(main).containsText(notification);
        assertThat(main).containsText("Child Safeguarding Practice Review Panel");
        assertThat(main).containsText("Department for Education");
        assertThat(main).containsText("Ofsted");
        assertThat(main).containsText("Calderwick Safeguarding Children Partnership");
        assertThat(main).containsText(Pattern.compile("\\d{1,2}:\\d\\d"));
        assertThat(main).containsText(Pattern.compile("Rapid review|rapid review"));
        film(martin, "06-receipt");
        signOut(martin);
    }

    final void acknowledge() {
        Page eleanor = signedIn("eleanor.marsh");
        eleanor.navigate("/my-work");
        eleanor.navigate("/notifications/" + notification);
        at(eleanor, "Notification, " + caseName);
        press(eleanor, "Acknowledge this notification");
        assertThat(eleanor.locator("main")).containsText("Acknowledged by Eleanor Marsh");
        film(eleanor, "07-acknowledged");
        signOut(eleanor);
    }

    static String last(Page page) {
        return page.url().replaceFirst("[?#].*", "").replaceFirst("^.*/", "");
    }
}
