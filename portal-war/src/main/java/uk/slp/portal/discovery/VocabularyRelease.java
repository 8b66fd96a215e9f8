package uk.slp.portal.discovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A released version of the vocabulary, without its text.
 *
 * @param number 0 for the file that comes with the portal
 * @param ndcgBefore mean nDCG@10 of the judged queries before, in ten-thousandths; null if it was not measured
 * @param ndcgAfter the same with this version
 * @param madeBy name of who released it; empty for number 0
 */
public record VocabularyRelease(
        int number,
        String what,
        String why,
        @Nullable Integer ndcgBefore,
        @Nullable Integer ndcgAfter,
        String madeBy,
        @Nullable Instant madeAt) {
    /** The file that comes with the portal. */
    static final VocabularyRelease STANDARD =
            new VocabularyRelease(0, "The vocabulary that comes with the portal.", "", null, null, "", null);
}
