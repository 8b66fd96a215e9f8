package uk.slp.portal.panelmeeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conflict of interest on the day of a meeting")
class ConflictSpanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);

    private static boolean stood(String recorded, String lifted) {
        return new ConflictSpan(
                        UUID.randomUUID(), Instant.parse(recorded), lifted == null ? null : Instant.parse(lifted))
                .stoodOn(DAY);
    }

    @Test
    @DisplayName("Rule 76: stood if it was declared by that day in London, also when the minute is written later")
    void declared() {
        assertTrue(stood("2026-07-01T09:00:00Z", null));
        assertTrue(stood("2026-07-14T22:59:59Z", null));
        assertFalse(stood("2026-07-14T23:00:00Z", null));
    }

    @Test
    @DisplayName("Rule 76: stood if it was lifted on that day or later, and not if it was lifted before")
    void lifted() {
        assertTrue(stood("2026-07-01T09:00:00Z", "2026-07-20T09:00:00Z"));
        assertTrue(stood("2026-07-01T09:00:00Z", "2026-07-13T23:00:00Z"));
        assertFalse(stood("2026-07-01T09:00:00Z", "2026-07-13T22:59:59Z"));
    }
}
