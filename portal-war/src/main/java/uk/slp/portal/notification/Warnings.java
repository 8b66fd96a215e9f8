package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AcceptedWarning;
import uk.slp.portal.shared.error.Violation;

/** What an approver says to the warnings. */
final class Warnings {
    /** Where it is the approver's judgement that it is sent at all, or by this authority, the reason is wanted. */
    private static final Set<String> JUDGEMENT =
            Set.of("place_elsewhere", "responsible_elsewhere", "adult_at_death", "check_status");

    private Warnings() {}

    /** The name of a warning in forms. */
    static String key(Violation warning) {
        return warning.field() + ":" + warning.code();
    }

    /** Whether a warning asks for a reason. */
    static boolean asksReason(Violation warning) {
        return JUDGEMENT.contains(warning.code());
    }

    /** What a person has not said that must be said; of a program nothing is asked. */
    static List<Violation> unseen(SubmitNotification command, List<Violation> warnings) {
        List<String> seen = command.warningsSeen();
        if (seen == null) {
            return List.of();
        }
        Set<String> ticked = new HashSet<>(seen);
        List<Violation> found = new ArrayList<>();
        for (Violation warning : warnings) {
            String reason = reason(command, warning);
            if (!ticked.contains(key(warning))) {
                found.add(new Violation(
                        "warningsSeen", "warning_not_seen", "Say that you have seen this: " + warning.message()));
            } else if (asksReason(warning) && reason == null) {
                found.add(new Violation(
                        "warningsSeen", "warning_reason", "Say why it is sent nevertheless: " + warning.message()));
            }
            if (reason != null && reason.length() > AcceptedWarning.LONGEST) {
                found.add(new Violation(
                        "warningsSeen",
                        "too_long",
                        "Shorten the reason to " + AcceptedWarning.LONGEST + " characters: " + warning.message()));
            }
        }
        return found;
    }

    /** The warnings with which it is sent, each with its reason. */
    static List<AcceptedWarning> accepted(SubmitNotification command, List<Violation> warnings) {
        return warnings.stream()
                .map(warning -> new AcceptedWarning(warning, reason(command, warning)))
                .toList();
    }

    private static @Nullable String reason(SubmitNotification command, Violation warning) {
        String reason = command.warningReasons().get(key(warning));
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
