package uk.slp.portal.childdeathreturn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormColumn;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.FormSection;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.childdeathreturn.SentReturnAnswers.Line;

@DisplayName("The answers of a return for the national data set (domain reference 6.5)")
class SentReturnAnswersTest {
    private static FormQuestion question(String code, QuestionKind kind, int rows, FormColumn... columns) {
        BigDecimal none = null;
        return new FormQuestion(
                code, code, kind, "", false, true, "", Set.of(), "", "", none, none, "", rows, List.of(columns));
    }

    @Test
    @DisplayName("are codes and numbers; of words, a day and a time only that there is an answer")
    void withoutWords() {
        FormDefinition form = new FormDefinition(
                "reporting",
                "Reporting form",
                FormDefinition.REPORTING,
                "",
                List.of(new FormSection(
                        "all",
                        "All",
                        "",
                        "",
                        List.of(
                                question("child_name", QuestionKind.TEXT, 0),
                                question("story", QuestionKind.LONG_TEXT, 0),
                                question("seen_on", QuestionKind.DATE, 0),
                                question("seen_at", QuestionKind.TIME, 0),
                                question("weight", QuestionKind.NUMBER, 0),
                                question("known", QuestionKind.YES_NO, 0),
                                question("why", QuestionKind.TEXT, 0),
                                question(
                                        "people",
                                        QuestionKind.TABLE,
                                        3,
                                        new FormColumn("name", "Name", QuestionKind.TEXT, "", ""),
                                        new FormColumn("age", "Age", QuestionKind.NUMBER, "", ""))))),
                List.of());
        Map<String, String> answers = Map.ofEntries(
                Map.entry("child_name", "Zebedee Quillfeather"),
                Map.entry("story", "He was loved."),
                Map.entry("seen_on", "2026-03-01"),
                Map.entry("seen_at", "12:30"),
                Map.entry("weight", "12.5"),
                Map.entry("known", "yes"),
                Map.entry("why.because", "not_asked"),
                Map.entry("people.1.name", "Ottoline"),
                Map.entry("people.2.age", "7"));
        assertEquals(
                List.of(
                        new Line("child_name", "text", ""),
                        new Line("story", "long_text", ""),
                        new Line("seen_on", "date", ""),
                        new Line("seen_at", "time", ""),
                        new Line("weight", "number", "12.5"),
                        new Line("known", "yes_no", "yes"),
                        new Line("why", "reason", "not_asked"),
                        new Line("people.1.name", "text", ""),
                        new Line("people.2.age", "number", "7")),
                SentReturnAnswers.of(new FilledForm(form, null, answers)));
    }
}
