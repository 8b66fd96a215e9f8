package uk.slp.portal.childdeath.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Answers by the names of their questions, as a program sends them: texts, or null to empty one. */
final class AnswerTexts {
    private AnswerTexts() {}

    /**
     * Reads those of a new line, which has at least one.
     *
     * @throws RuleViolation if there is none, or one is no text
     */
    static Map<String, @Nullable String> some(@Nullable JsonObject body) {
        Map<String, @Nullable String> texts = of(body);
        if (texts.isEmpty()) {
            throw new RuleViolation("", "answer_required", "Send at least one answer of the line.");
        }
        return texts;
    }

    /**
     * Reads them; names that nobody knows are refused by the use case.
     *
     * @throws RuleViolation naming every answer that is no text
     */
    static Map<String, @Nullable String> of(@Nullable JsonObject body) {
        Map<String, @Nullable String> texts = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        if (body != null) {
            body.forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    // One of the databases cannot hold this character, and nobody can type it.
                    texts.put(name, text.getString().replace("\u0000", ""));
                } else if (value == JsonValue.NULL) {
                    texts.put(name, null);
                } else {
                    wrong.add(new Violation(name, "not_text", "Send a text."));
                }
            });
        }
        RuleViolation.throwIfAny(wrong);
        return texts;
    }
}
