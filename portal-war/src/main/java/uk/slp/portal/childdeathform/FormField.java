package uk.slp.portal.childdeathform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * One thing that is kept of an answer.
 *
 * @param name the code of the question, with {@code .because} for the reason and {@code .row.column} for a cell
 * @param kind what it holds
 * @param column the column of a cell; null otherwise
 * @param reason whether it is the reason why there is no answer
 */
public record FormField(
        String name, FormQuestion question, QuestionKind kind, @Nullable FormColumn column, boolean reason) {
    /** The field in words. */
    public String label() {
        FormColumn cell = column;
        if (cell != null) {
            return question.wording() + " Row " + name.split("\\.")[1] + ", " + cell.wording();
        }
        return reason ? question.wording() + " Why there is no answer" : question.wording();
    }

    /** A text of it for people. */
    public String words(FormDefinition form, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        FormColumn cell = column;
        if (cell != null) {
            return AnswerRules.words(form, cell, text);
        }
        return reason ? FilledForm.reasonWords(text) : AnswerRules.words(form, question, text);
    }

    /** What is kept of a text. */
    public @Nullable String clean(@Nullable String text) {
        String kept = AnswerRules.tidied(text);
        // Three empty boxes of a date are no date.
        return kept != null
                        && kind == QuestionKind.DATE
                        && kept.replace("-", "").isBlank()
                ? null
                : kept;
    }

    /** Why a text cannot even be kept. */
    public List<Violation> refusals(@Nullable String text) {
        if (reason && text != null && !Coded.known(UnknownReason.class, text)) {
            return List.of(new Violation(name, "unknown_reason", "Choose one of the reasons."));
        }
        return AnswerRules.unkeepable(name, kind, text);
    }
}
