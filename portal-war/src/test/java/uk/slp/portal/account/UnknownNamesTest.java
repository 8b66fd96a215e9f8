package uk.slp.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name that no account has")
class UnknownNamesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final UnknownNames names = new UnknownNames();

    @Test
    @DisplayName("is locked at the fifth wrong password for a minute, and then for two, as an account is")
    void asAnAccount() {
        for (int i = 0; i < 4; i++) {
            assertNull(names.tried("nobody", NOW));
        }
        assertEquals(NOW.plusSeconds(60), names.tried("nobody", NOW));
        assertEquals(NOW.plusSeconds(60), names.tried("nobody", NOW.plusSeconds(30)));
        assertEquals(NOW.plusSeconds(180), names.tried("nobody", NOW.plusSeconds(60)));
        assertNull(names.tried("somebody", NOW));
    }
}
