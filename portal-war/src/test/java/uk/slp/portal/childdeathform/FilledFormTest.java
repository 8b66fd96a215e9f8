package uk.slp.portal.childdeathform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A form with answers")
class FilledFormTest {
    private static final String FORM =
            """
            {"code": "trial", "title": "Trial", "sections": [
              {"code": "one", "title": "One", "questions": [
                {"code": "ill", "wording": "Was the child ill?", "kind": "yes_no", "required": true},
                {"code": "weeks", "wording": "How many weeks?", "kind": "number", "least": 16, "most": 45, "unit": "weeks"},
                {"code": "what", "wording": "With what?", "kind": "several", "list": "ills", "when": "ill = yes", "required": true},
                {"code": "scene", "wording": "What was seen?", "kind": "long_text", "agencies": ["police"]},
                {"code": "name", "wording": "Who writes?", "kind": "text", "required": true, "reasoned": false}]},
              {"code": "two", "title": "Two", "when": "what includes flu", "questions": [
                {"code": "drugs", "wording": "Which medicines?", "kind": "table", "rows": 3, "columns": [
                  {"code": "drug", "wording": "Medicine", "kind": "text"},
                  {"code": "since", "wording": "Since", "kind": "date"}]}]}],
             "lists": [{"code": "ills", "title": "Illnesses", "items": [
               {"code": "flu", "label": "Influenza"}, {"code": "cold", "label": "Cold"},
               {"code": "ague", "label": "Ague", "retired": true}]}]}
            """;

    private final FormDefinition form = FormJson.read(FORM);

    private FilledForm filled(String agency, String... pairs) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return new FilledForm(form, agency, answers);
    }

    private static List<String> codes(FilledForm filled) {
        return filled.questions().stream().map(one -> one.question().code()).toList();
    }

    @Test
    @DisplayName("can be published as it stands here")
    void right() {
        assertEquals(List.of(), FormCheck.problems(form));
    }

    @Test
    @DisplayName("asks what follows from the answers, and not what does not concern the agency")
    void asks() {
        assertEquals(List.of("ill", "weeks", "name"), codes(filled("gp")));
        assertEquals(List.of("ill", "weeks", "scene", "name"), codes(filled("police")));
        assertEquals(List.of("ill", "weeks", "what", "name"), codes(filled("gp", "ill", "yes")));
        assertEquals(
                List.of("ill", "weeks", "what", "name", "drugs"),
                codes(filled("gp", "ill", "yes", "what", "cold,flu")));
    }

    @Test
    @DisplayName("counts an answer to a question that is not asked any more for nothing, in conditions too")
    void hidden() {
        FilledForm filled = filled("gp", "ill", "no", "what", "flu");
        assertEquals(List.of("ill", "weeks", "name"), codes(filled));
        assertEquals(1, filled.completeness().answered());
    }

    @Test
    @DisplayName("is complete when everything asked is answered or has a reason, and not before")
    void completeness() {
        FilledForm filled = filled("gp", "ill", "no", "weeks.because", "not_held");
        assertEquals(new Completeness(3, 1, 1), filled.completeness());
        assertEquals(66, filled.completeness().score());
        assertEquals(
                "1 of 3 answered, 1 with a reason why not, 1 open",
                filled.completeness().words());
        assertEquals(
                100,
                filled("gp", "ill", "no", "weeks.because", "not_held", "name", "A. Writer")
                        .completeness()
                        .score());
    }

    @Test
    @DisplayName("is held by what is missing or wrong, each by its question")
    void problems() {
        assertEquals(List.of("ill", "name"), fields(filled("gp")));
        assertEquals(List.of("weeks", "name"), fields(filled("gp", "ill", "no", "weeks", "50")));
        assertEquals(List.of("name"), fields(filled("gp", "ill.because", "declined", "name.because", "not_held")));
        assertEquals(List.of("what"), fields(filled("gp", "ill", "yes", "what", "gout", "name", "x")));
        assertEquals(
                List.of("drugs"),
                fields(filled(
                        "gp",
                        "ill",
                        "yes",
                        "what",
                        "flu",
                        "name",
                        "x",
                        "drugs.1.drug",
                        "a",
                        "drugs.1.since",
                        "2026-13-01")));
    }

    private static List<String> fields(FilledForm filled) {
        return filled.problems().stream().map(Violation::field).toList();
    }

    @Test
    @DisplayName("tells answers in the words of its version, those of entries that are no longer offered too")
    void words() {
        FilledForm filled = filled("gp", "ill", "yes", "what", "flu,ague", "weeks", "31");
        assertEquals("Influenza, Ague", filled.asked("what").orElseThrow().shown());
        assertEquals("31 weeks", filled.asked("weeks").orElseThrow().shown());
        assertEquals("Not answered", filled.asked("name").orElseThrow().shown());
    }

    @Test
    @DisplayName("knows its fields and no others")
    void fields() {
        for (String field : FilledForm.fields(form)) {
            assertTrue(FilledForm.field(form, field).isPresent(), field);
        }
        for (String field :
                List.of("none", "name.because", "drugs", "drugs.4.drug", "drugs.1.none", "ill.1.x", "ill.x", "")) {
            assertFalse(FilledForm.field(form, field).isPresent(), field);
        }
    }
}
