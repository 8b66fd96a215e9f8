package uk.slp.portal.notification.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** Checks of free texts that are kept beside a notification. */
final class Texts {
    /** Longest reason of a step, in characters. */
    static final int LONGEST_REASON = 2_000;

    private Texts() {}

    /** What is wrong with a text that must be there. */
    static List<Violation> needed(String field, @Nullable String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            return List.of(new Violation(field, field + "_required", missing));
        }
        return text.length() > longest
                ? List.of(new Violation(
                        field,
                        "too_long",
                        "Shorten the text to " + longest + " characters; it has " + text.length() + "."))
                : List.of();
    }

    /** As it is kept: without what one of the databases cannot hold, and without spaces around it. */
    static String kept(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
