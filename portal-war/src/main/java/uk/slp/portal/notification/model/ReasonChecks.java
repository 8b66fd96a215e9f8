package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Checks of the texts that go with a step. */
final class ReasonChecks {
    private static final int LONGEST_AMENDMENT = 20_000;

    private ReasonChecks() {}

    /**
     * What an amendment changes, once everything about it is right.
     *
     * @throws RuleViolation with every problem at once
     */
    static AnswerChanges amendment(
            Notification notification,
            @Nullable String reason,
            @Nullable String text,
            Map<String, @Nullable String> given,
            CheckFacts facts) {
        List<Violation> found = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            found.add(new Violation("reason", "reason_required", "Say why you are adding to the notification."));
        }
        found.addAll(tooLong(reason, Texts.LONGEST_REASON));
        AnswerChanges changes = AnswerChanges.NONE;
        try {
            changes = AnswerChanges.of(notification, given, facts);
        } catch (RuleViolation refused) {
            found.addAll(refused.violations());
        }
        boolean nothingSaid = text == null || text.isBlank();
        if (nothingSaid && given.isEmpty()) {
            found.add(new Violation("text", "text_required", "Write what is to be added, or change an answer."));
        } else if (nothingSaid && changes.list().isEmpty() && found.isEmpty()) {
            found.add(new Violation(
                    "text", "nothing_changed", "The answers are the same as before; change one or write a text."));
        } else if (text != null && text.length() > LONGEST_AMENDMENT) {
            found.add(new Violation("text", "too_long", "Shorten the text to " + LONGEST_AMENDMENT + " characters."));
        }
        RuleViolation.throwIfAny(found);
        return changes;
    }

    static List<Violation> tooLong(@Nullable String reason, int longest) {
        return reason != null && reason.length() > longest
                ? List.of(new Violation("reason", "too_long", "Shorten the reason to " + longest + " characters."))
                : List.of();
    }
}
