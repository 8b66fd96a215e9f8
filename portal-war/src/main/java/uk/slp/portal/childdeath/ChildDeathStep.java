package uk.slp.portal.childdeath;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a case.
 *
 * @param title in words
 * @param by name of the person
 * @param notice reference of the notice that came, or null
 * @param reason why, where one was given
 */
public record ChildDeathStep(Instant at, String title, String by, @Nullable String notice, @Nullable String reason) {}
