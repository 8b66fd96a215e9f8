package uk.slp.portal.panel;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelOutcome;

/**
 * Record an answer of the national body.
 *
 * @param outcome null when nothing was chosen
 * @param reasons read by the partners
 * @param reasonImprovements against regulation 3 (a), required for national reviews
 * @param reasonLaw against regulation 3 (b)
 * @param reasonRecurrent against regulation 3 (c)
 * @param qualityFeedback on how the rapid review was done
 */
public record RecordOutcome(
        String reference,
        long expectedVersion,
        @Nullable PanelOutcome outcome,
        @Nullable String reasons,
        @Nullable String reasonImprovements,
        @Nullable String reasonLaw,
        @Nullable String reasonRecurrent,
        @Nullable String qualityFeedback) {}
