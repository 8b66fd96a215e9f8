package uk.slp.portal.childdeathform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * One version of a form, whole.
 *
 * @param problems what keeps a draft from being published; empty for one that is published
 * @param earlier the version that was published before it; null if there is none
 * @param history all versions of the form, the newest first
 */
public record FormView(
        FormRow row,
        FormDefinition form,
        List<Violation> problems,
        @Nullable FormDefinition earlier,
        List<FormRow> history) {
    public FormView {
        problems = List.copyOf(problems);
        history = List.copyOf(history);
    }

    /** What is different from the version before it; empty for the first. */
    public List<FormChange> changes() {
        FormDefinition before = earlier;
        return before == null ? List.of() : FormDifference.between(before, form);
    }

    /** Whether there is a draft. */
    public boolean drafted() {
        return history.stream().anyMatch(one -> !one.published());
    }
}
