package uk.slp.portal.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a published item.
 *
 * @param number from 1
 * @param madeAt when it was published
 * @param reason why it was made, or null for the first
 * @param changes what it changed, in words, or null for the first
 * @param readable whether its text can be read
 */
public record VersionLine(
        int number, Instant madeAt, @Nullable String reason, @Nullable String changes, boolean readable) {}
