package uk.slp.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How API tokens are stored: as their SHA-256. A token is long and random, so a slow hash would add nothing. */
public final class Tokens {
    private Tokens() {}

    /** Whether two secrets are the same, in a time that does not tell where they differ. */
    public static boolean same(String one, String other) {
        return Seals.same(one, other);
    }

    /** SHA-256 of a token, hexadecimal. */
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
