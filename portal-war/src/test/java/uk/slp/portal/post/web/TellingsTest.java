package uk.slp.portal.post.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.post.TellingView;

@DisplayName("Whom a notification reached, in one line")
class TellingsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private static TellingView body(String toldAt) {
        return new TellingView(
                UUID.randomUUID(),
                "SIN-2026-0001",
                "partner",
                "A partner",
                DUE,
                1,
                toldAt == null ? null : Instant.parse(toldAt),
                null,
                null);
    }

    @Test
    @DisplayName("Rule 14: done on the day on which the last of them was told, and never overdue then")
    void done() {
        assertEquals(
                "Done on 25 November 2026: everybody below was told.",
                Tellings.summary(List.of(body("2026-11-25T14:00:00Z"), body("2026-11-25T09:00:00Z")), DUE.plusDays(1)));
    }

    @Test
    @DisplayName("Rule 14: not yet done on the day, overdue after it")
    void open() {
        List<TellingView> bodies = List.of(body("2026-11-25T14:00:00Z"), body(null));
        assertEquals("Not yet done: see below who is still to be told.", Tellings.summary(bodies, DUE));
        assertEquals("Overdue: see below who is still to be told.", Tellings.summary(bodies, DUE.plusDays(1)));
        assertEquals("", Tellings.summary(List.of(), DUE));
    }
}
