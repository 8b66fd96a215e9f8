package uk.slp.portal.account.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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

    private static void wrong(Account account, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.wrongPassword(at);
        }
    }

    @Test
    @DisplayName("is open after four wrong passwords and locked for a minute after the fifth")
    void locks() {
        Account account = account();
        wrong(account, 4, NOON);
        assertFalse(account.lockedAt(NOON));
        wrong(account, 1, NOON);
        assertTrue(account.lockedAt(NOON.plusSeconds(59)));
        assertFalse(account.lockedAt(NOON.plusSeconds(60)));
    }

    @Test
    @DisplayName("is locked twice as long each further time, at most an hour")
    void backsOff() {
        Account account = account();
        wrong(account, 6, NOON);
        assertEquals(NOON.plus(Duration.ofMinutes(2)), account.lockedUntil());
        wrong(account, 20, NOON);
        assertEquals(NOON.plus(Duration.ofHours(1)), account.lockedUntil());
    }

    @Test
    @DisplayName("forgets wrong passwords after a right one")
    void forgets() {
        Account account = account();
        wrong(account, 6, NOON);
        assertNotNull(account.lockedUntil());
        account.signedIn(NOON.plusSeconds(200));
        assertFalse(account.lockedAt(NOON.plusSeconds(200)));
        wrong(account, 4, NOON.plusSeconds(300));
        assertFalse(account.lockedAt(NOON.plusSeconds(300)));
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
