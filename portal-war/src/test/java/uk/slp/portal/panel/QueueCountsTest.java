package uk.slp.portal.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.panel.model.PanelCaseStatus;

@DisplayName("The numbers beside the views of the queue")
class QueueCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static QueueCounts.Line line(PanelCaseStatus status, LocalDate usualBy) {
        return new QueueCounts.Line(status, QueueCounts.past(usualBy, TODAY), null, null, 1);
    }

    @Test
    @DisplayName("count a request as to follow up from the day after the usual time, or where none was kept")
    void past() {
        assertFalse(QueueCounts.past(TODAY, TODAY));
        assertTrue(QueueCounts.past(TODAY.minusDays(1), TODAY));
        assertTrue(QueueCounts.past(null, TODAY));
    }

    @Test
    @DisplayName("have no case to follow up that waits for the body itself")
    void followedUp() {
        QueueCounts counts = new QueueCounts(
                List.of(
                        line(PanelCaseStatus.WAITING, null),
                        line(PanelCaseStatus.INFORMATION_REQUESTED, null),
                        line(PanelCaseStatus.RECONSIDERATION_ASKED, TODAY)),
                "eleanor.marsh");
        assertEquals(1, counts.of(QueueView.UNANSWERED));
        assertEquals(2, counts.of(QueueView.ASKED));
    }
}
