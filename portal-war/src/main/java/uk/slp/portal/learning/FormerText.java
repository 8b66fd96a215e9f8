package uk.slp.portal.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a replaced version said.
 *
 * @param number from 1
 * @param madeAt when it was published
 * @param replacedAt when a later version took its place
 * @param text in the plain report notation, or null where it was not kept
 */
public record FormerText(
        int number,
        Instant madeAt,
        Instant replacedAt,
        boolean readable,
        String title,
        String summary,
        String contentNote,
        @Nullable String text) {}
