package uk.slp.portal.shared.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
