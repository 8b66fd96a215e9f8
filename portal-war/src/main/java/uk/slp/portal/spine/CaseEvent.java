package uk.slp.portal.spine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a case.
 *
 * @param stage the stage it belongs to, in words
 * @param path page of that stage
 * @param text why or what, where the step says so
 */
public record CaseEvent(Instant at, String title, @Nullable String text, String by, String stage, String path) {}
