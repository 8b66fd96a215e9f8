package uk.slp.portal.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.Vocabulary;

/**
 * A line of the vocabulary, taken apart for a form.
 *
 * @param kind equal: all terms mean the same; related: a search for one of the terms also finds those of {@code to};
 *     acronym: the terms are short forms and never misspelt
 * @param terms one a line
 * @param to one a line; for related only
 */
public record VocabularyLine(String kind, String terms, String to) {
    private static final int LONGEST_TERM = 80;
    private static final int MOST_TERMS = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern MARKS = Pattern.compile("[|>#]");

    /** An empty line of a kind. */
    public static VocabularyLine empty() {
        return new VocabularyLine("equal", "", "");
    }

    /** Takes a statement apart. */
    public static VocabularyLine of(VocabularyText.Statement statement) {
        String rest = statement.rest();
        int arrow = statement.kind().equals("related") ? rest.indexOf('>') : -1;
        String separator = statement.kind().equals("acronym") ? "\\s+" : "\\|";
        return new VocabularyLine(
                statement.kind(),
                lines(arrow < 0 ? rest : rest.substring(0, arrow), separator),
                arrow < 0 ? "" : lines(rest.substring(arrow + 1), separator));
    }

    private static String lines(String list, String separator) {
        return String.join("\n", split(list, separator));
    }

    private static List<String> split(@Nullable String text, String separator) {
        return text == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(Arrays.stream(text.split(separator))
                        .map(term -> term.strip().replaceAll("\\s+", " "))
                        .filter(term -> !term.isEmpty())
                        .toList()));
    }

    /**
     * The line as the file has it.
     *
     * @param wrong gets everything that is wrong; then what is given back is of no use
     */
    String statement(List<Violation> wrong) {
        List<String> left = split(terms, "\\R");
        List<String> right = split(to, "\\R");
        int before = wrong.size();
        check("terms", left, wrong);
        String line =
                switch (kind) {
                    case "equal" -> {
                        if (left.size() < 2) {
                            wrong.add(new Violation(
                                    "terms", "too_few", "Write at least two terms that mean the same, one a line."));
                        }
                        yield "equal: " + String.join(" | ", left);
                    }
                    case "related" -> {
                        check("to", right, wrong);
                        if (left.isEmpty()) {
                            wrong.add(new Violation("terms", "required", "Write what somebody searches for."));
                        }
                        if (right.isEmpty()) {
                            wrong.add(new Violation("to", "required", "Write what is to be found as well."));
                        }
                        yield "related: " + String.join(" | ", left) + " > " + String.join(" | ", right);
                    }
                    case "acronym" -> {
                        if (left.isEmpty() || left.stream().anyMatch(term -> term.contains(" "))) {
                            wrong.add(new Violation("terms", "one_word", "Write short forms of one word, one a line."));
                        }
                        yield "acronym: " + String.join(" ", left);
                    }
                    default -> {
                        wrong.add(new Violation(
                                "kind",
                                "unknown_kind",
                                "Choose whether the terms mean the same, are related or are short" + " forms."));
                        yield "";
                    }
                };
        if (wrong.size() == before) {
            read(line, wrong);
        }
        return line;
    }

    private static void check(String field, List<String> terms, List<Violation> wrong) {
        if (terms.size() > MOST_TERMS) {
            wrong.add(new Violation(field, "too_many", "Write twenty terms at most in one line."));
        }
        List<Violation> found = new ArrayList<>();
        for (String term : terms) {
            if (term.length() > LONGEST_TERM) {
                found.add(new Violation(
                        field, "too_long", "A term has 80 characters at most: “" + term.substring(0, 40) + "…”."));
            } else if (MARKS.matcher(term).find()) {
                found.add(new Violation(
                        field, "marks", "“" + term + "” may not contain the marks |, > or #; write one term a line."));
            }
        }
        wrong.addAll(found);
    }

    private static void read(String line, List<Violation> wrong) {
        try {
            if (line.length() > LONGEST_LINE) {
                wrong.add(new Violation("terms", "too_long", "The line is too long; make two of it."));
                return;
            }
            Vocabulary.read(new StringReader(line));
        } catch (IllegalArgumentException unreadable) {
            wrong.add(new Violation(
                    "terms",
                    "no_words",
                    "Every term needs a word that says something: “of” or “the” alone finds nothing."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
