package uk.slp.portal.rapidreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.ReviewOrigin;

@DisplayName("What is sealed of a rapid review")
class ReviewSnapshotTest {
    private static final Instant SENT = Instant.parse("2026-11-30T10:00:00Z");

    /** Of the review below, as the portal wrote it before there were marked passages. */
    private static final String HASH_OF_BEFORE = "47c48ed7a984f20511515a1e148fd044bdd1528478d2afbd47889ac7caa8e0fe";

    private final RapidReview review = new RapidReview(
            "RR-2026-1001",
            new ReviewOrigin(
                    UUID.randomUUID(),
                    "SIN-2026-1001",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Alder Close",
                    "WT2026",
                    "martin.oduya",
                    SENT),
            LocalDate.of(2026, 12, 21));

    private static KnownLine line(KnownMark mark, @Nullable String quote) {
        return new KnownLine(
                "baby-wren-2023",
                "p3.1",
                1,
                "learning",
                mark,
                "Paragraph 3.1",
                "Baby Wren",
                "A partnership",
                2023,
                quote,
                mark == KnownMark.USED ? null : "Another harm.",
                null,
                "Helen Strachan",
                SENT,
                quote == null);
    }

    @Test
    @DisplayName("is the same text as ever where nothing was used, so that earlier hashes stay those of what was sent")
    void asEver() {
        assertEquals(HASH_OF_BEFORE, ReviewSnapshot.sha256(ReviewSnapshot.json(review, List.of())));
        assertEquals(
                HASH_OF_BEFORE,
                ReviewSnapshot.sha256(ReviewSnapshot.json(review, List.of(line(KnownMark.NOT_RELEVANT, "A bruise.")))));
    }

    @Test
    @DisplayName("holds what was used, with its words and its address")
    void annex() {
        String json = ReviewSnapshot.json(review, List.of(line(KnownMark.USED, "A bruise.")));

        assertTrue(json.contains("\"quote\":\"A bruise.\""), json);
        assertTrue(json.contains("\"address\":\"/learning/baby-wren-2023#p3.1\""), json);
        assertFalse(json.contains("Another harm."), json);
        assertTrue(ReviewSnapshot.json(review, List.of(line(KnownMark.USED, null)))
                .contains("\"quote\":null,\"howUsed\":null,\"withdrawn\":true"));
    }
}
