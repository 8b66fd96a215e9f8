package uk.slp.portal.childdeath;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.error.Violation;

/** The answers of a notice, a case or a line as the merge sees them. */
record DraftedAnswers(Answers answers, Function<String, Optional<AskedRow>> fields, AnswerWords words)
        implements DraftFields {
    private AskedRow field(String name) {
        return fields.apply(name).orElseThrow();
    }

    @Override
    public boolean knows(String field) {
        return fields.apply(field).isPresent();
    }

    @Override
    public @Nullable String saved(String field) {
        return answers.get(field);
    }

    @Override
    public String label(String field) {
        return field(field).label();
    }

    @Override
    public String words(String field, @Nullable String text) {
        return words.of(field(field), text);
    }

    @Override
    public @Nullable String clean(String field, @Nullable String text) {
        return Answers.tidied(text);
    }

    @Override
    public List<Violation> refusals(String field, @Nullable String text) {
        return field(field).unkeepable(text);
    }
}
