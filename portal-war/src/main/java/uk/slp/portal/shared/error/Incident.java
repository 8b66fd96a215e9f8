package uk.slp.portal.shared.error;

import java.security.SecureRandom;
import java.util.Locale;

/** The number under which an unexpected failure is found again: on the page, in the header, in the log. */
public final class Incident {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** A new number such as {@code 7F3A-91C2}: short enough to read out on the telephone. */
    public static String next() {
        int value = RANDOM.nextInt();
        String hex = String.format(Locale.ROOT, "%08X", value);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }
}
