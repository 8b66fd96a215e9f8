package uk.slp.portal.reviewdraft.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comment on a draft")
class ReportCommentTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final ReportVersion.Keeper GRACE = new ReportVersion.Keeper("grace.lindqvist", "Grace Lindqvist");

    private static ReportComment.Passage passage(int number, String anchor) {
        return new ReportComment.Passage(number, anchor, "1.1, What happened", "The family moved twice.");
    }

    @Test
    @DisplayName("is known again by passage and words: other words sent under its identity are no second click of it")
    void says() {
        ReportComment comment = new ReportComment(
                UUID.randomUUID(), UUID.randomUUID(), passage(2, "p1.1"), "Say when.\r\nAnd where. ", GRACE, AT);
        assertTrue(comment.says(passage(2, "p1.1"), "Say when.\nAnd where."));
        assertFalse(comment.says(passage(2, "p1.1"), "Say why."));
        assertFalse(comment.says(passage(2, "p1.2"), "Say when.\nAnd where."));
        assertFalse(comment.says(passage(3, "p1.1"), "Say when.\nAnd where."));
        assertFalse(comment.says(passage(2, "p1.1"), null));
        ReportComment answer = comment.answer(UUID.randomUUID(), "In spring.", GRACE, AT);
        assertFalse(answer.says(passage(2, "p1.1"), "In spring."));
    }
}
