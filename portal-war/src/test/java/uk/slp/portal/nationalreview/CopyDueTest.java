package uk.slp.portal.nationalreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.DeadlineCalculator;

@DisplayName("The last day for the copy of a national report")
class CopyDueTest {
    private final DeadlineCalculator calculator = DeadlineCalculator.standard();

    private LocalDate before(String publication) {
        return CopyDue.before(LocalDate.parse(publication), calculator);
    }

    @Test
    @DisplayName("Rule 41: is counted back from the publication")
    void counted() {
        assertEquals(LocalDate.of(2026, 12, 22), before("2027-01-05"));
    }

    @Test
    @DisplayName("is not known where the calendar or the rule does not reach the publication, and breaks nothing")
    void outOfReach() {
        assertNull(before("2062-01-05"));
        assertNull(before("2018-07-03"));
        assertNull(before("1926-01-05"));
    }
}
