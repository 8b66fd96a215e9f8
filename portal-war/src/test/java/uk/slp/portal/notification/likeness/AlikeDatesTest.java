package uk.slp.portal.notification.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The dates by which alike records are looked for (rule 25)")
class AlikeDatesTest {
    private static final int PAIRS = 20_000;
    private static final double ALIKE = 0.8;

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-03", "2019-03-04", "2019-04-08", "2019-04-30", "2018-04-03", "2019-04", "2019"})
    @DisplayName("cover the day itself, day and month changed over, a slip, and its month or year alone")
    void covered(String other) {
        assertTrue(AlikeDates.ofBirth("2019-04-03").cover(other), other);
        assertTrue(AlikeDates.ofBirth(other).cover("2019-04-03"), "the other way round");
    }

    @Test
    @DisplayName("cover the days around an incident and not those around a birth, and nothing where nothing is known")
    void around() {
        assertTrue(AlikeDates.ofEvent("2026-02-27").cover("2026-03-02"));
        assertFalse(AlikeDates.ofBirth("2026-02-27").cover("2026-03-02"));
        assertEquals(0, AlikeDates.ofBirth(null).texts().size());
        assertEquals(0, AlikeDates.ofBirth("31").texts().size());
        assertTrue(AlikeDates.ofBirth("2026-02-31").cover("2026-02-30"), "what is no day has slips all the same");
        assertTrue(AlikeDates.ofEvent("2019-04-03").texts().size() < 100);
    }

    @Test
    @DisplayName("cover every date that is alike, so that no hint is lost by looking only at them")
    void complete() {
        Random random = new Random(25);
        int alike = 0;
        for (int i = 0; i < PAIRS; i++) {
            LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
            String one = cut(first, random);
            String other = cut(first.plusDays(random.nextInt(61) - 30), random);
            if (DateLikeness.of(one, other).orElse(0) >= ALIKE) {
                alike++;
                assertTrue(AlikeDates.ofBirth(one).cover(other), one + " and " + other);
            }
        }
        assertTrue(alike > PAIRS / 20, alike + " pairs");
    }

    @Test
    @DisplayName("are enough: of the generated children no pair that hints would be passed over")
    void enough() {
        GeneratedPairs pairs = new GeneratedPairs(new Random(20261127));
        for (int i = 0; i < 2_000; i++) {
            Sketch one = pairs.child();
            Sketch other = pairs.altered(one);
            if (Likeness.hints(one, other)) {
                assertTrue(
                        AlikeDates.ofBirth(one.dateOfBirth()).cover(other.dateOfBirth())
                                || AlikeDates.ofEvent(one.incidentDate()).cover(other.incidentDate()),
                        one.dateOfBirth() + " and " + other.dateOfBirth());
            }
        }
    }

    private static String cut(LocalDate day, Random random) {
        String text = day.toString();
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, 4);
            case 1 -> text.substring(0, 7);
            default -> text;
        };
    }
}
