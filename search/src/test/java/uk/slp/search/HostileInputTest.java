package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No input breaks a search, runs long or becomes markup")
class HostileInputTest {

    private static final String NASTY = "\"-+*?~^:\\/()[]{}<>&|!'`%_#=;,.\u201c\u201d\u2013\u0000\u0007\uFFFF\u202e";
    private static final List<String> PARTS = List.of(
            "child",
            "LAC",
            "county lines",
            "AND",
            "OR",
            "NOT",
            "TO",
            "body:",
            "\"",
            "-",
            "\\",
            "*:*",
            "a",
            " ",
            "\t",
            "<script>",
            "&amp;",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "looked after child",
            "%00",
            "s47",
            "was not brought",
            "-\"",
            "\"-",
            "~9",
            "^99999999999",
            "{!xmlparser}",
            "${jndi:ldap://x}",
            "' OR '1'='1",
            "\u4e2d\u6587",
            "\u0623\u0628",
            "999999999999999999999999",
            "[* TO *]",
            "(((((((",
            "/.*.*.*.*/",
            "the");
    private static final Pattern MARKUP = Pattern.compile("<(?!/?mark>)");

    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        library = new Library();
        library.with(
                Library.document(
                        "a",
                        "County lines & a \"looked-after\" child",
                        "The child <b>was</b> not brought. AND OR NOT \"quotes\" 'single' a < b > c & d",
                        "s47 enquiry \uD83D\uDE00 emoji \u4e2d\u6587"),
                Library.document("b", "LAC", "a a a a a a a a a a", "<script>alert(1)</script>"));
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 400).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anything(long seed) throws IOException {
        String text = hostile(new Random(seed));
        for (Unit unit : Unit.values()) {
            SearchPage page = library.index.search(SearchQuery.by(Visibility.everyone())
                    .text(text)
                    .unit(unit)
                    .size(20)
                    .build());
            assertNotNull(page);
            assertTrue(page.total() >= page.hits().size(), text);
            page.hits().stream()
                    .flatMap(hit -> hit.passages().stream())
                    .forEach(passage -> assertFalse(
                            MARKUP.matcher(passage.html()).find(), () -> "'" + text + "' gave " + passage.html()));
        }
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(NASTY.charAt(random.nextInt(NASTY.length())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append(' ');
                default -> text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
        }
        return text.toString();
    }

    @Test
    @DisplayName("a pasted book is cut to the limits and answered all the same")
    void long_() {
        String differentWords = IntStream.range(0, 100_000)
                .mapToObj(i -> "word" + i)
                .reduce("", (a, b) -> a.length() > 3000 ? a : a + " " + b);
        List<String> texts = List.of(
                "a ".repeat(500_000),
                "child protection county lines ".repeat(20_000),
                "\"child \" -x ".repeat(50_000),
                "\"".repeat(100_000),
                "-".repeat(100_000),
                "x".repeat(1_000_000),
                differentWords,
                "CCE CSE CSA SYV NRM HSB SUDI SIDS AHT NAI LAC UASC SGO IRO CIN CPP s47 s20 PLO EPO ICPC DoLS TAF SCR LCSPR"
                        + " CPR SUSR DHR SAR CMR CDOP JAR FGM HBA FII DA WNB DNA EHE EHCP SEN PRU CME DSL MASH MARAC",
                "heron NEAR/9 lake ".repeat(20_000),
                "\"a b\"~9".repeat(20_000));
        for (String text : texts) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> library.search(text));
        }
    }

    @Test
    @DisplayName("text of a document is escaped wherever it is shown as HTML")
    void escaped() throws IOException {
        String html = library.search("alert").hits().get(0).passages().get(0).html();

        assertTrue(html.contains("&lt;script&gt;<mark>alert</mark>"), html);
    }
}
