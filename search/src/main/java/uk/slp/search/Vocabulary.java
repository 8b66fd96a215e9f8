package uk.slp.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;

/**
 * The curated words of the field: what means the same, what is related, and which short forms are never a misspelling.
 *
 * <p>The file is plain text in UTF-8, one statement a line; {@code #} begins a comment:
 *
 * <pre>
 * version: 2026-11-23
 * equal: looked-after child | LAC | child in care
 * related: county lines &gt; child criminal exploitation | CCE
 * acronym: MASH NRM
 * </pre>
 *
 * <p>{@code equal} works in every direction; {@code related} only from left to right and at lower weight (a search for
 * the left also finds the right); it extends to everything equal to either side. Words in capitals of an equal or related line are acronyms without being listed.
 * Inflections need not be listed. It is applied to queries only, so that a new version needs no new index.
 */
public final class Vocabulary {

    /** Weight of a word that means the same, against the reader's own word. */
    public static final double EQUAL_WEIGHT = 0.7;
    /** Weight of a narrower or related word. */
    private static final double RELATED_WEIGHT = 0.35;

    private final String version;
    private final Map<List<String>, Entry> entries;
    private final Set<String> acronyms;
    private final Set<String> knownForms;
    private final List<String> terms;
    private final int longest;

    private Vocabulary(
            String version,
            Map<List<String>, Entry> entries,
            Set<String> acronyms,
            Set<String> knownForms,
            Set<String> terms) {
        this.version = version;
        this.entries = Map.copyOf(entries);
        this.acronyms = Set.copyOf(acronyms);
        this.knownForms = Set.copyOf(knownForms);
        this.terms = List.copyOf(terms);
        this.longest = entries.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * The vocabulary that comes with the library.
     *
     * @throws IllegalStateException if it is missing from the library or malformed
     */
    public static Vocabulary standard() {
        try {
            return read(new StringReader(standardText()));
        } catch (IOException e) {
            throw new IllegalStateException("The library's own vocabulary cannot be read", e);
        }
    }

    /**
     * The file of the vocabulary that comes with the library, for somebody who goes on from it.
     *
     * @throws IllegalStateException if it is missing from the library
     */
    public static String standardText() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("The library was packaged without its vocabulary");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The library's own vocabulary cannot be read", e);
        }
    }

    /** A vocabulary without words. */
    public static Vocabulary empty() {
        return new Vocabulary("empty", Map.of(), Set.of(), Set.of(), Set.of());
    }

    /**
     * Reads a vocabulary.
     *
     * @throws IllegalArgumentException naming the line that cannot be understood
     */
    public static Vocabulary read(Reader reader) throws IOException {
        Collector collector = new Collector();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String statement = line.replaceFirst("#.*", "").strip();
            if (!statement.isEmpty()) {
                try {
                    collector.statement(statement);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("Vocabulary, line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return collector.finish();
    }

    /** The version the file declares. */
    public String version() {
        return version;
    }

    /** Every term, as the file writes it and in its order. */
    public List<String> terms() {
        return terms;
    }

    /** Whether the word is a known short form, in any case; such a word is never corrected. */
    public boolean isAcronym(String word) {
        return acronyms.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word occurs in any term, in any case. */
    public boolean knows(String word) {
        return knownForms.contains(word.toLowerCase(Locale.ROOT)) || isAcronym(word);
    }

    /** The longest term that begins at a place in the words of a query, or null. */
    public @Nullable Entry longestAt(List<Token> tokens, int from) {
        for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
            Entry entry = entries.get(stems(tokens.subList(from, from + length)));
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }

    /**
     * A term with what is searched besides.
     *
     * @param length how many words of the query it covers
     * @param alternatives the other words, best first
     */
    public record Entry(int length, List<Alternative> alternatives) {}

    /**
     * A word or several searched besides the reader's own.
     *
     * @param text as the vocabulary writes it
     * @param weight between 0 and 1, against the reader's own word
     * @param tokens its words
     */
    public record Alternative(String text, double weight, List<Token> tokens) {}

    /** Gathers statements. */
    private static final class Collector {
        /** A vocabulary of this field has about 5,000; many times that would take every search's memory and time. */
        private static final int MOST_RELATIONS = 200_000;

        private String version = "unversioned";
        private final List<List<String>> groups = new ArrayList<>();
        private final List<List<List<String>>> relations = new ArrayList<>();
        private final Map<List<String>, Map<List<String>, Alternative>> terms = new LinkedHashMap<>();
        private final Map<String, List<String>> stems = new HashMap<>();
        private final Set<String> acronyms = new HashSet<>();
        private final Set<String> forms = new HashSet<>();
        private final Set<String> texts = new LinkedHashSet<>();
        private int added;

        void statement(String statement) {
            int colon = statement.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("expected 'equal:', 'related:', 'acronym:' or 'version:'");
            }
            String rest = statement.substring(colon + 1).strip();
            switch (statement.substring(0, colon).strip()) {
                case "version" -> version = rest;
                case "acronym" ->
                    Arrays.stream(rest.split("\\s+"))
                            .map(a -> a.toLowerCase(Locale.ROOT))
                            .forEach(acronyms::add);
                case "equal" -> equal(split(rest));
                case "related" -> related(rest);
                default -> throw new IllegalArgumentException("unknown statement '" + statement + "'");
            }
        }

        private void equal(List<String> group) {
            if (group.size() < 2) {
                throw new IllegalArgumentException("an equal group needs at least two terms");
            }
            groups.add(group);
            for (String term : group) {
                for (String other : group) {
                    add(term, other, EQUAL_WEIGHT);
                }
            }
        }

        private void related(String rest) {
            int arrow = rest.indexOf('>');
            if (arrow < 0) {
                throw new IllegalArgumentException("a related line needs '>'");
            }
            List<String> left = split(rest.substring(0, arrow));
            List<String> right = split(rest.substring(arrow + 1));
            relations.add(List.of(left, right));
            relate(left, right);
        }

        private void relate(List<String> left, List<String> right) {
            for (String from : left) {
                for (String to : right) {
                    add(from, to, RELATED_WEIGHT);
                }
            }
        }

        /** A term is looked at once for each group and relation. */
        private List<String> stemmed(String term) {
            return stems.computeIfAbsent(term, text -> stems(TextAnalysis.tokens(text)));
        }

        /** What is related to a term is related to everything that means the same, on both sides. */
        private List<String> withEquals(List<String> list) {
            Set<String> all = new LinkedHashSet<>(list);
            for (String term : list) {
                List<String> key = stemmed(term);
                groups.stream()
                        .filter(group ->
                                group.stream().anyMatch(other -> stemmed(other).equals(key)))
                        .forEach(all::addAll);
            }
            return List.copyOf(all);
        }

        private static List<String> split(String group) {
            return Arrays.stream(group.split("\\|"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        private void add(String term, String other, double weight) {
            added++;
            if (added > MOST_RELATIONS) {
                throw new IllegalArgumentException("more than " + MOST_RELATIONS + " relations between terms");
            }
            texts.add(term);
            texts.add(other);
            List<Token> from = TextAnalysis.tokens(term);
            List<Token> to = TextAnalysis.tokens(other);
            if (from.stream().allMatch(Token::isFunctionWord) || to.stream().allMatch(Token::isFunctionWord)) {
                throw new IllegalArgumentException("'" + term + "' or '" + other + "' has no words");
            }
            note(term, from);
            note(other, to);
            if (!stems(from).equals(stems(to))) {
                terms.computeIfAbsent(stems(from), k -> new LinkedHashMap<>())
                        .merge(stems(to), new Alternative(other, weight, to), (a, b) -> a.weight >= b.weight ? a : b);
            }
        }

        private void note(String term, List<Token> tokens) {
            tokens.forEach(token -> forms.add(token.form()));
            if (tokens.size() == 1
                    && term.chars().filter(Character::isUpperCase).count() > 1) {
                acronyms.add(term.toLowerCase(Locale.ROOT));
            }
        }

        Vocabulary finish() {
            relations.forEach(relation -> relate(withEquals(relation.get(0)), withEquals(relation.get(1))));
            Map<List<String>, Entry> entries = new HashMap<>();
            terms.forEach((key, alternatives) -> entries.put(
                    key,
                    new Entry(
                            key.size(),
                            alternatives.values().stream()
                                    .sorted((a, b) -> Double.compare(b.weight, a.weight))
                                    .collect(Collectors.collectingAndThen(
                                            Collectors.toCollection(ArrayList::new), List::copyOf)))));
            return new Vocabulary(version, entries, acronyms, forms, texts);
        }
    }
}
