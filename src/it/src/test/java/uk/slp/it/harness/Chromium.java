package uk.slp.it.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of the run: an installed Chromium, never one that the build downloads. */
final class Chromium {
    /** Names the browser where it is not at one of the usual places. */
    static final String VARIABLE = "PORTAL_BROWSER";

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static Browser browser;

    private Chromium() {}

    /** Whether the person who runs the tests said that there shall be no browser. */
    static boolean skipped() {
        return "skip".equals(System.getProperty("portal.browser"));
    }

    /**
     * The running browser.
     *
     * @throws AssertionError with a sentence saying what to install, if there is none
     */
    static synchronized Browser browser() {
        if (browser == null || !browser.isConnected()) {
            Path executable = executable();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of(
                                    // The tests visit nothing but the portal, often as root in a container.
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-dev-shm-usage",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Workplace.atTheEnd(playwright::close);
        }
        return browser;
    }

    private static Path executable() {
        String named = System.getenv(VARIABLE);
        List<String> places = named == null || named.isBlank() ? PLACES : List.of(named);
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser tests need Chromium, and there is none at "
                        + String.join(", ", places)
                        + ". Install it (Debian and Ubuntu: apt-get install chromium), or name"
                        + " another Chromium or Chrome in " + VARIABLE
                        + ", or leave the browser tests out with -Dportal.browser=skip."));
    }
}
