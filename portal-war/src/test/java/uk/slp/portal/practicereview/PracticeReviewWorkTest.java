package uk.slp.portal.practicereview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Permission;

@DisplayName("What is to be done about a practice review")
class PracticeReviewWorkTest {
    private static final LocalDate FINAL_ON = LocalDate.of(2026, 11, 20);

    private static List<String> tasks(long confirmed, long first, Permission... held) {
        PracticeReviewRow row = new PracticeReviewRow(
                "PR-2026-1001",
                ReviewStatus.FINAL,
                "Juniper",
                "Calderwick",
                null,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 12, 1),
                FINAL_ON,
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-20T10:00:00Z"),
                0,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                1,
                0,
                confirmed,
                first,
                null,
                null);
        return PracticeReviewWork.of(row, Set.of(held), FINAL_ON).stream()
                .map(PracticeReviewWork::task)
                .toList();
    }

    @Test
    @DisplayName("Rule 50: a second person is asked to confirm once the text is complete, and no longer once one has")
    void second() {
        assertEquals(List.of("confirm"), tasks(0, 0, Permission.PRACTICE_REVIEW_CONFIRM));
        assertEquals(List.of(), tasks(1, 0, Permission.PRACTICE_REVIEW_CONFIRM));
    }

    @Test
    @DisplayName("and never who settled a hit or completed the text, nor who may not confirm")
    void first() {
        assertEquals(List.of(), tasks(0, 1, Permission.PRACTICE_REVIEW_CONFIRM));
        assertEquals(List.of(), tasks(0, 0, Permission.PRACTICE_REVIEW_VIEW));
    }
}
