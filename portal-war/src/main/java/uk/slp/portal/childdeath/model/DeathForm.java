package uk.slp.portal.childdeath.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.childdeath.DeathSection;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.NoticeKind;

/**
 * The questions on a child's death, as the two tables beside the reference data have them. They are those of the national
 * notification form as far as it is known (domain reference 6.4); the returns and the analysis have forms of their own,
 * which coordinators change.
 */
public final class DeathForm {
    private static final List<AskedRow> FIELDS = fields();
    private static final Map<LineKind, List<AskedRow>> LINES = lines();

    private DeathForm() {}

    /** The questions of a section that apply, in their order. */
    public static List<AskedRow> of(DeathSection section, NoticeKind kind, Answers answers) {
        return FIELDS.stream()
                .filter(field -> field.section() == section && field.when().applies(kind, answers))
                .toList();
    }

    /** The questions of the page of a section: those that apply, and those that another answer of the page decides. */
    public static List<AskedRow> ofPage(DeathSection section, NoticeKind kind, Answers answers) {
        return FIELDS.stream()
                .filter(field -> field.section() == section)
                .filter(field -> field.when().onPage() || field.when().applies(kind, answers))
                .toList();
    }

    /** The questions of a line of a list. */
    public static List<AskedRow> of(LineKind kind) {
        return LINES.getOrDefault(kind, List.of());
    }

    /** A question by its name; where a name stands in two sections both ask for the same. */
    public static Optional<AskedRow> named(String apiName) {
        return FIELDS.stream().filter(field -> field.apiName().equals(apiName)).findFirst();
    }

    /**
     * A question that the code asks for by name.
     *
     * @throws IllegalStateException if the table does not have it
     */
    static AskedRow need(String apiName) {
        return named(apiName).orElseThrow(() -> new IllegalStateException("The table has no question " + apiName));
    }

    /** A question of a line by its name. */
    public static Optional<AskedRow> named(LineKind kind, String apiName) {
        return of(kind).stream()
                .filter(field -> field.apiName().equals(apiName))
                .findFirst();
    }

    private static List<AskedRow> fields() {
        return rows("child_death_fields.txt").stream()
                .map(row -> new AskedRow(
                        row[0],
                        DeathSection.named(row[1]).orElseThrow(),
                        AnswerType.valueOf(row[2].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row[3]),
                        DeathChoices.named(row[4]),
                        When.valueOf(row[5].toUpperCase(Locale.ROOT)),
                        row[6],
                        row[7]))
                .toList();
    }

    private static Map<LineKind, List<AskedRow>> lines() {
        Map<LineKind, List<AskedRow>> lines = new EnumMap<>(LineKind.class);
        for (String[] row : rows("child_death_lines.txt")) {
            LineKind kind = LineKind.named(row[0]).orElseThrow();
            lines.computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(new AskedRow(
                            row[1],
                            kind.section(),
                            AnswerType.valueOf(row[2].toUpperCase(Locale.ROOT)),
                            Integer.parseInt(row[3]),
                            DeathChoices.named(row[4]),
                            When.ALWAYS,
                            row[5],
                            row[6]));
        }
        return lines;
    }

    private static List<String[]> rows(String file) {
        InputStream in = DeathForm.class.getResourceAsStream("/reference/" + file);
        if (in == null) {
            throw new IllegalStateException("The table of questions is missing: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
