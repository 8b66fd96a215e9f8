package uk.slp.it.portal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * An invented child who is like no other: with names that are alike, or a date of birth that is, a notification of
 * another test would be a possible duplicate (rule 25).
 */
record Somebody(String givenName, String familyName, LocalDate born) {
    private static final Random RANDOM = new Random();
    private static final String[] BEGINNINGS = "B Br D Dr F Fl G Gr H J K L M N P Pr R S St T Tr V W Y Z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea oo ou".split(" ");
    private static final String[] ENDS = "b d g k l m n p r s t x rn lt nd sk mp".split(" ");
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_000;

    /** A child who was under 13 in 2026. */
    static synchronized Somebody unlikeOthers() {
        // Four sounds each: names of fewer are heard as alike too often among the children of a whole run.
        return new Somebody(word(3), word(4), FIRST.plusDays(RANDOM.nextInt(DAYS)));
    }

    private static String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            String beginning = any(BEGINNINGS);
            word.append(i == 0 ? beginning : beginning.toLowerCase(Locale.ROOT)).append(any(VOWELS));
        }
        return word.append(any(ENDS)).toString();
    }

    private static String any(String[] all) {
        return all[RANDOM.nextInt(all.length)];
    }
}
