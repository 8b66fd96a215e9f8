package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** Checks of the texts that go with a step. */
final class ReasonChecks {
    private ReasonChecks() {}

    static List<Violation> amendment(
            @Nullable String reason, @Nullable String text, int longestReason, int longestText) {
        List<Violation> found = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            found.add(new Violation("reason", "reason_required", "Say why you are adding to the notification."));
        }
        found.addAll(tooLong(reason, longestReason));
        if (text == null || text.isBlank()) {
            found.add(new Violation("text", "text_required", "Write what is to be added."));
        } else if (text.length() > longestText) {
            found.add(new Violation("text", "too_long", "Shorten the text to " + longestText + " characters."));
        }
        return found;
    }

    static List<Violation> tooLong(@Nullable String reason, int longest) {
        return reason != null && reason.length() > longest
                ? List.of(new Violation("reason", "too_long", "Shorten the reason to " + longest + " characters."))
                : List.of();
    }
}
