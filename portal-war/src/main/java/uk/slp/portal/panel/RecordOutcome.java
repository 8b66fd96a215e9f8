package uk.slp.portal.panel;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.persistence.Coded;

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
        @Nullable String qualityFeedback) {
    /** The same for a code; one that there is not counts as nothing chosen. */
    public static RecordOutcome coded(
            String reference,
            long expectedVersion,
            @Nullable String code,
            @Nullable String reasons,
            @Nullable String reasonImprovements,
            @Nullable String reasonLaw,
            @Nullable String reasonRecurrent,
            @Nullable String qualityFeedback) {
        PanelOutcome outcome =
                code != null && Coded.known(PanelOutcome.class, code) ? Coded.of(PanelOutcome.class, code) : null;
        return new RecordOutcome(
                reference,
                expectedVersion,
                outcome,
                reasons,
                reasonImprovements,
                reasonLaw,
                reasonRecurrent,
                qualityFeedback);
    }
}
