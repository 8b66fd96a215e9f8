package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

/** Somebody without an account is invited to a review meeting, answers by a link once, and reaches nothing else. */
final class MeetingLinkJourney {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Portal portal;
    private final MailBox mail;
    private final BiConsumer<Page, String> look;

    MeetingLinkJourney(Portal portal, MailBox mail, BiConsumer<Page, String> look) {
        this.portal = portal;
        this.mail = mail;
        this.look = look;
    }

    /**
     * The journey.
     *
     * @param phone of who is invited
     * @param ruby the coordinator's browser, signed in
     */
    void asGuest(Page phone, Page ruby) throws MessagingException, IOException {
        String death = ReturnMaker.death(portal);
        Api api = portal.as("ruby.ellery");
        String meeting = ReturnMaker.meeting(api, death);
        String address = "/api/v1/child-death-meetings/" + meeting;
        api.post(
                        address + "/guests",
                        Map.of(
                                "name",
                                "Pat Rowe",
                                "organisation",
                                "Pelham Surgery",
                                "address",
                                "pat.rowe@pelham-meeting.sch.uk"),
                        api.get(address).header("ETag"))
                .expect(200);
        String invitation = meeting + "-2";
        String letter = text("Invitation to the child death review meeting " + meeting, "pat.rowe@", 1);
        assertFalse(
                letter.contains("Oakapple") || letter.contains("Pelham") || letter.contains(death), "it names nobody");
        String key = Letters.found(Letters.KEY, letter);
        phone.navigate("/link?key=" + key);
        assertThat(phone.locator("h1")).containsText("Answer the invitation to the child death review meeting");
        look.accept(phone, "meeting-link-door");
        press(phone, "Send me a code");
        phone.getByLabel("Your name and post").fill("Pat Rowe, practice manager");
        phone.getByLabel("Code from the e-mail")
                .fill(Letters.found(
                        Letters.CODE, text("Your code for child death review meeting " + invitation, "pat.rowe@", 1)));
        press(phone, "Open it");
        assertThat(phone.locator("main")).containsText("Ward 3");
        assertTrue(phone.url().endsWith("/child-death-invitations/" + invitation), phone.url());
        String shown = phone.content();
        assertFalse(shown.contains("Oakapple") || shown.contains(death) || shown.contains("Somebody of the ward"));
        reachesNothing(phone, death, meeting);
        answers(phone);
        phone.navigate("/link?key=" + key);
        assertThat(phone.locator("main")).containsText("It may have been used already");
        reminded(meeting, api, address);
        coordinates(ruby, phone, meeting, key);
    }

    private void reachesNothing(Page phone, String death, String meeting) {
        for (String page : List.of(
                "/child-death-invitations/" + meeting + "-1",
                "/child-death-meetings/" + meeting,
                "/child-death-meetings/" + meeting + "/write",
                "/child-deaths/" + death,
                "/child-death-returns",
                "/my-work")) {
            int status = phone.request()
                    .get(portal.url() + page, RequestOptions.create().setMaxRedirects(0))
                    .status();
            assertTrue(status == 404 || status == 403, page + " " + status);
        }
    }

    private void answers(Page phone) {
        press(phone, "Send the answer");
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Choose whether you can come.");
        phone.getByLabel("Yes, I will come").check();
        phone.getByLabel("Who will come in your place?").fill("Dr Ann Lowe, GP partner");
        phone.getByLabel("Do you need an interpreter").fill("Step-free access");
        phone.getByLabel("A note to the panel").fill("I am sorry: the surgery is short of people that day.");
        press(phone, "Send the answer");
        assertThat(phone.getByRole(AriaRole.ALERT))
                .containsText("Somebody comes in your place only if you cannot come");
        assertThat(phone.getByLabel("Do you need an interpreter")).hasValue("Step-free access");
        look.accept(phone, "meeting-link-wrong");
        phone.getByLabel("No, I cannot come").check();
        press(phone, "Send the answer");
        assertThat(phone.locator("main")).containsText("You said you cannot come.");
        assertThat(phone.locator("main")).containsText("they can send you a new link");
        look.accept(phone, "meeting-link-answered");
    }

    /** Who answered is not written to again; who has not is, with a key that works. */
    private void reminded(String meeting, Api api, String address) throws MessagingException, IOException {
        api.post(
                        address + "/guests",
                        Map.of("name", "Head of Fenby", "address", "head@fenby-meeting.sch.uk"),
                        api.get(address).header("ETag"))
                .expect(200);
        text("Invitation to the child death review meeting " + meeting, "head@", 1);
        api.post(address + "/reminders", Map.of(), api.get(address).header("ETag"))
                .expect(200);
        String subject = "Please say whether you can come to the child death review meeting " + meeting;
        mail(subject, "head@fenby-meeting", 1);
        assertEquals(1, mail.about(subject).size(), "only who is silent");
    }

    private void coordinates(Page ruby, Page phone, String meeting, String key) throws MessagingException, IOException {
        ruby.navigate("/child-death-meetings/" + meeting);
        assertThat(ruby.locator("main")).containsText("In their place: Dr Ann Lowe, GP partner");
        assertThat(ruby.locator("main")).containsText("Needs: Step-free access");
        assertThat(ruby.locator("main")).containsText("Reminded on");
        look.accept(ruby, "meeting-link-seen");
        follow(ruby, "Pat Rowe");
        assertThat(ruby.locator("main")).containsText("the surgery is short of people");
        look.accept(ruby, "meeting-link-guest");
        press(ruby, "Send a new link");
        assertThat(ruby.locator("main")).containsText("A new letter goes out.");
        String next = Letters.found(
                Letters.KEY, text("Invitation to the child death review meeting " + meeting, "pat.rowe@", 2));
        assertNotEquals(key, next);
        phone.navigate("/link?key=" + next);
        assertThat(phone.locator("h1")).containsText("Answer the invitation");
        follow(ruby, "Pat Rowe");
        press(ruby, "Take the invitation back");
        assertThat(ruby.locator("main")).containsText("The person is no longer invited.");
        mail("The link to child death review meeting " + meeting + "-2 is withdrawn", "pat.rowe@", 1);
        phone.navigate("/link?key=" + next);
        assertThat(phone.locator("h1")).hasText("This link opens nothing");
    }

    /** The newest letter about something to an address, once there are that many. */
    private MimeMessage mail(String subject, String address, int count) {
        Waiting.until(subject, SOON, () -> to(subject, address).size() >= count);
        List<MimeMessage> all = to(subject, address);
        return all.get(all.size() - 1);
    }

    private List<MimeMessage> to(String subject, String address) {
        return mail.about(subject).stream()
                .filter(one -> Letters.to(one).contains(address))
                .toList();
    }

    private String text(String subject, String address, int count) throws MessagingException, IOException {
        return Letters.text(mail(subject, address, count));
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
