package uk.slp.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.slp.search.Passage;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;
import uk.slp.search.Theme;
import uk.slp.search.judged.JudgedQueries;

/**
 * The judged set of this field: 110 queries as practitioners write them over the portal's demonstration library, judged
 * 0 to 3 in two passes. The documents are read from the portal's own sources each time, so that the set cannot drift
 * from them; where the passes differ, the mean counts, a half upwards.
 */
final class DomainSet {

    private static final Path PORTAL = Path.of("..", "portal-war", "src", "main", "resources");
    private static final Pattern UNIT = Pattern.compile(
            "### (Finding|Good practice|Recommendation|Question for practice) (\\d+)(?: \\(to: (.*)\\))?");
    private static final Pattern FILE = Pattern.compile("(\\d{3})-.*\\.md");

    private static final int GRADES = 4;

    private DomainSet() {}

    /** How a query was used. */
    enum Part {
        /** Odd numbers to 85: its answers were looked at while tuning. */
        TUNING,
        /** Even numbers to 86: only means were looked at, but for one list of the weakest before tuning began. */
        HELD_OUT,
        /** From 87: written and judged when tuning was over. */
        FRESH;

        static Part of(String query) {
            int number = Integer.parseInt(query.substring(1));
            return number > 86 ? FRESH : number % 2 == 1 ? TUNING : HELD_OUT;
        }
    }

    static TestCollection read() throws IOException {
        return new TestCollection(documents(), JudgedQueries.queries(), JudgedQueries.judgements());
    }

    /**
     * How far the two passes agree: Cohen's kappa with squared weights, over every pair of query and document. Pairs that
     * both passes left at 0 are most of them and count little for a kappa.
     */
    static double kappa(int queries, int documents) {
        Map<String, Map<String, Integer>> first = JudgedQueries.firstPass();
        Map<String, Map<String, Integer>> second = JudgedQueries.secondPass();
        double[][] seen = new double[GRADES][GRADES];
        JudgedQueries.judgements().forEach((query, judged) -> judged.keySet()
                .forEach(document -> seen[JudgedQueries.grade(first, query, document)][
                        JudgedQueries.grade(second, query, document)]++));
        double pairs = (double) queries * documents;
        seen[0][0] +=
                pairs - Arrays.stream(seen).flatMapToDouble(Arrays::stream).sum();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < GRADES; i++) {
            for (int j = 0; j < GRADES; j++) {
                double row = Arrays.stream(seen[i]).sum();
                double column = 0;
                for (double[] line : seen) {
                    column += line[j];
                }
                observed += (i - j) * (i - j) * seen[i][j];
                expected += (i - j) * (i - j) * row * column / pairs;
            }
        }
        return 1 - observed / expected;
    }

    /** The demonstration library as the portal puts it into its index; the id is the number of the file. */
    static List<SearchDocument> documents() throws IOException {
        Path folder = PORTAL.resolve(Path.of("demo", "learning"));
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("The demonstration library is not beside this module: "
                    + folder.toAbsolutePath().normalize());
        }
        Map<String, Theme> themes = themes();
        List<SearchDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    documents.add(document(name.group(1), Files.readString(file), themes));
                }
            }
        }
        return documents;
    }

    private static Map<String, Theme> themes() throws IOException {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PORTAL.resolve(Path.of("reference", "themes.csv")))) {
            String[] cells = line.split(",", 3);
            themes.put(cells[0], new Theme(cells[0], cells[2].replace("\"", "")));
        }
        return themes;
    }

    private static SearchDocument document(String id, String file, Map<String, Theme> themes) {
        int end = file.indexOf("\n---\n", 4);
        Map<String, String> front = new LinkedHashMap<>();
        file.substring(4, end)
                .lines()
                .forEach(line -> front.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        return SearchDocument.builder(id, 1, front.get("title"), LocalDate.parse(front.get("published")))
                .type(front.get("type"))
                .publisher(front.get("publisher"))
                .area(front.get("area"))
                .region(front.get("region"))
                .themes(codes(front, "themes").stream().map(themes::get).toList())
                .harms(codes(front, "harm"))
                .ageBands(codes(front, "ageBand"))
                .agencies(codes(front, "agencies"))
                .summary(front.get("summary"))
                .passages(passages(file.substring(end + 5)))
                .build();
    }

    private static List<String> codes(Map<String, String> front, String key) {
        return Arrays.stream(front.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        Matcher unit = null;
        for (String block : text.strip().split("\n+")) {
            if (block.startsWith("## ")) {
                heading = block.substring(3).replaceFirst("^\\d+ ", "");
                unit = null;
            } else if (block.startsWith("### ")) {
                unit = UNIT.matcher(block);
                if (!unit.matches()) {
                    throw new IllegalStateException("Not a unit of a report: " + block);
                }
            } else if (!block.isBlank()) {
                String anchor = "p" + (passages.size() + 1);
                passages.add(
                        unit == null
                                ? new Passage(
                                        anchor,
                                        heading,
                                        block.startsWith("> ") ? PassageKind.QUOTE : PassageKind.PARAGRAPH,
                                        block.replaceFirst("^> ", ""))
                                : new Passage(anchor, heading, kind(unit.group(1)), block, unit.group(3)));
                unit = null;
            }
        }
        return passages;
    }

    private static PassageKind kind(String word) {
        return switch (word) {
            case "Finding" -> PassageKind.FINDING;
            case "Good practice" -> PassageKind.GOOD_PRACTICE;
            case "Recommendation" -> PassageKind.RECOMMENDATION;
            default -> PassageKind.QUESTION;
        };
    }
}
