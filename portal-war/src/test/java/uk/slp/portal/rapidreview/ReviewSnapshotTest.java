package uk.slp.portal.rapidreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.agencysheet.Certainty;
import uk.slp.portal.agencysheet.ChronologyAgency;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyLine;
import uk.slp.portal.agencysheet.EventKind;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewOrigin;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.id.Fingerprint;

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
        assertEquals(
                HASH_OF_BEFORE,
                Fingerprint.of(ReviewSnapshot.json(review, List.of(), MergedChronology.NONE, List.of())));
        assertEquals(
                HASH_OF_BEFORE,
                Fingerprint.of(ReviewSnapshot.json(
                        review, List.of(line(KnownMark.NOT_RELEVANT, "A bruise.")), MergedChronology.NONE, List.of())));
    }

    @Test
    @DisplayName("holds what was used, with its words and its address")
    void annex() {
        String json = ReviewSnapshot.json(
                review, List.of(line(KnownMark.USED, "A bruise.")), MergedChronology.NONE, List.of());

        assertTrue(json.contains("\"quote\":\"A bruise.\""), json);
        assertTrue(json.contains("\"address\":\"/learning/baby-wren-2023#p3.1\""), json);
        assertFalse(json.contains("Another harm."), json);
        assertTrue(ReviewSnapshot.json(review, List.of(line(KnownMark.USED, null)), MergedChronology.NONE, List.of())
                .contains("\"quote\":null,\"howUsed\":null,\"withdrawn\":true"));
    }

    @Test
    @DisplayName(
            "holds the chronology with how it was settled, and answers that were added later only where they say something")
    void chronology() {
        UUID sheet = UUID.randomUUID();
        ChronologyLine line = new ChronologyLine(
                1,
                UUID.randomUUID(),
                sheet,
                "A school",
                LocalDate.of(2026, 3, 3),
                EventKind.SEEN,
                "At school.",
                null,
                Certainty.RECORDED,
                List.of());
        ChronologyFinding gap = new ChronologyFinding(
                ChronologyFinding.Kind.GAP,
                "gap:1",
                "m",
                "No agency tells of anything.",
                List.of(1),
                1,
                "They lived abroad.",
                null,
                "Helen Strachan",
                SENT);
        MergedChronology merged = new MergedChronology(
                List.of(new ChronologyAgency(sheet, AgencyKind.EDUCATION, "A school", true, true, true)),
                List.of(line),
                List.of(gap));
        review.write(
                ReviewSection.PROCEEDINGS,
                Map.of(ReviewField.PROCEEDINGS, "An inquest."),
                "helen.strachan",
                SENT.plusSeconds(1));

        String json = ReviewSnapshot.json(review, List.of(), merged, List.of());

        assertTrue(json.contains("\"proceedings\":{\"proceedings\":\"An inquest.\"}"), json);
        assertFalse(json.contains("scrutineer"), json);
        assertTrue(json.contains("\"day\":\"2026-03-03\",\"agency\":\"A school\",\"kind\":\"seen\""), json);
        assertTrue(json.contains("\"settled\":\"They lived abroad.\",\"settledName\":\"Helen Strachan\""), json);
    }
}
