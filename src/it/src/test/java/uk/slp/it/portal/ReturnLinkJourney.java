package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import uk.slp.it.harness.MailBox;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

/** A surgery without an account answers about a child who died by a link, and reaches nothing else. */
final class ReturnLinkJourney {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Portal portal;
    private final MailBox mail;
    private final BiConsumer<Page, String> look;

    ReturnLinkJourney(Portal portal, MailBox mail, BiConsumer<Page, String> look) {
        this.portal = portal;
        this.mail = mail;
        this.look = look;
    }

    /** The journey. */
    void asSurgery(Page phone) throws MessagingException, IOException {
        String death = ReturnMaker.death(portal);
        var ruby = portal.as("ruby.ellery");
        String own = ReturnMaker.asked(ruby, death, "gp", "Pelham Surgery", "reception@pelham-link.sch.uk");
        String foreign = ReturnMaker.asked(ruby, death, "education", "Fenby School", "sadia.mirza@example.org");
        String letter = opened(phone, own);
        assertFalse(letter.contains("Oakapple") || letter.contains("Pelham") || letter.contains(death), letter);
        assertThat(phone.locator("main")).containsText("Wilfrid Oakapple");
        look.accept(phone, "return-link-view");
        phone.navigate("/child-death-returns/" + own + "/forms/reporting/agency");
        phone.locator("#author-name").fill("Pat Rowe");
        assertThat(phone.locator("#saved-line")).containsText(Pattern.compile("Saved at \\d\\d:\\d\\d"));
        look.accept(phone, "return-link-write");
        press(phone, "Save and go back to the return");
        assertThat(phone.locator("h1")).hasText("Pelham Surgery");
        for (String address : new String[] {
            "/child-death-returns",
            "/child-death-returns/" + foreign,
            "/child-deaths/" + death,
            "/child-deaths/" + death + "/returns",
            "/child-deaths/" + death + "/picture",
            "/my-work"
        }) {
            int status = phone.request()
                    .get(portal.url() + address, RequestOptions.create().setMaxRedirects(0))
                    .status();
            assertTrue(status == 404 || status == 403, address + " " + status);
        }
        assertEquals("begun", state(death, own));
        phone.navigate("/child-death-returns/" + own);
        phone.locator("#searched").fill("Practice manager, all records, 24 November 2026");
        press(phone, "Answer that we hold no record");
        assertThat(phone.locator("main")).containsText("your agency holds no record of the child");
        assertThat(phone.locator("main")).containsText("If something must be corrected, ask");
        assertEquals("nothing_held", state(death, own));
        conflict(phone, death);
    }

    /** Who has a link declares a conflict: the link opens nothing any more. */
    private void conflict(Page phone, String death) throws MessagingException, IOException {
        String other = ReturnMaker.asked(
                portal.as("ruby.ellery"), death, "education", "Pelham School", "office@pelham-link.sch.uk");
        String letter = opened(phone, other);
        phone.navigate("/child-death-returns/" + other + "/conflict");
        phone.getByLabel("What is the conflict?").fill("The family are friends of mine.");
        press(phone, "Declare and close the return to me");
        assertThat(phone.locator("h1")).hasText("Your conflict of interest is recorded");
        look.accept(phone, "return-link-conflict");
        phone.navigate("/link?key=" + Letters.found(Letters.KEY, letter));
        assertThat(phone.locator("h1")).hasText("This link opens nothing");
        assertEquals(
                "Pat Rowe, practice manager",
                portal.as("ruby.ellery")
                        .get("/api/v1/child-deaths/" + death + "/returns/" + other)
                        .expect(200)
                        .json()
                        .path("conflictOf")
                        .asText());
    }

    /** Opens the link of a return with its code; the letter with the link. */
    private String opened(Page phone, String reference) throws MessagingException, IOException {
        String letter = text("You are asked to write child death return " + reference);
        phone.navigate("/link?key=" + Letters.found(Letters.KEY, letter));
        press(phone, "Send me a code");
        phone.getByLabel("Your name and post").fill("Pat Rowe, practice manager");
        phone.getByLabel("Code from the e-mail")
                .fill(Letters.found(Letters.CODE, text("Your code for child death return " + reference)));
        press(phone, "Open it");
        assertThat(phone.locator("main")).containsText("asks what your agency knows");
        return letter;
    }

    private String state(String death, String reference) {
        return portal.as("ruby.ellery")
                .get("/api/v1/child-deaths/" + death + "/returns/" + reference)
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    private String text(String subject) throws MessagingException, IOException {
        Waiting.until(subject, SOON, () -> !mail.about(subject).isEmpty());
        return Letters.text(mail.about(subject).get(0));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
