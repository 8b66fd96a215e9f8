package uk.slp.portal.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.search.Vocabulary;

/**
 * A vocabulary as a librarian sees it: statements under headings. Never changed once made; a change gives another.
 *
 * <p>In the file a comment after an empty line is a heading, and a statement ends at a comment of its own.
 */
public final class VocabularyText {
    /** Statements that a vocabulary may have. */
    static final int MOST_STATEMENTS = 3_000;

    private static final String VERSION = "version:";
    private static final int KEY_BYTES = 6;

    private final List<Group> groups;

    private VocabularyText(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Statements under a heading.
     *
     * @param title the heading; empty for what stands before the first
     */
    public record Group(String title, List<Statement> statements) {
        public Group {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One statement.
     *
     * @param text as the file has it: {@code equal: looked-after child | LAC}
     */
    public record Statement(String text) {
        /** A short name of the statement, made from its text. */
        public String key() {
            return Fingerprint.of(text).substring(0, 2 * KEY_BYTES);
        }

        /** equal, related or acronym. */
        public String kind() {
            return text.substring(0, text.indexOf(':'));
        }

        /** What stands after the kind. */
        public String rest() {
            return text.substring(text.indexOf(':') + 1).strip();
        }
    }

    /** Reads a file. */
    static VocabularyText parse(String file) {
        List<Group> groups = new ArrayList<>();
        String title = "";
        Set<Statement> statements = new LinkedHashSet<>();
        boolean afterBlank = false;
        for (String line : file.split("\r\n|\r|\n")) {
            String bare = line.replaceFirst("#.*", "").strip();
            if (line.startsWith("#") && afterBlank) {
                add(groups, title, statements);
                title = line.substring(1).strip();
                statements = new LinkedHashSet<>();
            } else if (!bare.isEmpty() && !bare.startsWith(VERSION) && bare.indexOf(':') > 0) {
                statements.add(new Statement(bare));
            }
            afterBlank = line.isBlank();
        }
        add(groups, title, statements);
        return new VocabularyText(groups);
    }

    private static void add(List<Group> groups, String title, Set<Statement> statements) {
        if (!title.isEmpty() || !statements.isEmpty()) {
            groups.add(new Group(title, List.copyOf(statements)));
        }
    }

    public List<Group> groups() {
        return groups;
    }

    /** Every statement, in order. */
    public List<Statement> statements() {
        return groups.stream().flatMap(group -> group.statements().stream()).toList();
    }

    /** The statement of a key. */
    public Optional<Statement> find(String key) {
        return statements().stream()
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }

    /** The heading under which a statement stands. */
    public Optional<String> sectionOf(String text) {
        return groups.stream()
                .filter(group -> group.statements().contains(new Statement(text)))
                .map(Group::title)
                .findFirst();
    }

    /** Statements with a word or a part of one, in any case, under their headings. */
    public List<Group> with(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.statements().stream()
                                .filter(statement -> statement
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                                .toList()))
                .filter(group -> !group.statements().isEmpty())
                .toList();
    }

    /** With one more statement at the end of a section, which is added if there is none of that name. */
    VocabularyText adding(String section, String text) {
        List<Group> changed = new ArrayList<>();
        boolean added = false;
        for (Group group : groups) {
            if (group.title().equals(section) && !added) {
                List<Statement> more = new ArrayList<>(group.statements());
                more.add(new Statement(text));
                changed.add(new Group(section, more));
                added = true;
            } else {
                changed.add(group);
            }
        }
        if (!added) {
            changed.add(new Group(section, List.of(new Statement(text))));
        }
        return new VocabularyText(changed);
    }

    /** With another statement in the place of one; without it if there is no other. */
    VocabularyText replacing(String before, Optional<String> after) {
        return new VocabularyText(groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.statements().stream()
                                .flatMap(statement -> statement.text().equals(before)
                                        ? after.map(Statement::new).stream()
                                        : Stream.of(statement))
                                .toList()))
                .toList());
    }

    /** Whether it has the statement. */
    boolean has(String text) {
        return statements().contains(new Statement(text));
    }

    /** As a file of the search library. */
    String file(String version) {
        StringBuilder file =
                new StringBuilder(VERSION).append(' ').append(version).append('\n');
        for (Group group : groups) {
            if (!group.title().isEmpty()) {
                file.append("\n# ").append(group.title()).append('\n');
            }
            group.statements()
                    .forEach(statement -> file.append(statement.text()).append('\n'));
        }
        return file.toString();
    }

    /** As the search library takes it. */
    Vocabulary vocabulary(String version) {
        return read(file(version));
    }

    /**
     * A file as the search library takes it.
     *
     * @throws IllegalArgumentException naming the line that cannot be understood
     */
    static Vocabulary read(String file) {
        try {
            return Vocabulary.read(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
