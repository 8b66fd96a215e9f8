package uk.slp.portal.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What partnerships have to do about recommendations")
class WorkMemoryTest {
    private static final Set<UUID> PARTNERSHIP = Set.of(new UUID(0, 7));

    private final WorkMemory memory =
            new WorkMemory(Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC));

    private static List<LedgerWork> work(String reference) {
        return List.of(new LedgerWork(0, reference, "Kai", "Recommendation 1", null, LocalDate.of(2026, 11, 2)));
    }

    @Test
    @DisplayName("is remembered until something changes")
    void remembered() {
        assertEquals(work("kai-r1"), memory.of(PARTNERSHIP, () -> work("kai-r1")));
        assertEquals(work("kai-r1"), memory.of(PARTNERSHIP, () -> work("kai-r2")));
        memory.clear();
        assertEquals(work("kai-r2"), memory.of(PARTNERSHIP, () -> work("kai-r2")));
    }

    @Test
    @DisplayName("is not remembered if it was read before a change that ended while it was read")
    void readBeforeAChange() {
        memory.of(PARTNERSHIP, () -> {
            memory.clear();
            return work("kai-r1");
        });
        assertEquals(List.of(), memory.of(PARTNERSHIP, List::of));
    }
}
