package uk.slp.portal.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How alike two recommendations are")
class SamenessTest {
    private static final String EARLIER =
            "The partnership should make sure that a health visitor sees every baby who moves into the area within ten days.";
    private static final String AGAIN =
            "Every baby moving into the area must be seen by a health visitor within ten working days, and the partnership"
                    + " should audit this.";
    private static final String OTHER =
            "Children’s social care and the police should agree how strategy discussions are recorded and shared.";

    @Test
    @DisplayName("Rule 72: the same in other words is near, something else is not")
    void near() {
        assertTrue(Sameness.of(EARLIER, AGAIN) >= Sameness.NEAR, Sameness.of(EARLIER, AGAIN) + "");
        assertTrue(Sameness.of(EARLIER, OTHER) < Sameness.NEAR, Sameness.of(EARLIER, OTHER) + "");
        assertEquals(1, Sameness.of(EARLIER, EARLIER));
        assertEquals(0, Sameness.of("", EARLIER));
    }

    @Test
    @DisplayName("finds a text again after it was edited and moved, and not one that was taken out")
    void editedText() {
        String edited = EARLIER.replace("ten days", "five working days");
        assertEquals(edited, DraftMatch.best(EARLIER, List.of(OTHER, edited), text -> text));
        assertEquals(EARLIER, DraftMatch.best(EARLIER, List.of(edited, EARLIER), text -> text));
        assertNull(DraftMatch.best(EARLIER, List.of(OTHER), text -> text));
    }
}
