package uk.slp.search.analysis;

import java.util.Collection;

/**
 * Letters and digits with which words begin. Stems begin as their words do, but for the British spellings of words such as
 * "oedema" and "aesthetic".
 */
public final class Beginnings {

    /** Every word. */
    static final Beginnings ANY = new Beginnings(-1L, -1L);

    private final long low;
    private final long high;

    private Beginnings(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /** The beginnings of all words that may have one of these stems. */
    public static Beginnings ofStems(Collection<String> stems) {
        long low = 0;
        long high = 0;
        for (String stem : stems) {
            char first = stem.isEmpty() ? 0 : stem.charAt(0);
            if (first >= 128) {
                return ANY;
            }
            if (first < 64) {
                low |= 1L << first;
            } else {
                high |= 1L << first;
                high |= first == 'e' ? 1L << 'a' | 1L << 'o' : 0;
            }
        }
        return new Beginnings(low, high);
    }

    /** Whether a word that begins with this character, small or capital, may be meant. */
    boolean has(char first) {
        if (first < 64) {
            return (low & 1L << first) != 0;
        }
        int small = first >= 'A' && first <= 'Z' ? first + 32 : first;
        return small >= 128 || (high & 1L << small) != 0;
    }
}
