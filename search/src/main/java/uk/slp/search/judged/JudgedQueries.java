package uk.slp.search.judged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 110 queries as practitioners write them over the portal's demonstration library, judged 0 to 3 in two passes; where the
 * passes differ, the mean counts, a half upwards. Documents are named by the number of their file.
 */
public final class JudgedQueries {

    private JudgedQueries() {}

    /** What was typed, by the number of the query, in order. */
    public static Map<String, String> queries() {
        return pairs("queries.txt");
    }

    /** Titles of the judged documents by their number. */
    public static Map<String, String> titles() {
        return pairs("titles.txt");
    }

    /** Grades by query, then document. */
    public static Map<String, Map<String, Integer>> judgements() {
        return merged(firstPass(), secondPass());
    }

    /** Grades by query, then document, as given in the first pass. */
    public static Map<String, Map<String, Integer>> firstPass() {
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        for (String line : lines("pass-1.txt")) {
            String[] cells = line.split(" ");
            for (int i = 1; i < cells.length; i++) {
                String[] grade = cells[i].split(":");
                put(grades, cells[0], grade[0], grade[1]);
            }
        }
        return grades;
    }

    /** Grades by query, then document, as given in the second pass, which went document by document. */
    public static Map<String, Map<String, Integer>> secondPass() {
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        for (String line : lines("pass-2.txt")) {
            String[] cells = line.split(" ");
            for (int i = 1; i < cells.length; i++) {
                String[] grade = cells[i].split(":");
                put(grades, grade[0], cells[0], grade[1]);
            }
        }
        return grades;
    }

    private static Map<String, Map<String, Integer>> merged(
            Map<String, Map<String, Integer>> first, Map<String, Map<String, Integer>> second) {
        Map<String, Map<String, Integer>> merged = new TreeMap<>();
        Stream.of(first, second).flatMap(pass -> pass.entrySet().stream()).forEach(query -> query.getValue()
                .keySet()
                .forEach(document -> merged.computeIfAbsent(query.getKey(), q -> new TreeMap<>())
                        .put(
                                document,
                                (grade(first, query.getKey(), document) + grade(second, query.getKey(), document) + 1)
                                        / 2)));
        return merged;
    }

    /** The grade of a document for a query in a pass; 0 where none was given. */
    public static int grade(Map<String, Map<String, Integer>> pass, String query, String document) {
        return pass.getOrDefault(query, Map.of()).getOrDefault(document, 0);
    }

    private static void put(Map<String, Map<String, Integer>> grades, String query, String document, String grade) {
        grades.computeIfAbsent(query, q -> new TreeMap<>()).put(document, Integer.valueOf(grade));
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            pairs.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return pairs;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(JudgedQueries.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
