package uk.slp.portal.practicereview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a practice review is said to be")
class ReviewStatusTest {
    @Test
    @DisplayName(
            "goes on until it is published, withheld or given up: an agreement of the Panel opens no second beside it")
    void goesOn() {
        assertEquals(
                List.of(ReviewStatus.TO_COMMISSION, ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL),
                Arrays.stream(ReviewStatus.values())
                        .filter(ReviewStatus::goesOn)
                        .toList());
    }

    @Test
    @DisplayName("in its history: what happened to its notifications and at the Panel is told apart (rules 35 and 52)")
    void told() {
        assertEquals("The notification came to an end", Done.of(Done.NOTIFICATION_ENDED));
        assertEquals("A further notification that it is about came to an end", Done.of(Done.FURTHER_ENDED));
        assertEquals("The Panel agreed to a local review; this one had begun", Done.of(Done.AGREED));
        assertEquals("Agreed by the Panel, to be commissioned", Done.of("open"));
    }
}
