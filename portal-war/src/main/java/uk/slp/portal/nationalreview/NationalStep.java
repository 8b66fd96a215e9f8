package uk.slp.portal.nationalreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in the history of a national review. */
public record NationalStep(String action, String toStatus, String byName, Instant at, @Nullable String reason) {}
