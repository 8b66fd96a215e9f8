package uk.slp.portal.childdeath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The age at death in words and bands")
class AgeWordsTest {
    private static final LocalDate DIED = LocalDate.of(2026, 9, 20);

    @Test
    @DisplayName("days, then months, then years")
    void exact() {
        assertEquals("stillborn", AgeWords.exact(null, DIED));
        assertEquals("less than a day", AgeWords.exact(DIED, DIED));
        assertEquals("1 day", AgeWords.exact(DIED.minusDays(1), DIED));
        assertEquals("27 days", AgeWords.exact(DIED.minusDays(27), DIED));
        assertEquals("7 months", AgeWords.exact(LocalDate.of(2026, 2, 10), DIED));
        assertEquals("23 months", AgeWords.exact(LocalDate.of(2024, 10, 1), DIED));
        assertEquals("17 years", AgeWords.exact(LocalDate.of(2009, 1, 1), DIED));
    }

    @Test
    @DisplayName("rule 66: a pack shows a band, whose edges are the birthdays")
    void bands() {
        assertEquals("Under 28 days", AgeWords.band(DIED.minusDays(27), DIED));
        assertEquals("28 days to under 1 year", AgeWords.band(DIED.minusDays(28), DIED));
        assertEquals("28 days to under 1 year", AgeWords.band(LocalDate.of(2025, 9, 21), DIED));
        assertEquals("1 to 4 years", AgeWords.band(LocalDate.of(2025, 9, 20), DIED));
        assertEquals("15 to 17 years", AgeWords.band(LocalDate.of(2011, 9, 20), DIED));
    }
}
