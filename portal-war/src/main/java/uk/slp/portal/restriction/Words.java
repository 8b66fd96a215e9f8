package uk.slp.portal.restriction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** What is asked of a reason. */
final class Words {
    private static final int LONGEST = 2000;

    private Words() {}

    static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What is wrong with a reason that must be there. */
    static Optional<Violation> reason(String text, String missing) {
        return of("reason", text, 1, missing);
    }

    /** What is wrong with words of a field that must have some length. */
    static Optional<Violation> of(String field, String text, int shortest, String missing) {
        if (text.isEmpty()) {
            return Optional.of(new Violation(field, "required", missing));
        }
        if (text.length() < shortest) {
            return Optional.of(
                    new Violation(field, "too_short", missing + " Use " + shortest + " characters at least."));
        }
        return text.length() > LONGEST
                ? Optional.of(new Violation(field, "too_long", "Use 2,000 characters at most."))
                : Optional.empty();
    }
}
