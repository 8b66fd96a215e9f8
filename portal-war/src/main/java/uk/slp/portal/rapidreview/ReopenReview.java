package uk.slp.portal.rapidreview;

import org.jspecify.annotations.Nullable;

/** Open a locked review for writing again. */
public record ReopenReview(String reference, long expectedVersion, @Nullable String reason) {}
