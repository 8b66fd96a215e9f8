package uk.slp.portal.practicereview.model;

import org.jspecify.annotations.Nullable;

/**
 * The file a report was read from.
 *
 * @param fileName made safe
 * @param properties what it says of itself beside its text, one a line, or null
 */
public record ReportSource(String fileName, @Nullable String properties) {}
