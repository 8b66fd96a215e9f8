package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

/** A reader without an account saves a search that finds nothing yet, is told when something is published, and stops. */
final class SavedSearchJourney {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String BASE = "https://learning.example.org";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(BASE) + "(\\S+)");

    private final Portal portal;
    private final MailBox mail;
    private final Page page;
    private final Consumer<Page> accessible;
    private final BiConsumer<Page, String> shot;
    private final String word = "winterly" + letters(System.nanoTime() & 0xFFFFFFFL);
    private final String address = "reader." + word + "@example.org";

    SavedSearchJourney(
            Portal portal, MailBox mail, Page page, Consumer<Page> accessible, BiConsumer<Page, String> shot) {
        this.portal = portal;
        this.mail = mail;
        this.page = page;
        this.accessible = accessible;
        this.shot = shot;
    }

    /**
     * The journey.
     *
     * @param look shows a letter as mail programs do
     * @param person a page on which somebody with an account is signed in
     */
    void asReader(BiConsumer<String, String> look, Page person)
            throws MessagingException, IOException, SQLException, InterruptedException {
        ask();
        confirm();
        askAgain();
        Api manager = portal.as(PracticeReviews.MANAGER);
        String kept = publish(manager, "A family that moved " + word);
        String gone = publish(manager, "A family that stayed " + word);
        Waiting.until("both are matched", SOON, () -> number("select count(*) from alert_match") == 2);
        assertEquals(1, letters(), "a letter before its morning");
        change("update alert_match set matched_at = matched_at - interval '2 days'");
        // A change of the library is a reason to look; by then one of the two must not be shown any more.
        Api anyone = portal.api();
        manager.post(
                        "/api/v1/learning/" + gone + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        anyone.get("/api/v1/learning/" + gone).header("ETag"))
                .expect(204);
        Waiting.until("the letter has come", SOON, () -> letters() == 2);
        MimeMessage letter = last();
        assertEquals("1 new document for your saved search", MailBox.subject(letter));
        MimeMultipart both = (MimeMultipart) letter.getContent();
        for (int part = 0; part < 2; part++) {
            String text = (String) both.getBodyPart(part).getContent();
            assertTrue(text.contains(BASE + "/learning/" + kept), text);
            assertTrue(text.contains("Matched: " + word), text);
            assertFalse(text.contains(gone) || text.contains("stayed"), text);
        }
        look.accept((String) both.getBodyPart(1).getContent(), "alert-digest");
        asPerson(person, manager, kept);
        stop(letter);
    }

    /** Somebody with an account confirms nothing; and a correction of what was published before is not news. */
    private void asPerson(Page person, Api manager, String kept) {
        person.navigate("/alerts/new?q=" + word);
        assertThat(person.locator("main")).containsText("Letters go to the address of your account");
        accessible.accept(person);
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save this search"))
                .click();
        assertThat(person.locator("main")).containsText("The search was saved.");
        String api = "/api/v1/learning/" + kept;
        manager.post(
                        api + "/corrections",
                        Map.of("contentNote", "It describes harm to a child.", "reason", "The note was missing."),
                        portal.api().get(api).header("ETag"))
                .expect(204);
        Waiting.until(
                "the correction was read",
                SOON,
                () -> number("select a.last_seq - c.last_seq from alert_cursor a, change_counter c") == 0);
        assertEquals(2, number("select count(*) from alert_match"), "a correction is not news");
        person.getByLabel("How often?").selectOption("daily");
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save how often"))
                .click();
        assertThat(person.locator("main")).containsText("The change was saved.");
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop " + word))
                .click();
        assertThat(person.locator("main")).containsText("You have no saved search left");
    }

    private void ask() {
        page.navigate("/learning/search?q=" + word);
        link("Tell me when something is published for this search").click();
        assertThat(page.locator("h1")).hasText("Tell me of new learning for this search");
        page.getByLabel("Your e-mail address").fill("nobody");
        page.getByLabel("Once a day").check();
        button("Send me a link to confirm").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter an e-mail address, such as");
        assertThat(page.getByLabel("Your e-mail address")).hasValue("nobody");
        assertThat(page.getByLabel("Once a day")).isChecked();
        accessible.accept(page);
        shot.accept(page, "alert-new-refused");
        page.getByLabel("Your e-mail address").fill(address);
        accessible.accept(page);
        button("Send me a link to confirm").click();
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        accessible.accept(page);
        assertEquals(List.of(), page.context().cookies(), "the public room sets no cookie");
    }

    private void confirm() throws MessagingException, IOException {
        Waiting.until("the letter to confirm has come", SOON, () -> letters() == 1);
        MimeMessage letter = last();
        String text =
                (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        assertFalse(text.contains(word), "whoever asked could have typed anything");
        page.navigate(link(text, "/alerts/confirm"));
        assertEquals(0, number("select count(*) from search_alert where state = 'active'"), "looking confirms nothing");
        accessible.accept(page);
        shot.accept(page, "alert-confirm");
        button("Yes, send me these letters").click();
        assertThat(page.locator("main")).containsText("Thank you.");
        assertThat(page.locator("main")).containsText(word);
        accessible.accept(page);
        shot.accept(page, "alerts");
        assertEquals(0, number("select count(*) from alert_reader where address_sealed like '%" + word + "%'"));
        assertFalse(portal.log().contains(address), "an address in the log");
    }

    /** For an address that is known the answer is the same, and nothing is sent. */
    private void askAgain() {
        page.navigate("/alerts/new?q=" + word);
        page.getByLabel("Your e-mail address").fill(address);
        button("Send me a link to confirm").click();
        assertThat(page.locator("h1")).hasText("Look into your mailbox");
        assertEquals(1, number("select count(*) from search_alert"));
    }

    /** At one click of a mail program; the page of the link asks first. */
    private void stop(MimeMessage letter) throws MessagingException, IOException, InterruptedException {
        assertEquals("List-Unsubscribe=One-Click", letter.getHeader("List-Unsubscribe-Post")[0]);
        String path = link(letter.getHeader("List-Unsubscribe")[0].replace(">", ""), "/alerts/stop");
        page.navigate(path);
        assertThat(page.locator("h1")).hasText("Stop the daily letters?");
        accessible.accept(page);
        assertEquals(1, number("select count(*) from search_alert"), "looking stops nothing");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.url() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("You will get none of the daily letters any more"), answer.body());
        for (String table : List.of("search_alert", "alert_reader", "alert_match", "alert_digest", "alert_asked")) {
            assertEquals(0, number("select count(*) from " + table), "kept of who has stopped: " + table);
        }
        page.reload();
        button("Stop these letters").click();
        assertThat(page.locator("h1")).hasText("Stopped");
    }

    private String publish(Api manager, String title) {
        String at = "/api/v1/practice-reviews/" + PracticeReviews.ready(portal, title, "What a cousin saw of " + word);
        manager.post(
                        at + "/publication",
                        Map.of("overrideReason", "Agreed with the national body."),
                        manager.get(at).header("ETag"))
                .expect(200);
        return manager.get(at).json().path("url").asText().substring("/learning/".length());
    }

    private long letters() {
        return mail.received().stream().filter(this::isMine).count();
    }

    private MimeMessage last() {
        List<MimeMessage> mine = mail.received().stream().filter(this::isMine).toList();
        return mine.get(mine.size() - 1);
    }

    private boolean isMine(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String text, String path) {
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            if (links.group(1).startsWith(path)) {
                return links.group(1);
            }
        }
        throw new AssertionError("No link to " + path + " in " + text);
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private long number(String query) {
        try (Connection connection = portal.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String update) throws SQLException {
        try (Connection connection = portal.database().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }

    /** A number as letters: a word with digits would be taken for a reference. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt((int) (rest % 20)));
        }
        return letters.toString();
    }
}
