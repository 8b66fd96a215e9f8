package uk.slp.portal.panel;

import org.jspecify.annotations.Nullable;

/**
 * Change the words of the letter for an outcome.
 *
 * @param code of the outcome
 */
public record WriteTemplate(String code, long expectedVersion, @Nullable String subject, @Nullable String body) {}
