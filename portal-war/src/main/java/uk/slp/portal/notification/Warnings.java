package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AcceptedWarning;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/** What an approver says to the warnings. */
final class Warnings {
    /** Where it is the approver's judgement that it is sent at all, or by this authority, the reason is wanted. */
    private static final Set<String> JUDGEMENT =
            Set.of("place_elsewhere", "responsible_elsewhere", "adult_at_death", "check_status");

    /** The part of a call in which a program names them. */
    private static final String ACCEPTED = "acceptedWarnings";

    private Warnings() {}

    /** The name of a warning in forms. */
    static String key(Violation warning) {
        return warning.field() + ":" + warning.code();
    }

    /** Whether a warning asks for a reason. */
    static boolean asksReason(Violation warning) {
        return JUDGEMENT.contains(warning.code());
    }

    /** What a person has not said that must be said; a program need not speak, but what it says must fit. */
    static List<Violation> refused(SubmitNotification command, List<Violation> warnings) {
        List<String> seen = command.warningsSeen();
        if (seen == null) {
            return unfitting(command, warnings);
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

    /** A reason for what is no warning would be lost, and a misspelt name with it. */
    private static List<Violation> unfitting(SubmitNotification command, List<Violation> warnings) {
        Set<String> known = new LinkedHashSet<>();
        warnings.forEach(warning -> known.add(key(warning)));
        List<Violation> found = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, String> entry : command.warningReasons().entrySet()) {
            String path = ACCEPTED + "[" + place++ + "]";
            if (!known.contains(entry.getKey())) {
                found.add(new Violation(
                        path + ".code",
                        "unknown_warning",
                        path + ": there is no warning " + entry.getKey() + " of this notification. "
                                + (known.isEmpty() ? "It has none." : "It has " + String.join(", ", known) + ".")));
            } else if (entry.getValue().strip().length() > AcceptedWarning.LONGEST) {
                found.add(new Violation(
                        path + ".reason",
                        "too_long",
                        path + ".reason: shorten it to " + AcceptedWarning.LONGEST + " characters."));
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
        return TypedText.stripped(reason);
    }
}
