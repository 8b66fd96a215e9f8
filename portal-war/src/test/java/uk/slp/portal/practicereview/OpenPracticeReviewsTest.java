package uk.slp.portal.practicereview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.practicereview.OpenPracticeReviews.Open;

@DisplayName("A practice review of which people are reminded")
class OpenPracticeReviewsTest {
    private static final UUID PARTNERSHIP = new UUID(0, 4);
    private static final UUID LEAD = new UUID(1, 1);
    private static final UUID FURTHER = new UUID(1, 2);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 4);

    @Test
    @DisplayName("comes once, with every reviewer to whom it is open; without any where there is none")
    void each() {
        assertEquals(
                List.of(
                        new Open("PR-2026-1002", PARTNERSHIP, List.of(LEAD, FURTHER), SOON),
                        new Open("PR-2026-1001", PARTNERSHIP, List.of(), LATER)),
                OpenPracticeReviews.each(List.of(
                        new Object[] {"PR-2026-1002", PARTNERSHIP, SOON, LEAD},
                        new Object[] {"PR-2026-1002", PARTNERSHIP, SOON, FURTHER},
                        new Object[] {"PR-2026-1002", PARTNERSHIP, SOON, LEAD},
                        new Object[] {"PR-2026-1001", PARTNERSHIP, LATER, null})));
    }
}
