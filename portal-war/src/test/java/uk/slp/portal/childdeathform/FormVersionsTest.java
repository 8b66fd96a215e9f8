package uk.slp.portal.childdeathform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathform.model.FormVersion;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Versions of a form")
class FormVersionsTest {
    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");

    private final FormDefinition first = DeliveredForms.one("drowning");

    private FormVersion published() {
        FormVersion version = new FormVersion(first, 1, "ruby", AT);
        version.publish(null, null, "Ruby", "ruby", AT);
        return version;
    }

    private static FormQuestion question(String code, QuestionKind kind, String list, String when) {
        return new FormQuestion(
                code, "Was it dark?", kind, "", false, true, when, Set.of(), "", "", null, null, list, 0, List.of());
    }

    @Test
    @DisplayName("never change once they are published")
    void sealed() {
        FormVersion version = published();
        assertThrows(NotAllowedNow.class, () -> version.write(first, "ruby", AT));
        assertEquals(first, version.definition());
    }

    @Test
    @DisplayName("are not published when nothing is different, or something is wrong")
    void refused() {
        FormVersion same = new FormVersion(first, 2, "ruby", AT);
        assertThrows(RuleViolation.class, () -> same.publish(first, null, "Ruby", "ruby", AT));
        FormVersion empty = new FormVersion(first.withSections(List.of()), 2, "ruby", AT);
        assertThrows(RuleViolation.class, () -> empty.publish(first, null, "Ruby", "ruby", AT));
    }

    @Test
    @DisplayName("keep the kind of an answer under its code")
    void kinds() {
        FormDefinition changed =
                FormEdits.question(first, "depth", "water", "water", question("depth", QuestionKind.TEXT, "", ""));
        assertTrue(FormCheck.problems(changed, first).stream()
                .anyMatch(one -> one.code().equals("kind_changed")));
    }

    @Test
    @DisplayName("show what is different, question by question")
    void differences() {
        FormDefinition added =
                FormEdits.question(first, null, "water", "depth", question("dark", QuestionKind.YES_NO, "", ""));
        assertEquals(
                List.of(new FormChange("added", "Question dark", "", "Was it dark?")),
                FormDifference.between(first, added).stream()
                        .filter(one -> one.what().equals("Question dark"))
                        .toList());
        assertEquals(
                List.of(new FormChange("removed", "Question dark", "Was it dark?", "")),
                FormDifference.between(added, first).stream()
                        .filter(one -> one.what().equals("Question dark"))
                        .toList());
        assertEquals(List.of(), FormDifference.between(first, first));
        assertTrue(FormDifference.between(first, FormEdits.moveSection(first, "water", false)).stream()
                .anyMatch(one -> one.kind().equals("moved") && one.what().equals("Section water")));
    }

    @Test
    @DisplayName("refuse a part that is wrong by the field of its page, and conditions that cannot be asked")
    void edits() {
        assertEquals(List.of("list"), fields(question("dark", QuestionKind.CHOICE, "", "")));
        assertEquals(List.of("code"), fields(question("depth", QuestionKind.TEXT, "", "")));
        assertEquals(List.of("when"), fields(question("dark", QuestionKind.TEXT, "", "none = yes")));
        assertEquals(List.of("when"), fields(question("dark", QuestionKind.TEXT, "", "activity = swimming")));
        assertEquals(List.of("when"), fields(question("dark", QuestionKind.TEXT, "", "water = puddle")));
        assertEquals(List.of("when"), fields(question("dark", QuestionKind.TEXT, "", "water includes sea")));
    }

    private List<String> fields(FormQuestion question) {
        return assertThrows(RuleViolation.class, () -> FormEdits.question(first, null, "water", "depth", question))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
