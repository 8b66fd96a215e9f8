package uk.slp.it.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every test in a real browser stands on. A test fails on its own assertions and also, at its end, if any page it
 * opened reported a console error, a breach of the content security policy or an uncaught script error. A failed test
 * leaves a screenshot and the source of each open page in {@code target/screens}.
 */
public abstract class BrowserTest {
    /** The password of every demonstration account. */
    protected static final String PASSWORD = "learning-portal-demo";

    /** How many characters of a page are told when a test fails. */
    private static final int TOLD = 1_500;

    @RegisterExtension
    final AfterEachCallback evidence = this::putAway;

    private final PageWatch watch = new PageWatch();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<BrowserContext> withoutScript = new ArrayList<>();

    @BeforeEach
    void skipWhenAsked() {
        Assumptions.assumeFalse(Chromium.skipped(), "browser tests were left out by -Dportal.browser=skip");
    }

    /** The portal under test; a subclass may choose the one on the embedded database. */
    protected Portal portal() {
        return Portal.onPostgres();
    }

    /** A page in a browser session of its own: no cookie is shared with any other page. */
    protected final Page newPage(Look look) {
        BrowserContext context = Chromium.browser().newContext(look.options().setBaseURL(portal().url()));
        context.setDefaultTimeout(15_000);
        context.onPage(watch::watch);
        contexts.add(context);
        if (look == Look.NO_SCRIPT) {
            withoutScript.add(context);
        }
        return context.newPage();
    }

    /** A page on an office screen. */
    protected final Page newPage() {
        return newPage(Look.DESKTOP);
    }

    /** Signs in through the sign-in page, as a demonstration account, and fails if that did not work. */
    protected final void signIn(Page page, String account) {
        page.navigate("/sign-in");
        page.getByLabel("User name").fill(account);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile("/sign-in"));
    }

    /** A page on an office screen on which the account is signed in. */
    protected final Page signedIn(String account) {
        Page page = newPage();
        signIn(page, account);
        return page;
    }

    /** Fails, listing rule, place and remedy, if axe finds anything against WCAG 2.2 A and AA or best practice. */
    protected void assertAccessible(Page page) {
        if (withoutScript.contains(page.context())) {
            throw new AssertionError("axe is a script: on a page without any it would be waited for for ever");
        }
        Axe.assertNoViolations(page);
    }

    /** Fails if the page must be scrolled sideways. */
    protected final void assertNoSidewaysScroll(Page page) {
        int over = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) {
            throw new AssertionError("The page is " + over + " pixels too wide: " + page.url());
        }
    }

    /**
     * Keeps the whole page as {@code target/screens/NAME.png}, for somebody who wants to look ({@code
     * -Dportal.screens=keep}); painting some hundred long pages takes minutes that other runs need not spend.
     */
    protected final void shot(Page page, String name) {
        if ("keep".equals(System.getProperty("portal.screens"))) {
            keep(page, name);
        }
    }

    private static void keep(Page page, String name) {
        Path file = Workplace.target("screens").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /**
     * Presses Tab until the element has the focus, as a person without a mouse does, and fails if it never gets it or if
     * the focus cannot be seen there.
     */
    protected final void tabTo(Page page, Locator target) {
        List<String> visited = new ArrayList<>();
        for (int step = 0; step < 80; step++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                assertFocusSeen(target);
                return;
            }
            visited.add((String)
                    page.evaluate("() => document.activeElement.tagName + ' ' + (document.activeElement.innerText"
                            + " || document.activeElement.id || '').slice(0, 40)"));
        }
        throw new AssertionError(
                "80 times Tab did not reach " + target + "; it went over\n  " + String.join("\n  ", visited));
    }

    /** Lets a console message pass that the test causes on purpose, such as the status of an error page. */
    protected final void allowTrouble(String regex) {
        watch.allow(regex);
    }

    /** What the pages of this test have reported so far and nobody let pass. */
    protected final List<String> troubles() {
        return watch.troubles();
    }

    private static void assertFocusSeen(Locator target) {
        boolean seen = (Boolean)
                target.evaluate(
                        """
                element => {
                  // A radio or checkbox is drawn by its label; the focus ring is there.
                  const candidates = [element, ...(element.labels || [])];
                  const shows = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                      || style.boxShadow !== 'none';
                  return candidates.some(candidate => shows(getComputedStyle(candidate))
                      || shows(getComputedStyle(candidate, '::before')) || shows(getComputedStyle(candidate, '::after')));
                }
                """);
        if (!seen) {
            throw new AssertionError("The focus cannot be seen on " + target);
        }
    }

    private void putAway(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                keepEvidence(context);
            } else if (!watch.troubles().isEmpty()) {
                keepEvidence(context);
                throw new AssertionError("The browser reported:\n  " + String.join("\n  ", watch.troubles()));
            }
        } finally {
            contexts.forEach(BrowserContext::close);
        }
    }

    private static String told(Page page) {
        String text = page.locator("body").innerText().strip();
        return text.substring(0, Math.min(text.length(), TOLD)).replaceAll("(?m)^", "  ");
    }

    private void keepEvidence(ExtensionContext context) {
        int number = 0;
        for (BrowserContext session : contexts) {
            for (Page page : session.pages()) {
                String name = "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName() + "-" + ++number;
                try {
                    // Files of a build elsewhere are seldom at hand: what the page said stands in its output too.
                    System.err.println(name + " at " + page.url() + " showed:\n" + told(page));
                    keep(page, name);
                    Files.writeString(
                            Workplace.target("screens").resolve(name + ".html"),
                            "<!-- " + page.url() + " -->\n" + page.content(),
                            StandardCharsets.UTF_8);
                } catch (IOException | RuntimeException e) {
                    System.err.println("No evidence could be kept of " + name + ": " + e.getMessage());
                }
            }
        }
    }
}
