package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

/** A school without an account writes its sheet by a link, on a telephone, and reaches nothing else. */
final class OneLinkJourney {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ADDRESS = "head@fenby-link.sch.uk";

    private final Portal portal;
    private final MailBox mail;
    private final BiConsumer<Page, String> look;
    private final ReviewMaker maker;

    OneLinkJourney(Portal portal, MailBox mail, BiConsumer<Page, String> look) {
        this.portal = portal;
        this.mail = mail;
        this.look = look;
        this.maker = new ReviewMaker(portal);
    }

    /**
     * The journey.
     *
     * @param phone of the school
     * @param other another browser
     */
    void asSchool(Page phone, Page other) throws MessagingException, IOException, SQLException {
        String review = maker.opened("Lychgate");
        String sheets = ReviewMaker.REVIEWS + review + "/sheets";
        assertEquals(
                "address_not_official",
                maker.manager()
                        .post(sheets, request("someone@gmail.example"))
                        .expect(422)
                        .json()
                        .at("/violations/0/code")
                        .asText());
        String sheet = maker.manager()
                .post(sheets, request(ADDRESS))
                .expect(200)
                .json()
                .path("reference")
                .asText();
        String foreign = maker.manager()
                .post(sheets, request("other@fenby-link.sch.uk"))
                .expect(200)
                .json()
                .path("reference")
                .asText();
        String text = Letters.text(letter("You are asked to write agency sheet " + sheet, 1));
        assertFalse(text.contains("Lychgate") || text.contains("Quenelle") || text.contains("School of"), text);
        String key = Letters.found(Letters.KEY, text);

        // Looking sends no code and opens nothing; a key with another letter opens nothing.
        phone.navigate("/link?key=" + key.substring(1) + "A");
        assertThat(phone.locator("h1")).hasText("This link opens nothing");
        phone.navigate("/link?key=" + key);
        assertThat(phone.locator("main")).containsText("h•••@fenby-link.sch.uk");
        look.accept(phone, "link-door");
        assertEquals(302, status(phone, "/agency-sheets/" + sheet), "not opened yet");
        button(phone, "Send me a code").click();
        String code = Letters.found(Letters.CODE, Letters.text(letter("Your code for agency sheet " + sheet, 1)));
        phone.getByLabel("Code from the e-mail").fill(code.equals("000000") ? "000001" : "000000");
        button(phone, "Open it").click();
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Enter your name and post");
        phone.getByLabel("Your name and post").fill("Jo Field, head");
        phone.getByLabel("Code from the e-mail").fill(code.equals("000000") ? "000001" : "000000");
        button(phone, "Open it").click();
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("That code is not right");
        assertThat(phone.getByLabel("Your name and post")).hasValue("Jo Field, head");
        look.accept(phone, "link-wrong");
        phone.getByLabel("Code from the e-mail").fill(code.substring(0, 3) + " " + code.substring(3));
        phone.getByLabel("Only I use this device").check();
        button(phone, "Open it").click();
        assertThat(phone.locator("main")).containsText("Quenelle");
        assertTrue(phone.url().endsWith("/agency-sheets/" + sheet), phone.url());
        look.accept(phone, "link-sheet");

        write(phone);
        reach(phone, sheet, foreign, review);
        comesBack(phone, other, key, sheet);
        sendsIn(phone, other, key, sheet, sheets);
        revoked(foreign, sheets, other);
        nothingKept(key, code);
    }

    private static void write(Page phone) {
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What your agency knows"))
                .first()
                .click();
        phone.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        phone.getByLabel("How was your agency involved?").fill("In nursery since 2025.");
        assertThat(phone.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        button(phone, "Save and go back to the sheet").click();
        assertThat(phone.locator("main")).containsText("In nursery since 2025.");
    }

    /** Every page behind the sign-in and every operation: nothing but the one sheet. */
    private void reach(Page phone, String sheet, String foreign, String review) {
        List<String> open = new ArrayList<>();
        for (String page : EntryPoints.staffPages()) {
            String path = page.replace("{sheet}", sheet)
                    .replace("{ref}", page.startsWith("/agency-sheets/") ? foreign : review)
                    .replaceAll("\\{[a-z]+}", "1");
            if (!refused(phone, path)) {
                open.add(path);
            }
        }
        for (String operation : EntryPoints.operations(portal)) {
            if (operation.startsWith("GET /api/v1/agency-sheets")
                    && status(phone, "/api/v1/agency-sheets/" + sheet) != 401) {
                open.add(operation);
            }
        }
        for (String path : List.of("/agency-sheets", "/post/open?item=1", "/rapid-reviews/" + review + "/sent.docx")) {
            if (!refused(phone, path)) {
                open.add(path);
            }
        }
        assertEquals(List.of(), open, "open to who was sent a link to one sheet");
        assertEquals(200, status(phone, "/agency-sheets/" + sheet));
        assertEquals(200, status(phone, "/privacy"));
    }

    private void comesBack(Page phone, Page other, String key, String sheet) throws MessagingException, IOException {
        button(phone, "Leave").click();
        assertThat(phone.locator("main")).containsText("Everything you had saved is kept");
        phone.navigate("/link?key=" + key);
        button(phone, "Open it").click();
        assertThat(phone.locator("main")).containsText("In nursery since 2025.");
        other.navigate("/link?key=" + key);
        assertThat(other.locator("main")).containsText("we first send a code");
        button(other, "Send me a code").click();
        String code = Letters.found(Letters.CODE, Letters.text(letter("Your code for agency sheet " + sheet, 2)));
        other.getByLabel("Code from the e-mail").fill(code);
        button(other, "Open it").click();
        assertThat(other.locator("main")).containsText("In nursery since 2025.");
    }

    private void sendsIn(Page phone, Page other, String key, String sheet, String sheets) {
        button(phone, "Send the sheet in").click();
        assertThat(phone.locator("main")).containsText("Sent in by Jo Field, head");
        look.accept(phone, "link-sent");
        other.navigate("/link?key=" + key);
        assertThat(other.locator("h1")).hasText("This link opens nothing");
        Api manager = maker.manager();
        String sent = manager.get(sheets + "/" + sheet).expect(200).text();
        assertTrue(sent.contains("Jo Field, head") && sent.contains("In nursery since 2025."), sent);
    }

    /** Given to somebody with an account: the link ends at once, and its holder is told. */
    private void revoked(String sheet, String sheets, Page other) throws MessagingException, IOException {
        String key =
                Letters.found(Letters.KEY, Letters.text(letter("You are asked to write agency sheet " + sheet, 1)));
        Api manager = maker.manager();
        manager.post(
                        sheets + "/" + sheet + "/contributor",
                        Map.of("address", "sadia.mirza@example.org"),
                        manager.get(sheets + "/" + sheet).header("ETag"))
                .expect(200);
        portal.as("sadia.mirza").get("/api/v1/agency-sheets/" + sheet).expect(200);
        letter("The link to agency sheet " + sheet + " is withdrawn", 1);
        other.navigate("/link?key=" + key);
        assertThat(other.locator("h1")).hasText("This link opens nothing");
    }

    /** Neither key nor code stands in a log or a table. */
    private void nothingKept(String key, String code) throws SQLException {
        assertFalse(portal.log().contains(key), "the key is in the log");
        try (Connection connection = portal.database().connect();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select secret_hash, kind from one_link_letter")) {
            while (rows.next()) {
                String kept = rows.getString(1);
                assertTrue(kept == null || kept.length() == 64 && !kept.contains(code), kept);
            }
        }
        try (Connection connection = portal.database().connect();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "select action, count(*) from audit_event where username like 'link:%'" + " group by action")) {
            Map<String, Integer> actions = new LinkedHashMap<>();
            while (rows.next()) {
                actions.put(rows.getString(1), rows.getInt(2));
            }
            assertTrue(
                    actions.keySet().containsAll(List.of("ask_link_code", "open_link", "read", "write", "send_in")),
                    actions.toString());
        }
    }

    private static Map<String, String> request(String address) {
        return Map.of(
                "kind",
                "education",
                "name",
                "School of " + address.charAt(0),
                "address",
                address,
                "about",
                "Quenelle, born 3 May 2024.");
    }

    private MimeMessage letter(String subject, int number) {
        Waiting.until(subject, SOON, () -> mail.about(subject).size() >= number);
        return mail.about(subject).get(number - 1);
    }

    /** By the gate in front of everything, or, for files that another filter serves, by the one permission. */
    private boolean refused(Page page, String path) {
        int status = status(page, path);
        return status == 404 || status == 403;
    }

    private int status(Page page, String path) {
        APIResponse answer =
                page.request().get(portal.url() + path, RequestOptions.create().setMaxRedirects(0));
        return answer.status();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
