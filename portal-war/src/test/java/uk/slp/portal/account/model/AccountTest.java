package uk.slp.portal.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Role;

@DisplayName("An account")
class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Account account() {
        return new Account("priya.nair", "Priya Nair", "Manager", "p@example.org", UUID.randomUUID(), "x", true, NOON);
    }

    @Test
    @DisplayName("says whether a role was taken away, and counts up when its sessions end")
    void sessions() {
        Account account = account();
        assertFalse(account.holdOnly(Set.of(Role.LA_NOTIFIER, Role.LA_APPROVER), "sian.price", NOON));
        assertTrue(account.holdOnly(Set.of(Role.LA_NOTIFIER), "sian.price", NOON));
        assertFalse(account.holdOnly(Set.of(Role.LA_NOTIFIER), "sian.price", NOON));
        assertEquals(0, account.sessionEpoch());
        account.endSessions();
        assertEquals(1, account.sessionEpoch());
    }
}
