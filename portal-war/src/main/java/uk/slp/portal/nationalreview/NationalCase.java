package uk.slp.portal.nationalreview;

import org.jspecify.annotations.Nullable;

/** A case that a national review looks at, or could. */
public record NationalCase(String reference, String title, String authorityName, @Nullable String outcomeLabel) {}
