package uk.slp.portal.rapidreview.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the text of a section is the one that somebody saw. Twelve sections have many writers and one version:
 * without this, whoever writes the facts would be stopped by whoever writes the background.
 */
public final class Fingerprint {
    private static final int SHOWN = 16;

    private Fingerprint() {}

    /** The fingerprint of the answers of one section, in the order of their questions. */
    public static String of(List<@Nullable String> answers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String answer : answers) {
                digest.update((answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
