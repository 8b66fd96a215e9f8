package uk.slp.portal.account;

import uk.slp.portal.shared.id.Fingerprint;

/** How API tokens are stored: as their SHA-256. A token is long and random, so a slow hash would add nothing. */
public final class Tokens {
    private Tokens() {}

    /** Whether two secrets are the same, in a time that does not tell where they differ. */
    public static boolean same(String one, String other) {
        return Seals.same(one, other);
    }

    /** SHA-256 of a token, hexadecimal. */
    public static String hash(String token) {
        return Fingerprint.of(token);
    }
}
