package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.Vocabulary;

@DisplayName("The vocabulary as the librarian sees it")
class VocabularyTextTest {
    private static final String FILE =
            """
            # Words of the field.
            # equal: works in every direction.
            version: 1

            # Animals
            equal: otter | lutra   # an old word
            related: otter > river

            # Short
            acronym: RSPB WWT
            """;

    private static List<String> codes(String kind, String terms, String to) {
        List<Violation> wrong = new ArrayList<>();
        new VocabularyLine(kind, terms, to).statement(wrong);
        return wrong.stream().map(one -> one.field() + " " + one.code()).toList();
    }

    @Test
    @DisplayName("has its statements under their headings, without what is said about the file or a line")
    void groups() {
        VocabularyText text = VocabularyText.parse(FILE);
        assertEquals(
                List.of("Animals [equal: otter | lutra, related: otter > river]", "Short [acronym: RSPB WWT]"),
                text.groups().stream()
                        .map(group -> group.title() + " "
                                + group.statements().stream()
                                        .map(VocabularyText.Statement::text)
                                        .toList())
                        .toList());
        assertEquals(1, text.with("LUTRA").size());
        assertEquals("Animals", text.sectionOf("related: otter > river").orElseThrow());
        assertEquals(12, text.statements().get(0).key().length());
        assertTrue(text.find(text.statements().get(1).key()).isPresent());
    }

    @Test
    @DisplayName("cuts lines where the search library cuts them, so that no heading becomes a statement")
    void cutsAlike() {
        VocabularyText text =
                VocabularyText.parse("version: 1\n\n# Animals\u2028equal: otter | stoat\nequal: otter | lutra");
        assertEquals(
                List.of("equal: otter | lutra"),
                text.statements().stream().map(VocabularyText.Statement::text).toList());
    }

    @Test
    @DisplayName("loses no statement of the file that comes with the portal, and means the same when written again")
    void whole() {
        VocabularyText text = VocabularyText.parse(Vocabulary.standardText());
        Vocabulary before = Vocabulary.standard();
        Vocabulary after = text.vocabulary("again");
        assertEquals(before.terms(), after.terms());
        assertEquals("again", after.version());
        assertTrue(text.statements().size() > 150);
        assertTrue(text.groups().stream().noneMatch(group -> group.title().isEmpty()));
        assertEquals(text.statements(), VocabularyText.parse(text.file("again")).statements());
    }

    @Test
    @DisplayName("is changed line by line, and the draft's version changes with every change")
    void changes() {
        VocabularyText text = VocabularyText.parse(FILE);
        VocabularyChange add = change(1, null, "equal: heron | ardea");
        VocabularyChange change = change(2, "equal: otter | lutra", "equal: otter | lutra | fish otter");
        VocabularyChange retire = change(3, "related: otter > river", null);
        VocabularyText after = retire.on(change.on(add.on(text)));
        assertEquals(
                List.of("equal: otter | lutra | fish otter", "equal: heron | ardea", "acronym: RSPB WWT"),
                after.statements().stream().map(VocabularyText.Statement::text).toList());
        assertEquals(3, text.statements().size(), "the one before stays as it was");
        assertEquals(
                List.of("Animals", "Short", "Birds"),
                text.adding("Birds", "equal: wren | troglodytes").groups().stream()
                        .map(VocabularyText.Group::title)
                        .toList());

        VocabularyDraft none = new VocabularyDraft(4, text, text, List.of());
        VocabularyDraft one = new VocabularyDraft(4, text, text, List.of(add));
        VocabularyDraft two = new VocabularyDraft(4, text, text, List.of(add, change));
        VocabularyDraft next = new VocabularyDraft(5, text, text, List.of());
        assertEquals(
                4,
                List.of(none.version(), one.version(), two.version(), next.version()).stream()
                        .distinct()
                        .count());
        assertFalse(none.open());
    }

    private static VocabularyChange change(int seq, String before, String after) {
        return new VocabularyChange(
                seq,
                before == null ? "add" : after == null ? "retire" : "change",
                "Animals",
                before,
                after,
                "Why.",
                "Naomi Ferrier",
                Instant.EPOCH);
    }

    @Test
    @DisplayName("takes a line as it is typed, one term a line, and says what is wrong with one")
    void lines() {
        List<Violation> wrong = new ArrayList<>();
        assertEquals(
                "equal: looked-after child | LAC",
                new VocabularyLine("equal", "looked-after  child\r\n\n LAC \nLAC", "").statement(wrong));
        assertEquals(
                "related: otter > river | brook",
                new VocabularyLine("related", "otter", "river\nbrook").statement(wrong));
        assertEquals(List.of(), wrong);

        assertEquals(List.of("terms too_few"), codes("equal", "otter", ""));
        assertEquals(List.of("to required"), codes("related", "otter", ""));
        assertEquals(List.of("terms one_word"), codes("acronym", "two words", ""));
        assertEquals(List.of("kind unknown_kind"), codes("other", "a", ""));
        assertEquals(List.of("terms marks"), codes("equal", "otter\nlutra | fish", ""));
        assertEquals(List.of("terms too_long"), codes("equal", "otter\n" + "x".repeat(81), ""));
        assertEquals(List.of("terms no_words"), codes("equal", "otter\nof the", ""));
        assertEquals(
                Optional.of(new VocabularyLine("related", "otter", "river")),
                VocabularyText.parse(FILE).statements().stream()
                        .skip(1)
                        .findFirst()
                        .map(VocabularyLine::of));
    }
}
