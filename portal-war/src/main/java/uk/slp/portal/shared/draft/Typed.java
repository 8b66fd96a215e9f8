package uk.slp.portal.shared.draft;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has in a field.
 *
 * @param base mark of the text that they started from; null if they cannot tell, which never writes over anything
 * @param text what is in the field now
 */
public record Typed(@Nullable String base, @Nullable String text) {}
