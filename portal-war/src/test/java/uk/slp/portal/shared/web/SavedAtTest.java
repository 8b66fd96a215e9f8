package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When something was saved")
class SavedAtTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:20:00Z,2026-11-26T19:00:00Z,09:20",
        "2026-11-16T09:20:00Z,2026-11-26T19:00:00Z,'09:20 on 16 November 2026'",
        "2026-06-25T23:20:00Z,2026-06-26T08:00:00Z,00:20",
        "2026-09-01T22:50:00Z,2026-09-01T23:10:00Z,'23:50 on 1 September 2026'"
    })
    @DisplayName("has its day unless that is today in London")
    void day(Instant saved, Instant now, String words) {
        assertEquals(words, SavedAt.words(saved, now));
    }
}
