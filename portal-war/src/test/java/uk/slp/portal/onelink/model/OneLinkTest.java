package uk.slp.portal.onelink.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Role;

@DisplayName("A one-time link")
class OneLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Duration LIFE = Duration.ofDays(28);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private static OneLink link() {
        AskByLink asked = new AskByLink(
                LinkPurpose.AGENCY_SHEET, UUID.randomUUID(), "AS-2026-1001", UUID.randomUUID(), "A school", "x", DUE);
        return new OneLink(asked, "head@fenby.sch.uk", LIFE, "helen.strachan", NOW);
    }

    @Test
    @DisplayName("opens and holds until its time is over, not a moment longer")
    void time() {
        OneLink link = link();
        Instant end = NOW.plus(LIFE);
        assertTrue(link.opens(end.minusMillis(1)) && link.holds(end.minusMillis(1)));
        assertFalse(link.opens(end) || link.holds(end));
        link.renew(DUE, LIFE, "helen.strachan", end);
        assertTrue(link.opens(end.plus(Duration.ofDays(27))));
    }

    @Test
    @DisplayName(
            "opens nothing once the record was sent in; who has it open reads on for an hour, until it is opened again")
    void finished() {
        OneLink link = link();
        link.finish("x", NOW);
        assertFalse(link.opens(NOW));
        assertTrue(link.holds(NOW.plus(Duration.ofMinutes(59))));
        assertFalse(link.holds(NOW.plus(Duration.ofMinutes(60))));
        link.renew(DUE, LIFE, "helen.strachan", NOW);
        assertTrue(link.opens(NOW));
    }

    @Test
    @DisplayName("that is withdrawn holds no session and has another number for them")
    void revoked() {
        OneLink link = link();
        long epoch = link.sessionEpoch();
        link.revoke("helen.strachan", NOW);
        assertFalse(link.opens(NOW) || link.holds(NOW));
        assertEquals(epoch + 1, link.sessionEpoch());
        link.renew(DUE, LIFE, "helen.strachan", NOW);
        assertFalse(link.opens(NOW) || link.holds(NOW), "nothing brings it back");
    }

    @Test
    @DisplayName("of every purpose gives one permission and no account")
    void purposes() {
        for (LinkPurpose purpose : LinkPurpose.values()) {
            Role role = purpose.role();
            assertTrue(role.byLink(), purpose.code());
            assertEquals(1, role.permissions().size(), purpose.code());
            assertFalse(role.permissions().contains(Permission.OWN_ACCOUNT), purpose.code());
            assertTrue(purpose.page("X").matches("(/[a-z-]+)+/X"), purpose.code());
        }
    }
}
