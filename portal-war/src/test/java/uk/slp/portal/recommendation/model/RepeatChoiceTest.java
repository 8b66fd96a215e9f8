package uk.slp.portal.recommendation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("Rule 72: what a new recommendation is to an earlier one")
class RepeatChoiceTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static RepeatChoice choice(@Nullable RepeatKind kind, boolean own, @Nullable String reason) {
        return new RepeatChoice(
                "practice_review",
                new UUID(1, 1),
                new UUID(2, 2),
                new RepeatChoice.Said("report", "Visit within a day.", kind, own, reason, "Joseph Amadi"),
                "joseph.amadi",
                NOW);
    }

    private static String code(RepeatKindCase made) {
        return assertThrows(RuleViolation.class, made::make).violations().get(0).code();
    }

    private interface RepeatKindCase {
        RepeatChoice make();
    }

    @Test
    @DisplayName("is chosen, and strengthening says why the earlier one did not hold")
    void reasons() {
        assertEquals("choice_required", code(() -> choice(null, true, "So.")));
        assertEquals("reason_required", code(() -> choice(RepeatKind.STRENGTHEN, true, "  ")));
        assertEquals(
                "Nobody was told.",
                choice(RepeatKind.STRENGTHEN, false, " Nobody \n was told. ").reason());
        assertNull(choice(RepeatKind.DIFFERENT, false, "").reason());
    }

    @Test
    @DisplayName("takes the place of another only where the same area published both")
    void ownOnly() {
        assertEquals("other_area", code(() -> choice(RepeatKind.SUPERSEDE, false, null)));
        assertEquals(
                RepeatKind.SUPERSEDE, choice(RepeatKind.SUPERSEDE, true, null).kind());
    }
}
