package uk.slp.portal.shared.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** A text as somebody typed it, made ready to be kept. What holds nothing but spaces is null. */
public final class TypedText {
    private TypedText() {}

    /** Without spaces around it. */
    public static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Without spaces around it, its lines ended by a line feed where a browser ended them by two signs. */
    public static @Nullable String tidied(@Nullable String text) {
        return text == null ? null : stripped(text.replace("\r\n", "\n"));
    }

    /** The same, and a carriage return alone ends a line too. */
    public static @Nullable String inLines(@Nullable String text) {
        return text == null ? null : stripped(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** {@link #tidied} without U+0000, which a database cannot hold. */
    public static @Nullable String storable(@Nullable String text) {
        return text == null ? null : tidied(text.replace("\u0000", ""));
    }

    /**
     * Notes that a text is missing or too long.
     *
     * @param missing what is said if there is none, under the code of the field and "_required"
     * @param most the most characters
     */
    public static void need(List<Violation> wrong, String field, @Nullable String text, String missing, int most) {
        if (text == null) {
            wrong.add(new Violation(field, field + "_required", missing));
        } else {
            refuseLong(wrong, field, text, most);
        }
    }

    /** Notes that a text, if there is one, is too long. */
    public static void refuseLong(List<Violation> wrong, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(new Violation(field, "too_long", String.format(Locale.UK, "Use %,d characters at most.", most)));
        }
    }
}
