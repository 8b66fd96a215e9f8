package uk.slp.it.harness;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Listens to pages for what their user would not see but should never happen. */
final class PageWatch {
    private final List<String> troubles = new ArrayList<>();

    /** A browser that lays out before all styles are read asks for a font of govuk-frontend, which is never used. */
    private final List<Pattern> allowed = new ArrayList<>(List.of(Pattern.compile("404.*/assets/fonts/light-")));

    void watch(Page page) {
        page.onConsoleMessage(message -> {
            boolean policy = message.text().contains("Content Security Policy");
            if (message.type().equals("error") || policy) {
                note((policy ? "content security policy: " : "console error: ") + message.text() + " ["
                        + message.location() + "] on " + page.url());
            }
        });
        page.onPageError(error -> note("uncaught error: " + error + " on " + page.url()));
        page.onCrash(crashed -> note("the page crashed: " + page.url()));
    }

    void allow(String regex) {
        allowed.add(Pattern.compile(regex));
    }

    /** What happened and was not allowed. */
    List<String> troubles() {
        return troubles.stream()
                .filter(trouble -> allowed.stream()
                        .noneMatch(pattern -> pattern.matcher(trouble).find()))
                .distinct()
                .toList();
    }

    private void note(String trouble) {
        troubles.add(trouble);
    }
}
