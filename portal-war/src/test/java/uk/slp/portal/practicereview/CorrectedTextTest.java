package uk.slp.portal.practicereview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Published learning that a partnership may correct")
class CorrectedTextTest {
    @Test
    @DisplayName("Rule 76: is closed by a conflict with the first case of its review, and with any further one")
    void closed() {
        String condition = CorrectedText.ofPartnerships("i.practiceReviewId", "partnerships");
        assertTrue(condition.contains("coalesce(r.notificationId, r.id) not in"), condition);
        assertTrue(condition.contains("ReviewedCase l, ClosedToReader f"), condition);
    }
}
