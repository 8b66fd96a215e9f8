package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The visit before")
class VisitServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("is the last one that was noted, and stays the same all day")
    void before() {
        LocalDate monday = TODAY.minusDays(3);
        assertEquals(Optional.of(monday), VisitService.before(monday, monday.minusDays(7), TODAY));
        assertEquals(Optional.of(monday), VisitService.before(TODAY, monday, TODAY));
        assertEquals(Optional.empty(), VisitService.before(TODAY, null, TODAY));
    }
}
