package uk.slp.portal.notification.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hint that two records may be about the same child and incident (rule 25)")
class LikenessTest {
    private static final int PAIRS = 2_000;

    @ParameterizedTest
    @CsvSource({
        "Catherine, Hall, 2019-04-03, Katherine, Hall, 2019-04-03, true",
        "Lizzie, Osgathorpe, 2019-04-03, Elizabeth, Osgathorpe, 2019-04-03, true",
        "Zo\u00eb, O'Hara, 2019-04-03, Zoe, OHara, 2019-04-03, true",
        "Hall, Catherine, 2019-04-03, Catherine, Hall, 2019-04-03, true",
        "Amira Jane, Smith-Jones, 2019-04-03, Amira, Smith, 2019-03-04, true",
        "Amira, Smith, 2019-04-03, Amira, Smith, 2019-04-08, true",
        "Amira, Smith, 2019-04-03, Thomas, Smith, 2016-11-20, false",
        "Amira, Smith, 2019-04-03, Jacob, Okonkwo, 2019-04-03, false",
        "Amira, Smith, 2019-04-03, Amira, Smith, 2012-08-21, false",
    })
    @DisplayName("knows variants, and tells siblings and namesakes apart")
    void cases(String given, String family, String born, String given2, String family2, String born2, boolean hints) {
        Sketch one = new Sketch(given, family, born, "2026-11-01", "E06000001", null, null);
        Sketch other = new Sketch(given2, family2, born2, "2026-08-20", "E06000001", null, null);
        assertEquals(hints, Likeness.hints(one, other));
        assertEquals(hints, Likeness.hints(other, one), "in either order");
    }

    @Test
    @DisplayName("asks for a nameless child by the same day at the same place, in the same area only")
    void nameless() {
        Sketch found = new Sketch(null, null, null, "2026-11-01", "E06000001", "Fenby Road car park", null);
        Sketch same = new Sketch("Amira", "Smith", null, "2026-11-02", "E06000001", "Car park, Fenby Road", null);
        Sketch elsewhere = new Sketch("Amira", "Smith", null, "2026-11-02", "E06000002", "Fenby Road car park", null);
        assertTrue(Likeness.hints(found, same));
        assertTrue(!Likeness.hints(found, elsewhere));
    }

    @Test
    @DisplayName(
            "takes a place that is not known for no evidence: a nameless child of the area on the very day with a like birth")
    void placeNotKnown() {
        Sketch unborn = new Sketch(null, null, null, "2026-11-01", "E06000001", null, null);
        Sketch thatDay = new Sketch("Amira", "Smith", null, "2026-11-01", "E06000001", "Fenby Road car park", null);
        Sketch nextDay = new Sketch("Amira", "Smith", null, "2026-11-02", "E06000001", "Fenby Road car park", null);
        assertTrue(!Likeness.hints(unborn, thatDay), "nothing but the day and the area is known of both");
        assertTrue(!Likeness.hints(unborn, nextDay));
        Sketch found = new Sketch(null, null, "2019-04-03", "2026-11-01", "E06000001", null, null);
        Sketch born =
                new Sketch("Amira", "Smith", "2019-03-04", "2026-11-01", "E06000001", "Fenby Road car park", null);
        Sketch older = new Sketch("Amira", "Smith", "2012-08-21", "2026-11-01", "E06000001", "Fenby Road", null);
        assertTrue(Likeness.hints(found, born));
        assertTrue(!Likeness.hints(found, older));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-04, true",
        "2026-11-01, 2026-11-05, true",
        "2026-11-01, 2026-01-11, true",
        "2026-11-01, 2026-11, true",
        "2026-11-01, , true",
        "2026-11-01, 2026-08-20, false",
        "2026-11, 2026-08-20, false",
    })
    @DisplayName("tells whether two days can be those of one incident; what is not known can be any (rule 25)")
    void oneDay(String one, String other, boolean perhaps) {
        assertEquals(perhaps, Likeness.perhapsOneDay(one, other));
        assertEquals(perhaps, Likeness.perhapsOneDay(other, one), "in either order");
    }

    @ParameterizedTest
    @CsvSource({
        "Kate, Hall, 2019-04-03, 2026-11-01, NAME_AND_BIRTH",
        "Kate, Hall, , 2026-11-01, NAME_AND_DAY",
        "Kate, Osgathorpe, 2019-04-03, 2026-11-01, BIRTH_AND_DAY",
        ", , , 2026-11-02, DAY_AND_PLACE",
    })
    @DisplayName("says what is alike")
    void why(String given, String family, String born, String day, Alike alike) {
        Sketch one =
                new Sketch("Catherine", "Hall", "2019-04-03", "2026-11-01", "E06000001", "Fenby Road", "999 000 0018");
        Sketch other = new Sketch(given, family, born, day, "E06000001", "12 Fenby Road", null);
        assertEquals(alike, Likeness.of(one, other).orElseThrow());
        Sketch number = new Sketch(given, family, born, "2020-01-01", "E06000002", null, "9990000018");
        assertEquals(Alike.NHS_NUMBER, Likeness.of(one, number).orElseThrow());
    }

    @Test
    @DisplayName("finds 95 in 100 altered pairs, and asks in vain for at most 1 in 50 different ones")
    void measured() {
        GeneratedPairs pairs = new GeneratedPairs(new Random(20261126));
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            Sketch one = pairs.child();
            found += Likeness.hints(one, pairs.altered(one)) ? 1 : 0;
        }
        int inVain = 0;
        for (int i = 0; i < PAIRS; i++) {
            List<Sketch> two = pairs.different();
            inVain += Likeness.hints(two.get(0), two.get(1)) ? 1 : 0;
        }
        double recall = (double) found / PAIRS;
        double falseHints = (double) inVain / PAIRS;
        System.getLogger("likeness").log(System.Logger.Level.INFO, "recall {0}, false hints {1}", recall, falseHints);
        assertTrue(recall >= 0.95, "recall " + recall);
        assertTrue(falseHints <= 0.02, "false hints " + falseHints);
    }
}
