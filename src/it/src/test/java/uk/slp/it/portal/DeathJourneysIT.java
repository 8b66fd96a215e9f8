package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first words to the receipt over every page of the two other kinds, and over the pages about people. */
@DisplayName("Deaths and people in the browser")
class DeathJourneysIT extends Journey {
    private static final String CALDERWICK = "X-LA-01";

    private final LocalDate today = PracticeReviews.today();

    private String begin(Page page, String kind, String heading) {
        page.navigate("/notifications/new");
        choose(page, "What are you notifying?", kind);
        page.getByLabel("A name for the case").fill("Larch Walk");
        press(page, "Start the notification");
        at(page, heading);
        return page.url();
    }

    private static void onwards(Page page) {
        press(page, "Save and continue");
    }

    private void whole(Page page, String address, boolean abuse) {
        page.navigate(address + "/edit/notifier");
        page.locator("#notifierPhone").fill("01632 960 142");
        onwards(page);
        at(page, "When and where");
        page.navigate(address + "/edit/nature");
        at(page, "What happened and why it is notified");
        answer(page, "abuseStatus", abuse ? "suspected" : "neither");
        if (abuse) {
            answer(page, "abuseTypes", "neglect");
        }
    }

    private void whereAndWhen(Page page, String address, boolean incident) {
        page.navigate(address + "/edit/when-and-where");
        at(page, "When and where");
        if (incident) {
            day(page, "incidentDate", today.minusDays(3));
            answer(page, "incidentDatePrecision", "day");
        }
        answer(page, "locationType", "in_area");
        answer(page, "placeAuthorityCode", CALDERWICK);
        answer(page, "setting", "home");
        onwards(page);
        at(page, "When did the authority become aware?");
        day(page, "awarenessDate", today.minusDays(1));
        onwards(page);
        at(page, "What happened and why it is notified");
        page.navigate(address);
    }

    private void about(Page page, LocalDate born) {
        Somebody somebody = Somebody.unlikeOthers();
        page.locator("#givenName").fill(somebody.givenName());
        page.locator("#familyName").fill(somebody.familyName());
        day(page, "dateOfBirth", born);
        day(page, "dateOfDeath", today.minusDays(3));
        answer(page, "sex", "female");
        answer(page, "ethnicity", "WBRI");
        answer(page, "disability", "no");
        onwards(page);
        at(page, "Home and numbers");
        answer(page, "homeAuthorityCode", CALDERWICK);
    }

    private void send(String address) {
        Page martin = signedIn("martin.oduya");
        martin.navigate(address + "/check");
        at(martin, "Check before you send");
        acceptAll(martin);
        shot(martin, "deaths-check-" + NotifyingJourney.last(martin));
        press(martin, "Send the notification");
        at(martin, "Notification sent");
        martin.context().close();
    }

    private String receipt(String address) {
        return portal().as("martin.oduya")
                .get("/api/v1/notifications/" + address.replaceFirst("^.*/", "") + "/submission")
                .expect(200)
                .text();
    }

    private void onAPhone(Page page, String name) {
        page.setViewportSize(390, 844);
        assertNoSidewaysScroll(page);
        shot(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }

    @Test
    @DisplayName("Rule 17: the death of a looked-after child with abuse suspected goes over every page to the Panel")
    void lookedAfter() {
        Page page = signedIn("priya.nair");
        String address = begin(page, "looked_after_death", "Notify the death of a looked-after child");
        whole(page, address, true);
        answer(page, "harmType", "death_neglect");
        shot(page, "deaths-looked-after-nature");
        onwards(page);
        at(page, "The circumstances");
        page.locator("#circumstances").fill("Found by the foster carer in the morning.");
        onwards(page);
        at(page, "Police, courts and other reviews");
        answer(page, "coronerTold", "yes");
        onwards(page);
        at(page, "Notify the death of a looked-after child");
        whereAndWhen(page, address, true);
        press(page, "Add a child");
        at(page, "About the first child");
        answer(page, "identityStatus", "known");
        about(page, today.minusYears(9));
        answer(page, "livingArrangement", "foster");
        onwards(page);
        at(page, "Care and placement");
        answer(page, "responsibleAuthorityCode", CALDERWICK);
        answer(page, "legalStatus", "C2");
        answer(page, "placementType", "U4");
        answer(page, "outOfArea", "yes");
        answer(page, "placementAuthorityCode", "X-LA-07");
        page.locator("#placementProvider").fill("A fostering agency");
        shot(page, "deaths-looked-after-care");
        onAPhone(page, "deaths-looked-after-care");
        onwards(page);
        at(page, "Known to services");
        answer(page, "socialCareStatus", "looked_after");
        answer(page, "childInNeedPlan", "previous");
        answer(page, "childProtectionPlan", "never");
        answer(page, "knownToAgencies", "gp");
        onwards(page);
        at(page, "Health, school and background");
        onwards(page);
        at(page, "Notify the death of a looked-after child");
        page.navigate(address + "/edit/safety");
        page.locator("#immediateSafety").fill("The other children in the placement were seen today.");
        onwards(page);
        at(page, "Agreement of the partners");
        answer(page, "policeView", "differs");
        page.locator("#partnersView").fill("The police think that it is too early to say.");
        onwards(page);
        at(page, "Check before you send");
        assertThat(page.locator("#problems")).hasCount(0);
        assertThat(page.locator("main")).containsText("Child Safeguarding Practice Review Panel");
        press(page, "Ask for approval");
        assertThat(page.locator("main")).containsText("awaits approval");
        page.context().close();

        send(address);
        String receipt = receipt(address);
        assertThat(signedInAt("eleanor.marsh", address).locator("h1")).containsText("Larch Walk");
        assertEquals(5, receipt.split("\"role\"").length - 1, receipt);
        assertFalse(receipt.contains("\"late\":true"), receipt);
    }

    private Page signedInAt(String account, String address) {
        Page page = signedIn(account);
        page.navigate(address);
        return page;
    }

    @Test
    @DisplayName("Rule 23: the death of a care leaver under 18 begins the serious incident at the press of a button")
    void careLeaver() {
        Page page = signedIn("priya.nair");
        String address = begin(page, "care_leaver_death", "Notify the death of a care leaver");
        whole(page, address, true);
        answer(page, "suspectedCause", "suicide");
        shot(page, "deaths-care-leaver-nature");
        onwards(page);
        at(page, "The circumstances");
        page.locator("#circumstances").fill("Found by a friend.");
        onwards(page);
        at(page, "Police, courts and other reviews");
        onwards(page);
        at(page, "Notify the death of a care leaver");
        whereAndWhen(page, address, false);
        press(page, "Add the young person");
        at(page, "About the young person");
        about(page, today.minusYears(17));
        onwards(page);
        at(page, "Leaving care");
        answer(page, "leavingCareAuthorityCode", CALDERWICK);
        answer(page, "leavingCareCategory", "relevant");
        answer(page, "inTouch", "yes");
        shot(page, "deaths-care-leaver-leaving");
        onAPhone(page, "deaths-care-leaver-leaving");
        onwards(page);
        at(page, "Life at the time");
        answer(page, "accommodation", "U");
        onwards(page);
        at(page, "Health, school and background");
        onwards(page);
        at(page, "Notify the death of a care leaver");
        page.navigate(address + "/edit/support");
        at(page, "Support and learning");
        page.locator("#supportNotes").fill("A friend of the young person was offered counselling.");
        onwards(page);
        at(page, "Check before you send");
        Locator problem = page.locator("#problems ~ ul a");
        assertThat(problem).containsText("notify the serious incident as well");
        shot(page, "deaths-care-leaver-check");
        problem.click();
        at(page, "What happened and why it is notified");
        page.getByText("If the young person was under 18").click();
        press(page, "Begin the serious incident notification");
        at(page, "Notify a serious incident");
        String incident = NotifyingJourney.last(page);
        shot(page, "deaths-rule-23-begun");
        page.navigate(address + "/edit/nature");
        assertThat(page.locator("#seriousIncidentReference")).hasValue(incident);
        page.navigate(address + "/check");
        assertThat(page.locator("#problems")).hasCount(0);
        assertThat(page.locator("#hints")).hasCount(0);
        press(page, "Ask for approval");
        assertThat(page.locator("main")).containsText("awaits approval");
        page.context().close();

        send(address);
        assertEquals(2, receipt(address).split("\"role\"").length - 1, "the department and Ofsted only (rule 19)");
    }

    @Test
    @DisplayName("any number of children with one index child, unborn and unidentified ones, siblings and adults")
    void people() {
        Page page = signedIn("priya.nair");
        String address = begin(page, "serious_incident", "Notify a serious incident");
        for (String who : new String[] {"known", "unborn", "not_identified", "known", "known"}) {
            press(page, page.locator(".slp-child").count() == 0 ? "Add a child" : "Add another child");
            answer(page, "identityStatus", who);
            if ("unborn".equals(who)) {
                assertThat(page.locator("#identityDescription")).isHidden();
                day(page, "expectedDelivery", today.plusDays(40));
                assertAccessible(page);
                shot(page, "people-unborn");
            } else if ("not_identified".equals(who)) {
                assertThat(page.locator("#expectedDelivery")).isHidden();
                page.locator("#identityDescription").fill("A girl of about six in images.");
                assertAccessible(page);
                onAPhone(page, "people-unidentified");
            } else {
                page.locator("#givenName").fill(Somebody.unlikeOthers().givenName());
            }
            press(page, "Save and come back later");
            at(page, "Notify a serious incident");
        }
        assertThat(page.locator(".slp-child")).hasCount(5);
        assertThat(page.getByText("The national form holds four children")).isVisible();
        assertThat(page.getByText("First child.")).hasCount(1);
        assertThat(page.locator(".slp-child").nth(1)).containsText("unborn");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Move up: .*unborn")))
                .click();
        assertThat(page.locator(".slp-child").first()).containsText("unborn");
        assertThat(page.locator(".slp-child").first()).containsText("First child.");
        assertThat(page.getByText("First child.")).hasCount(1);
        shot(page, "people-five-children");
        onAPhone(page, "people-five-children");

        press(page, "Add a person");
        at(page, "About this person");
        answer(page, "role", "sibling");
        page.locator("#givenName").fill("Hazel");
        answer(page, "livesInHousehold", "yes");
        shot(page, "people-sibling");
        onAPhone(page, "people-sibling");
        onwards(page);
        at(page, "Notify a serious incident");
        press(page, "Add another person");
        answer(page, "role", "step_parent");
        page.locator("#description").fill("Mother\u2019s new partner, known as Dan.");
        answer(page, "livesInHousehold", "yes");
        onwards(page);
        assertThat(page.locator("#people")).containsText("Hazel, Brother or sister");
        shot(page, "people-tasks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove Hazel, Brother or sister"))
                .click();
        at(page, "Take this person out");
        press(page, "Take the person out");
        assertThat(page.locator("#people")).not().containsText("Hazel");
        String whole = portal().as("priya.nair")
                .get("/api/v1/notifications/" + address.replaceFirst("^.*/", ""))
                .json()
                .toString();
        assertEquals(6, whole.split("\"id\":").length - 1, "five children and one person");
    }
}
