package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@DisplayName("A death told by a link")
class ChildDeathLinkIT extends Journey {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SISTER = "a.bloom@calder-link.nhs.uk";
    private static final String OFFICER = "coroner.officer@calder-link.gov.uk";
    private static final Pattern REFERENCE = Pattern.compile("(CDN-\\d{4}-\\d+)");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    /** What is told: none of it, and nothing typed about who tells, may stand in an e-mail. */
    private static final String NUMBER = "9989990018";

    private static final List<String> PERSONAL =
            List.of("Corisande", "Mallowfield", NUMBER, "998 999 0018", "Ward Nine", "illness");

    private static MailBox mail;
    private static Portal portal;

    @BeforeAll
    static void start() {
        mail = new MailBox().open();
        portal = Portal.alone()
                .with("PORTAL_SMTP_HOST", "127.0.0.1")
                .with("PORTAL_SMTP_PORT", Integer.toString(mail.port()))
                .with("PORTAL_SMTP_STARTTLS", "off")
                .with("PORTAL_SMTP_FROM", "portal@learning.example.org")
                .with("PORTAL_PUBLIC_URL", "https://learning.example.org")
                .start();
    }

    @AfterAll
    static void end() {
        portal.close();
        mail.close();
    }

    @Override
    protected Portal portal() {
        return portal;
    }

    @Test
    @DisplayName(
            "is asked for at an official address, written on a telephone in several goes, and sent (rules 53 to 58)")
    void told() throws MessagingException, IOException {
        Page phone = newPage(Look.PHONE);
        asked(phone);
        String letter = text("Your link to write notification of a death", SISTER);
        assertFalse(letter.contains("Ward Nine"), letter);
        String reference = Letters.found(REFERENCE, letter);
        String key = Letters.found(Letters.KEY, letter);

        phone.navigate("/link?key=" + key);
        at(phone, "Open the notification of a death " + reference);
        assertThat(phone.locator("main")).containsText("Calderwick and Harle Bay Child Death Overview Panel when you");
        press(phone, "Send me a code");
        phone.getByLabel("Your name and post").fill("Ada Bloom, ward sister");
        phone.getByLabel("Code from the e-mail")
                .fill(Letters.found(Letters.CODE, text("Your code for notification", SISTER)));
        phone.getByLabel("Only I use this device").check();
        press(phone, "Open it");
        at(phone, "Tell the overview panel");
        shot(phone, "death-link-notice-phone");
        reachesOneOnly(phone, reference);

        phone.navigate("/child-deaths/notices/" + reference + "/edit/child");
        phone.locator("#givenNames").fill("Corisande");
        assertThat(phone.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        press(phone, "Leave");
        assertThat(phone.locator("main")).containsText("Everything you had saved is kept");
        phone.navigate("/link?key=" + key);
        press(phone, "Open it");
        phone.navigate("/child-deaths/notices/" + reference + "/edit/child");
        assertThat(phone.locator("#givenNames")).hasValue("Corisande");
        write(phone, reference);
        // Nobody reads it before it is sent.
        Page ruby = signedIn("ruby.ellery");
        assertEquals(404, status(ruby, "/child-deaths/arrivals/" + reference));

        press(phone, "Send to the panel");
        assertThat(phone.locator("main")).containsText("The panel has been told");
        assertThat(phone.locator("main")).containsText(reference);
        assertThat(phone.locator("main")).not().containsText("Corisande");
        assertAccessible(phone);
        assertNoSidewaysScroll(phone);
        shot(phone, "death-link-receipt-phone");
        follow(phone, "ask for another link");
        at(phone, "Tell of the death of a child");
        phone.navigate("/child-deaths/notices/" + reference + "/edit/child");
        assertThat(phone.locator("main")).not().containsText("Corisande");
        Page other = newPage(Look.PHONE);
        other.navigate("/link?key=" + key);
        assertThat(other.locator("h1")).hasText("This link opens nothing");
        seenByPanel(reference);
        clocks();
        handedOn();
        letters(reference);
    }

    /** The answer is the same for an address that was sent three links already, and nothing more is sent to it. */
    private void asked(Page phone) {
        phone.navigate("/notify");
        follow(phone, "Tell of the death of a child");
        at(phone, "Tell of the death of a child");
        shot(phone, "death-link-ask-phone");
        press(phone, "Send me a link");
        assertThat(phone.locator(".govuk-error-summary")).containsText("Choose what is to be told of");
        assertThat(phone.locator(".govuk-error-summary")).containsText("Choose the local authority");
        answer(phone, "kind", "live_birth");
        answer(phone, "authority", "X-LA-01");
        phone.locator("#address").fill("ada@gmail.example");
        phone.locator("#body").fill("Ward Nine, Calder Hospital");
        press(phone, "Send me a link");
        assertThat(phone.locator(".govuk-error-summary")).containsText("official addresses only");
        assertThat(phone.locator("#body")).hasValue("Ward Nine, Calder Hospital");
        assertAccessible(phone);
        shot(phone, "death-link-refused-phone");
        phone.locator("#address").fill(SISTER);
        press(phone, "Send me a link");
        assertThat(phone.locator("main")).containsText("Look in your mailbox");
        assertAccessible(phone);
    }

    private static void reachesOneOnly(Page phone, String reference) {
        for (String address : new String[] {
            "/child-deaths/notices",
            "/child-deaths/notify",
            "/child-deaths/links",
            "/child-deaths",
            "/child-deaths/arrivals/" + reference,
            "/child-deaths/notices/" + reference + "0",
            "/my-work",
            "/post"
        }) {
            int status = status(phone, address);
            assertTrue(status == 404 || status == 403, address + " " + status);
        }
    }

    private static int status(Page page, String address) {
        return page.request()
                .get(portal.url() + address, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private void write(Page phone, String reference) {
        String here = "/child-deaths/notices/" + reference;
        at(phone, "The child");
        phone.locator("#familyName").fill("Mallowfield");
        day(phone, "birthDate", TODAY.minusDays(900));
        phone.locator("#nhsNumber").fill(NUMBER);
        answer(phone, "sex", "female");
        answer(phone, "residence", "X-LA-01");
        shot(phone, "death-link-child-phone");
        press(phone, "Save and go back");
        at(phone, "Tell the overview panel");
        phone.navigate(here + "/edit/death");
        day(phone, "deathDate", TODAY.minusDays(3));
        phone.locator("#deathTime").fill("05:10");
        answer(phone, "placeKind", "ward");
        answer(phone, "placeAuthority", "X-LA-03");
        answer(phone, "expected", "expected");
        press(phone, "Save and go back");
        at(phone, "Tell the overview panel");
        phone.navigate(here + "/edit/circumstances");
        phone.locator("#summary").fill("An illness of which she could not be cured.");
        answer(phone, "abuseSuspected", "no");
        press(phone, "Save and go back");
        at(phone, "Tell the overview panel");
        phone.navigate(here + "/edit/response");
        answer(phone, "jointResponse", "no");
        press(phone, "Save and go back");
        at(phone, "Tell the overview panel");
        phone.navigate(here + "/edit/you");
        assertThat(phone.locator("#yourOrganisation")).hasValue("Ward Nine, Calder Hospital");
        phone.locator("#yourName").fill("Ada Bloom");
        phone.locator("#yourRole").fill("Ward sister");
        phone.locator("#yourPhone").fill("01632 960001");
        press(phone, "Save and go back");
        at(phone, "Tell the overview panel");
    }

    /** Who told, by which address; a coordinator of the panel sends links as well, and withdraws them. */
    private void seenByPanel(String reference) throws MessagingException, IOException {
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/child-deaths/arrivals/" + reference);
        assertThat(ruby.locator("main")).containsText("By Ada Bloom, ward sister, Ward Nine, Calder Hospital");
        assertThat(ruby.locator("main")).containsText("Told by a link, without an account");
        assertThat(ruby.locator("main")).containsText(SISTER);
        ruby.navigate("/child-deaths");
        follow(ruby, "Told by link");
        at(ruby, "Told by link");
        assertThat(ruby.locator("main")).containsText("Asked for by themselves");
        answer(ruby, "kind", "live_birth");
        ruby.locator("#address").fill(OFFICER);
        ruby.locator("#body").fill("Coroner’s office");
        press(ruby, "Send the link");
        assertThat(ruby.locator("main")).containsText("Not opened yet");
        assertAccessible(ruby);
        shot(ruby, "death-links");
        String second = Letters.found(REFERENCE, text("Your link to write notification", OFFICER));
        press(ruby, "Send " + second + " again");
        assertThat(ruby.locator("main")).containsText("A new link has been sent");
        press(ruby, "Withdraw " + second);
        assertThat(ruby.locator("main")).containsText("The link was withdrawn");
        text("The link to notification of a death " + second + " is withdrawn", OFFICER);
        Api program = portal.as("ruby.ellery");
        String links = "/api/v1/child-death-links";
        assertTrue(program.get(links).expect(200).text().contains(reference));
        Api.Answer refused = program.post(links, Map.of("kind", "none", "address", "x", "body", ""));
        assertEquals(Set.of("kind", "address", "body"), Problems.fields(refused, 422));
        portal.as("jenny.marlow").post(links, Map.of("name", "x")).expect(403);
        assertEquals("[]", portal.as("jasmin.cole").get(links).expect(200).text());
        Page jasmin = signedIn("jasmin.cole");
        jasmin.navigate("/child-deaths/links");
        assertThat(jasmin.locator("main")).not().containsText(reference);
    }

    /** Rule 56: 48 clock hours run in the list of work; the calendar has its day, a reference and no name. */
    private void clocks() {
        Page ruby = signedIn("ruby.ellery");
        ruby.navigate("/my-work");
        assertThat(ruby.locator("main")).containsText(Pattern.compile("in 47 hours \\d+ minutes?"));
        assertAccessible(ruby);
        shot(ruby, "death-link-my-work");
        ruby.navigate("/account/calendars");
        ruby.getByLabel("Where will you use a new one?").fill("A telephone");
        press(ruby, "Make a private address");
        String path = ruby.locator("code.slp-hash").innerText().replaceFirst("^https?://[^/]+", "");
        String calendar = portal.api().get(path).expect(200).text().replace("\r\n ", "");
        assertTrue(calendar.contains("SUMMARY:Tell the National Child Mortality Database\\, " + opened()), calendar);
        assertTrue(calendar.contains("SUMMARY:Meeting of the overview panel\\, "), calendar);
        PERSONAL.forEach(word -> assertFalse(calendar.contains(word), word));
    }

    /** Who is reminded of the hours, and who is told that the case is theirs now. */
    private void handedOn() throws MessagingException, IOException {
        String death = opened();
        sql("update child_death set national_due_at = now() + interval '3 hours' where reference = '" + death + "'");
        portal.restart();
        text("Child death review " + death + ": hours run out", "ruby.ellery@example.org");
        Api ruby = portal.as("ruby.ellery");
        String at = "/api/v1/child-deaths/" + death;
        String offer = ruby.post(
                        at + "/transfers",
                        Map.of(
                                "panel", "X-CDOP-02",
                                "ground", "may_review",
                                "contact", "01632 960017",
                                "reason", "Corisande Mallowfield was known to the hospital there."))
                .expect(200)
                .json()
                .path("offers")
                .path(0)
                .path("offer")
                .path("reference")
                .asText();
        text("Child death review " + death + " is offered to your panel", "jasmin.cole@example.org");
        assertEquals(List.of(), letters("Child death review " + death + " is offered", "ruby.ellery@example.org"));
        String transfer = "/api/v1/child-death-transfers/" + offer;
        Api jasmin = portal.as("jasmin.cole");
        jasmin.post(transfer + "/acceptance", Map.of(), jasmin.get(transfer).header("ETag"))
                .expect(200);
        text("Child death review " + death + " was taken over", "ruby.ellery@example.org");
    }

    /** The case that the notification opened. */
    private static String opened() {
        return String.valueOf(sql(
                "select reference from child_death where given_names = 'Corisande' and family_name = 'Mallowfield'"));
    }

    private static String sql(String statement) {
        try (var connection = portal.database().connect();
                var asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return null;
            }
            try (var rows = asked.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Each coordinator once; in no e-mail whatever a word by which the child is known. */
    private static void letters(String reference) throws MessagingException, IOException {
        Waiting.until("both panels", SOON, () -> mail.about(reference).stream()
                .map(Letters::to)
                .collect(Collectors.toSet())
                .containsAll(Set.of("ruby.ellery@example.org", "jasmin.cole@example.org")));
        List<String> to = mail.about(reference).stream()
                .filter(one -> !Letters.to(one).contains("calder-link"))
                .map(Letters::to)
                .sorted()
                .toList();
        assertEquals(List.copyOf(new TreeSet<>(to)), to, "once each");
        assertTrue(
                Letters.text(mail.about("Notification of a death " + reference).get(0))
                        .contains("It came after the hours"));
        for (MimeMessage message : mail.received()) {
            String all = MailBox.subject(message)
                    + Letters.text(message)
                    + ((MimeMultipart) message.getContent()).getBodyPart(1).getContent();
            PERSONAL.forEach(word -> assertFalse(all.contains(word), word + " stands in " + all));
        }
    }

    @Test
    @DisplayName("is in no list before somebody asks, and an address is sent three links a day at most, unsaid")
    void limited() {
        Page page = newPage(Look.PHONE);
        for (int asked = 0; asked < 4; asked++) {
            page.navigate("/child-deaths/tell");
            answer(page, "kind", "live_birth");
            answer(page, "authority", "X-LA-05");
            page.locator("#address").fill("often@calder-link.nhs.uk");
            page.locator("#body").fill("A practice");
            press(page, "Send me a link");
            assertThat(page.locator("main")).containsText("Look in your mailbox");
        }
        Api nobody = portal.api();
        nobody.get("/child-deaths/links").expect(302);
        // A letter to somebody else is sent after all of theirs.
        page.navigate("/child-deaths/tell");
        answer(page, "kind", "live_birth");
        answer(page, "authority", "X-LA-05");
        page.locator("#address").fill("after@calder-link.nhs.uk");
        page.locator("#body").fill("A practice");
        press(page, "Send me a link");
        Waiting.until("the last letter", SOON, () -> sentTo("after@calder-link.nhs.uk") == 1);
        assertEquals(3, sentTo("often@calder-link.nhs.uk"));
    }

    private static long sentTo(String address) {
        return mail.received().stream()
                .filter(one -> Letters.to(one).equals(address))
                .count();
    }

    private static String text(String subject, String address) throws MessagingException, IOException {
        Waiting.until(subject, SOON, () -> !letters(subject, address).isEmpty());
        return Letters.text(letters(subject, address).get(0));
    }

    private static List<MimeMessage> letters(String subject, String address) {
        return mail.about(subject).stream()
                .filter(one -> Letters.to(one).equals(address))
                .toList();
    }
}
