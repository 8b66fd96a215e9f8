package uk.slp.portal.identifiability.detect;

import org.apache.commons.codec.language.DoubleMetaphone;

/** How near two words in small letters are, as people mistype and mishear names. */
final class Spelling {
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();
    private static final int SHORT = 4;
    private static final int LONG = 7;

    private Spelling() {}

    /** Whether one can be the other with the errors that a name of its length can bear. */
    static boolean near(String written, String name) {
        int length = name.length();
        if (length < 3 || written.length() < 3 || Math.abs(length - written.length()) > 2) {
            return false;
        }
        int errors = errors(written, name);
        boolean sameStart = written.charAt(0) == name.charAt(0);
        if (length <= SHORT) {
            return errors <= 1 && sameStart && written.length() >= length;
        }
        if (errors <= 1) {
            return true;
        }
        if (errors > 2 || !sameStart) {
            return false;
        }
        return length >= LONG || SOUND.isDoubleMetaphoneEqual(written, name);
    }

    /** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
    static int errors(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
