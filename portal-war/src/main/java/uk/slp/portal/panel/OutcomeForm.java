package uk.slp.portal.panel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.web.Option;

/** The answer of the national body as it is typed: at the case, and at a meeting beside the minute. */
public class OutcomeForm {
    private @Nullable String outcome;
    private @Nullable String reasons;
    private @Nullable String reasonImprovements;
    private @Nullable String reasonLaw;
    private @Nullable String reasonRecurrent;
    private @Nullable String qualityFeedback;

    /** Every outcome with its meaning. */
    public List<Option> choices() {
        return Arrays.stream(PanelOutcome.values())
                .map(o -> new Option(o.code(), o.label(), o.meaning()))
                .toList();
    }

    /** What is to be recorded; an outcome that there is not counts as nothing chosen. */
    public RecordOutcome command(String reference, long expectedVersion) {
        return RecordOutcome.coded(
                reference,
                expectedVersion,
                outcome,
                reasons,
                reasonImprovements,
                reasonLaw,
                reasonRecurrent,
                qualityFeedback);
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getReasonImprovements() {
        return reasonImprovements;
    }

    public void setReasonImprovements(@Nullable String reasonImprovements) {
        this.reasonImprovements = reasonImprovements;
    }

    public @Nullable String getReasonLaw() {
        return reasonLaw;
    }

    public void setReasonLaw(@Nullable String reasonLaw) {
        this.reasonLaw = reasonLaw;
    }

    public @Nullable String getReasonRecurrent() {
        return reasonRecurrent;
    }

    public void setReasonRecurrent(@Nullable String reasonRecurrent) {
        this.reasonRecurrent = reasonRecurrent;
    }

    public @Nullable String getQualityFeedback() {
        return qualityFeedback;
    }

    public void setQualityFeedback(@Nullable String qualityFeedback) {
        this.qualityFeedback = qualityFeedback;
    }
}
