package uk.slp.portal.panel;

import java.time.Instant;

/**
 * The template of the letter for one outcome.
 *
 * @param code of the outcome
 * @param label of the outcome
 * @param changedBy name of who changed it last; "the portal" while nobody has
 */
public record LetterTemplateView(
        String code, String label, long version, String subject, String body, String changedBy, Instant changedAt) {}
