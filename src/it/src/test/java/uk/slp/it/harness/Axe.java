package uk.slp.it.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The accessibility check: axe with the rules of WCAG 2.2 A and AA and its best practices. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static void assertNoViolations(Page page) {
        List<Rule> violations = axe(page).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(describe(page.url(), violations));
        }
    }

    /**
     * Reports violations only, and looks at the page itself: pages here have no frames, and the otherwise needed second
     * page for each check costs more than the check.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(TAGS).setLegacyMode(true);
    }

    private static String describe(String url, List<Rule> violations) {
        StringBuilder text = new StringBuilder("Accessibility: ")
                .append(violations.size())
                .append(violations.size() == 1 ? " rule is" : " rules are")
                .append(" broken on ")
                .append(url);
        for (Rule rule : violations) {
            text.append("\n  ")
                    .append(rule.getId())
                    .append(" (")
                    .append(rule.getImpact())
                    .append("): ")
                    .append(rule.getHelp());
            for (CheckedNode node : rule.getNodes()) {
                text.append("\n    ").append(node.getTarget()).append("  ").append(shorten(node.getHtml()));
                if (node.getFailureSummary() != null) {
                    text.append("\n      ").append(node.getFailureSummary().replace("\n", "\n      "));
                }
            }
        }
        return text.toString();
    }

    private static String shorten(String html) {
        return html.length() <= 160 ? html : html.substring(0, 160) + "…";
    }
}
