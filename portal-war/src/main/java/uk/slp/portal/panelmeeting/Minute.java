package uk.slp.portal.panelmeeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * What is minuted of one case.
 *
 * @param discussion what was said
 * @param decision what was decided, or that it was put off
 * @param dissent who saw it differently and why, or null
 */
public record Minute(@Nullable String discussion, @Nullable String decision, @Nullable String dissent) {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_DECISION = 4_000;

    public Minute {
        discussion = TypedText.inLines(discussion);
        decision = TypedText.inLines(decision);
        dissent = TypedText.inLines(dissent);
    }

    /** Everything that keeps it from being kept. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        if (discussion == null) {
            wrong.add(new Violation("discussion", "discussion_required", "Write what was discussed."));
        }
        if (decision == null) {
            wrong.add(new Violation(
                    "decision", "decision_required", "Write what was decided, or that it was put off and until when."));
        }
        refuseLong(wrong, "discussion", discussion, LONGEST);
        refuseLong(wrong, "decision", decision, LONGEST_DECISION);
        refuseLong(wrong, "dissent", dissent, LONGEST_DECISION);
        return wrong;
    }

    private static void refuseLong(List<Violation> wrong, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(new Violation(field, "too_long", "Shorten this to " + most + " characters."));
        }
    }
}
