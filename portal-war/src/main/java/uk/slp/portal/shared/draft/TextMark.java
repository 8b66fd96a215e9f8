package uk.slp.portal.shared.draft;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.id.Fingerprint;

/**
 * A short mark of a text, by which two texts are told apart without sending either: the first 32 hexadecimal digits of
 * its SHA-256. Nothing and the empty text have the same mark, and so have the two ways in which browsers end a line.
 */
public final class TextMark {
    private static final int DIGITS = 32;

    private TextMark() {}

    /** The mark of a text. */
    public static String of(@Nullable String text) {
        String plain = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        return Fingerprint.of(plain).substring(0, DIGITS);
    }
}
