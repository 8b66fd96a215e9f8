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

    private static final LocalDate REPOSITORY = LocalDate.of(2026, 12, 4);

    private static List<String> tasks(long confirmed, long first, Permission... held) {
        return work(ReviewStatus.FINAL, new long[] {confirmed, first, 0, 0, 0}, held).stream()
                .map(PracticeReviewWork::task)
                .toList();
    }

    private static List<PracticeReviewWork> work(ReviewStatus status, long[] counts, Permission... held) {
        PracticeReviewRow row = new PracticeReviewRow(
                "PR-2026-1001",
                status,
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
                0,
                counts[0],
                counts[1],
                null,
                null,
                counts[2],
                counts[3],
                counts[4]);
        return PracticeReviewWork.of(row, Set.of(held), FINAL_ON, REPOSITORY);
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

    @Test
    @DisplayName("Rule 51: a published report is to go to the national repository, by its usual day")
    void repository() {
        PracticeReviewWork work = work(
                        ReviewStatus.PUBLISHED, new long[] {1, 0, 0, 0, 0}, Permission.PRACTICE_REVIEW_RELEASE)
                .get(0);
        assertEquals("repository", work.task());
        assertEquals(REPOSITORY, work.dueDate());
        assertEquals(ReviewClock.REPOSITORY_RULE, work.rule());
    }

    @Test
    @DisplayName(
            "what stands beside the report waits for its writer, its second person and its publication, each in turn")
    void summaries() {
        String at = "/practice-reviews/PR-2026-1001/summaries";
        assertEquals(
                List.of(at),
                summaries(ReviewStatus.FINAL, new long[] {1, 0, 1, 0, 0}, Permission.PRACTICE_REVIEW_WRITE));
        assertEquals(
                List.of(at),
                summaries(ReviewStatus.FINAL, new long[] {1, 0, 0, 1, 1}, Permission.PRACTICE_REVIEW_CONFIRM));
        assertEquals(
                List.of(at),
                summaries(ReviewStatus.PUBLISHED, new long[] {1, 0, 0, 1, 1}, Permission.PRACTICE_REVIEW_CONFIRM));
        assertEquals(
                List.of(at),
                summaries(ReviewStatus.PUBLISHED, new long[] {1, 0, 0, 0, 1}, Permission.PRACTICE_REVIEW_RELEASE));
        assertEquals(
                List.of(),
                summaries(ReviewStatus.PUBLISHED, new long[] {1, 0, 0, 0, 0}, Permission.PRACTICE_REVIEW_RELEASE));
    }

    private static List<String> summaries(ReviewStatus status, long[] counts, Permission held) {
        return work(status, counts, held).stream()
                .filter(one -> one.task().equals("summaries"))
                .map(PracticeReviewWork::path)
                .toList();
    }
}
