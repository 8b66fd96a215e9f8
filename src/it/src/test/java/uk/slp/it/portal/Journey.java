package uk.slp.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import uk.slp.it.harness.BrowserTest;
import uk.slp.it.harness.Workplace;

/** What journeys have in common: the words of people at a page, and the pictures of the film. */
abstract class Journey extends BrowserTest {
    static {
        // The pages answer in a tenth of it; a busy machine must not turn that into a failure.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    private final Set<String> checked = new HashSet<>();

    /** The page has this heading; the first time one with such an address is met, nothing is wrong with it for axe. */
    final void at(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        String kind = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        if (checked.add(kind.replaceAll("/[A-Z]+-[0-9A-Z-]+", "/REF") + " " + heading)) {
            assertAccessible(page);
            assertNoSidewaysScroll(page);
        }
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    static void day(Page page, String field, LocalDate day) {
        page.locator("#" + field).fill(Integer.toString(day.getDayOfMonth()));
        page.locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        page.locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }

    /** Ticks one answer of a question, by the words of the question and the code of the answer. */
    static void choose(Page page, String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .locator("input[value='" + answer + "']")
                .check();
    }

    /** Answers a question by the name of its field and the code of the answer, whatever box it has. */
    static void answer(Page page, String field, String code) {
        Locator first = page.locator("#" + field);
        if (first.getAttribute("role") == null && "SELECT".equals(first.evaluate("box => box.tagName"))) {
            if (first.isVisible()) {
                first.selectOption(code);
            } else {
                place(page, field, code);
            }
        } else {
            page.locator("input[name='" + first.getAttribute("name") + "'][value='" + code + "']")
                    .check();
        }
    }

    /** Chooses a place by its code in the box that suggests, as somebody would who knows it by heart. */
    static void place(Page page, String field, String code) {
        Locator box = page.locator("#" + field + "-search");
        box.fill(code);
        box.press("Tab");
        assertThat(page.locator("#" + field)).hasValue(code);
    }

    /** Says of everything that is asked to be accepted that it was seen. */
    static void acceptAll(Page page) {
        for (Locator box : page.locator("form input[type=checkbox]").all()) {
            box.check();
        }
    }

    static void signOut(Page page) {
        press(page, "Sign out");
        assertThat(page.locator("main")).containsText("You are signed out");
        page.context().close();
    }

    /** Keeps what the screen shows now as a picture of the film; only the journey on PostgreSQL makes it. */
    void film(Page page, String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        keep(page, name);
    }

    /** The same without going to the top first. */
    final void filmHere(Page page, String name) {
        keep(page, name);
    }

    private static void keep(Page page, String name) {
        byte[] picture = page.screenshot();
        try {
            Files.write(Workplace.target("film").resolve(name + ".png"), picture);
            if (Boolean.getBoolean("film")) {
                Path kept = Files.createDirectories(Workplace.root().resolve("src/site/resources/film"));
                Files.write(kept.resolve(name + ".png"), picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
