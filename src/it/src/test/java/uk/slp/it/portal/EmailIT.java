package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Look;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

@DisplayName("E-mails")
class EmailIT extends BrowserTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** The child, the case and the place of {@link CaseMaker#complete()}. */
    private static final List<String> PERSONAL =
            List.of("Osgathorpe", "Marie", "2022-08-03", "3 August 2022", "Juniper", "Fenby", "aunt", "found alone");

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
    @DisplayName("tell each recipient of a notification once, in plain text and HTML, and name nobody (rule 14)")
    void recipients() throws MessagingException, IOException {
        String reference = new CaseMaker(portal).sent();
        Set<String> expected = new TreeSet<>(Set.of(
                "eleanor.marsh@example.org",
                "ruth.hale@example.org",
                "tom.ferris@example.org",
                "helen.strachan@example.org",
                "ama.boateng@example.org",
                "rowan.tate@example.org",
                "grace.lindqvist@example.org"));
        Waiting.until("everybody has it", SOON, () -> mail.about(reference).size() >= expected.size());

        List<MimeMessage> messages = mail.about(reference);
        List<String> to = messages.stream().map(Letters::to).sorted().toList();
        assertEquals(List.copyOf(expected), to);
        for (MimeMessage message : messages) {
            assertEquals("Notification " + reference + " from Calderwick Council", MailBox.subject(message));
            assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
            MimeMultipart both = (MimeMultipart) message.getContent();
            assertTrue(both.getContentType().contains("alternative"), both.getContentType());
            String plain = (String) both.getBodyPart(0).getContent();
            String html = (String) both.getBodyPart(1).getContent();
            for (String text : List.of(plain, html)) {
                assertTrue(text.contains("A notification " + reference + " was sent by Calderwick Council."), text);
                assertTrue(text.contains("https://learning.example.org/post/open?item="), text);
                PERSONAL.forEach(word -> assertFalse(text.contains(word), word));
            }
            assertFalse(html.contains("<img") || html.contains("<script"), html);
        }
        look(messages.get(0));
        String measured = portal.as("sian.price").get("/metrics").expect(200).text();
        assertTrue(measured.contains("portal_emails_waiting"), "no measurements of e-mails");
        String health = portal.api().get("/health/ready").expect(200).text();
        assertTrue(health.contains("oldestSeconds"), health);
    }

    /** As mail programs show it, on a desk and in a hand. */
    private void look(MimeMessage message) throws MessagingException, IOException {
        look((String) ((MimeMultipart) message.getContent()).getBodyPart(1).getContent(), "email");
    }

    private void look(String html, String name) {
        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            Page page = newPage(look);
            page.setContent(html);
            assertAccessible(page);
            assertNoSidewaysScroll(page);
            shot(page, name + "-" + look.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    @DisplayName("wait while the mail server is down, and all go out when it is back")
    void serverDown() {
        mail.close();
        String reference = new CaseMaker(portal).sent();
        Waiting.until("the portal has noticed", SOON, () -> portal.log().contains("mail server cannot be reached"));
        assertEquals(7, states(reference).size());
        Page admin = signedIn("sian.price");
        admin.navigate("/admin/post");
        assertThat(admin.locator("main")).containsText("has not reached the mail server since");
        mail.open();
        Waiting.until("everybody has it", SOON, () -> mail.about(reference).size() == 7);
        Waiting.until("all are marked", SOON, () -> states(reference).values().stream()
                .allMatch("sent"::equals));
    }

    /** A draft that is due today: five working days since it became known. */
    private static String dueToday() throws SQLException {
        String draft = new CaseMaker(portal).draft();
        try (Connection connection = portal.database().connect();
                PreparedStatement due =
                        connection.prepareStatement("update notification set due_date = ? where reference = ?")) {
            due.setObject(1, CaseMaker.today());
            due.setString(2, draft);
            due.executeUpdate();
        }
        return draft;
    }

    @Test
    @DisplayName("about saved searches go to readers who confirmed, once, with what is published then, until they stop")
    void savedSearches() throws MessagingException, IOException, SQLException, InterruptedException {
        new SavedSearchJourney(portal, mail, newPage(), this::assertAccessible, this::shot)
                .asReader(this::look, signedIn("ruth.hale"));
    }

    @Test
    @DisplayName("bring a school without an account a link to its one sheet, which opens nothing else (rule 37)")
    void oneLink() throws MessagingException, IOException, SQLException {
        new OneLinkJourney(portal, mail, (page, name) -> {
                    assertAccessible(page);
                    assertNoSidewaysScroll(page);
                    shot(page, name);
                })
                .asSchool(newPage(Look.PHONE), newPage());
    }

    @Test
    @DisplayName("bring a surgery without an account a link to its one return on a child's death (rule 65)")
    void returnLink() throws MessagingException, IOException {
        new ReturnLinkJourney(portal, mail, (page, name) -> {
                    assertAccessible(page);
                    assertNoSidewaysScroll(page);
                    shot(page, name);
                })
                .asSurgery(newPage(Look.PHONE));
    }

    @Test
    @DisplayName("bring who is invited to a review meeting a link for one answer, which names nobody (rule 65)")
    void meetingLink() throws MessagingException, IOException {
        new MeetingLinkJourney(portal, mail, (page, name) -> {
                    assertAccessible(page);
                    assertNoSidewaysScroll(page);
                    shot(page, name);
                })
                .asGuest(newPage(Look.PHONE), signedIn("ruby.ellery"));
    }

    /** Of a last day people are reminded once, in the portal at once, however the portal ended in between. */
    private static void remindedOnce(String draft) throws SQLException {
        Waiting.until("it is reminded of", SOON, () -> reminders(draft).size() == 2);
        assertEquals(Set.of("martin.oduya", "priya.nair"), Set.copyOf(reminders(draft)));
        try (Connection connection = portal.database().connect();
                PreparedStatement query = connection.prepareStatement("select count(*) from (select reference from"
                        + " post_item where kind = 'reminder' group by account_id, reference having count(*) > 1) r");
                ResultSet rows = query.executeQuery()) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1), "something was reminded of twice");
        }
    }

    private static List<String> reminders(String reference) {
        List<String> people = new ArrayList<>();
        try (Connection connection = portal.database().connect();
                PreparedStatement query =
                        connection.prepareStatement("select a.username from post_item i join account a"
                                + " on a.id = i.account_id join post_email e on e.item_id = i.id"
                                + " where i.reference like ? and i.kind = 'reminder'")) {
            query.setString(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    people.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return people;
    }

    @Test
    @DisplayName("of a portal killed amid sending arrive once at most, and once for certain unless they are uncertain;"
            + " it reminds once")
    void killed() throws SQLException {
        String draft = dueToday();
        Waiting.until(
                "the first start has reminded of an invented case",
                SOON,
                () -> reminders("%").size() > reminders(draft).size());
        mail.slow(Duration.ofMillis(300));
        CaseMaker make = new CaseMaker(portal);
        List<String> references = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            references.add(make.sent());
        }
        Waiting.until("some have arrived", SOON, () -> arrived(references).size() >= 4);
        Waiting.until("one is being handed over", SOON, () -> references.stream()
                .anyMatch(reference -> states(reference).containsValue("sending")));
        portal.kill();
        int before = arrived(references).size();
        assertTrue(before < 21, "the portal was killed too late to prove anything: " + before);
        mail.slow(Duration.ZERO);
        portal.start();
        remindedOnce(draft);
        Waiting.until("nothing waits any more", SOON, () -> references.stream()
                .flatMap(reference -> states(reference).values().stream())
                .noneMatch("queued"::equals));

        List<String> arrived = arrived(references);
        assertEquals(arrived.size(), Set.copyOf(arrived).size(), "an e-mail arrived twice: " + arrived);
        Map<String, String> states = new LinkedHashMap<>();
        references.forEach(reference -> states.putAll(states(reference)));
        assertEquals(21, states.size());
        List<String> open = new ArrayList<>();
        states.forEach((id, state) -> {
            if (state.equals("sent")) {
                assertTrue(arrived.contains(id), id + " is marked as sent and did not arrive");
            } else {
                open.add(id);
            }
        });
        assertTrue(open.size() <= 1, "more than one was in the hand of the sender: " + states);
        decide(open, arrived.size());
    }

    /** What was in the sender's hand is never sent by itself, and sent again when an administrator says so. */
    private void decide(List<String> open, int arrived) throws SQLException {
        if (open.isEmpty()) {
            return;
        }
        String id = open.get(0);
        try (Connection connection = portal.database().connect();
                PreparedStatement age = connection.prepareStatement(
                        "update post_email set claimed_at = claimed_at - interval '10 minutes' where message_id = ?")) {
            age.setString(1, id);
            age.executeUpdate();
        }
        Page admin = signedIn("sian.price");
        Waiting.until("it is uncertain", SOON, () -> {
            admin.navigate("/admin/post?state=uncertain");
            return admin.locator("tbody tr").count() == 1;
        });
        assertAccessible(admin);
        shot(admin, "admin-post");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        assertThat(admin.locator("main")).containsText("why it is sent again");
        assertAccessible(admin);
        admin.getByLabel("Why is it sent again?").fill("The log of the mail server does not show it.");
        shot(admin, "admin-post-again");
        long same = arrivedAs(id);
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        assertThat(admin.locator("main")).containsText("waits to be sent again");
        Waiting.until("it arrived", SOON, () -> arrivedAs(id) == same + 1);
        assertTrue(arrived > 0);
    }

    private static long arrivedAs(String id) {
        return mail.received().stream().filter(m -> MailBox.id(m).equals(id)).count();
    }

    private static List<String> arrived(List<String> references) {
        return references.stream()
                .flatMap(reference -> mail.about(reference).stream())
                .map(MailBox::id)
                .collect(Collectors.toList());
    }

    /** States of the e-mails about a record, by Message-ID. */
    private static Map<String, String> states(String reference) {
        Map<String, String> states = new LinkedHashMap<>();
        try (Connection connection = portal.database().connect();
                PreparedStatement query =
                        connection.prepareStatement("select e.message_id, e.state from post_email e join post_item i"
                                + " on i.id = e.item_id where i.reference = ? and i.kind = 'notification_sent'")) {
            query.setString(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    states.put(rows.getString(1), rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return states;
    }
}
