package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The amounts of rules in sentences")
class AmountsInSentencesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/uk/slp/portal");

    /** Sentences with an amount that no rule of the data has a say in. */
    private static final Set<String> NO_RULE = Set.of(
            // How far the groups of My work look ahead, and how old an example is.
            "Next five working days",
            "for example 6 months",
            // Groups of a yearly report by the time that reviews took.
            "Under 6 months",
            // What it is to be looked after (Children Act 1989, section 22), no limit.
            "accommodated for more than 24 hours");

    private static final Pattern WRITTEN = Pattern.compile("\\b(?:an? |one |two |three |five |six |seven |ten |fifteen"
            + " |[0-9]+ )(?:working |calendar |clock )?(?:day|month|hour)s?\\b");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final Set<String> amounts = DeadlineRules.standard().all().stream()
            .filter(rule -> rule.unit() != RuleUnit.FIXED_DATE && rule.amount() > 1)
            .flatMap(rule -> Stream.of(DeadlineWords.amount(rule), DeadlineWords.spelt(rule)))
            .collect(Collectors.toSet());

    @Test
    @DisplayName("come from the rules: \"six months\", \"15 working days\", \"Five working days\"")
    void words() {
        DeadlineRules rules = DeadlineRules.standard();
        assertEquals("six months", DeadlineWords.spelt(rules.latest("practice-review")));
        assertEquals("15 working days", DeadlineWords.spelt(rules.latest("rapid-review")));
        assertEquals("Five working days", DeadlineWords.speltCapital(rules.latest("notification")));
        assertEquals("seven working days", DeadlineWords.spelt(rules.latest("pre-publication-copy")));
        assertTrue(amounts.contains("6 months") && amounts.contains("six months"), amounts::toString);
    }

    @Test
    @DisplayName("are written into no page and no message: a change of law is a row of data")
    void nowhereElse() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            if (!page.startsWith(PAGES.resolve("gallery"))) {
                look(page, Files.readString(page, StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", ""), found);
            }
        }
        for (Path source : files(SOURCES, ".java")) {
            if (!source.startsWith(SOURCES.resolve("demo"))) {
                String code = Files.readString(source, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
                look(source, TEXT.matcher(code).results().map(m -> m.group()).collect(Collectors.joining("\n")), found);
            }
        }
        assertEquals(List.of(), found);
    }

    private void look(Path file, String text, List<String> found) {
        String rest = text;
        for (String allowed : NO_RULE) {
            rest = rest.replace(allowed, "");
        }
        Matcher matcher = WRITTEN.matcher(rest.toLowerCase(Locale.ENGLISH));
        while (matcher.find()) {
            if (amounts.contains(matcher.group().replace("calendar ", "").replace("clock ", ""))) {
                found.add(file + ": " + matcher.group());
            }
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertTrue(files.size() > 50, () -> root + " is not where the sources are");
            return files;
        }
    }
}
