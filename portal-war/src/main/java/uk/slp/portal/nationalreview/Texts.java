package uk.slp.portal.nationalreview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/** What the forms of national reviews share about typed text. */
final class Texts {
    private Texts() {}

    static @Nullable String tidied(@Nullable String text) {
        return TypedText.inLines(text);
    }

    static void refuseLong(List<Violation> wrong, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(new Violation(field, "too_long", "Shorten this to " + most + " characters."));
        }
    }
}
