package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * Why the national body answers as it does. The three further reasons are those of SI 2018/789 reg. 3, as lettered in
 * the domain reference: (a) improvements, (b) law or guidance, (c) recurrent themes.
 */
@Embeddable
public class OutcomeReasons {
    private static final int LONGEST = 10_000;
    /** Reasons of an open answer are also kept in the status history, which is shorter. */
    private static final int LONGEST_REASONS = 4_000;

    @Column(name = "reasons")
    private @Nullable String reasons;

    @Column(name = "reason_improvements")
    private @Nullable String improvements;

    @Column(name = "reason_law")
    private @Nullable String law;

    @Column(name = "reason_recurrent")
    private @Nullable String recurrent;

    @Column(name = "quality_feedback")
    private @Nullable String qualityFeedback;

    /** No reasons; also for the persistence provider. */
    protected OutcomeReasons() {}

    /** Keeps what was said; blank counts as nothing. */
    public OutcomeReasons(
            @Nullable String reasons,
            @Nullable String improvements,
            @Nullable String law,
            @Nullable String recurrent,
            @Nullable String qualityFeedback) {
        this.reasons = TypedText.inLines(reasons);
        this.improvements = TypedText.inLines(improvements);
        this.law = TypedText.inLines(law);
        this.recurrent = TypedText.inLines(recurrent);
        this.qualityFeedback = TypedText.inLines(qualityFeedback);
    }

    /** Everything that keeps an outcome from being recorded with these reasons (rules 38 and 39). */
    public List<Violation> problems(@Nullable PanelOutcome outcome) {
        List<Violation> violations = new ArrayList<>();
        if (outcome == null) {
            violations.add(new Violation("outcome", "outcome_required", "Choose the outcome."));
        }
        if (reasons == null) {
            violations.add(
                    new Violation("reasons", "reasons_required", "Give the reasons; the partners will read them."));
        }
        if (outcome != null && outcome.national()) {
            require(violations, "reasonImprovements", improvements, "(a): improvements that are needed");
            require(violations, "reasonLaw", law, "(b): a need to change law or statutory guidance");
            require(violations, "reasonRecurrent", recurrent, "(c): recurrent themes");
        }
        refuseLong(violations, "reasons", reasons, LONGEST_REASONS);
        refuseLong(violations, "reasonImprovements", improvements, LONGEST);
        refuseLong(violations, "reasonLaw", law, LONGEST);
        refuseLong(violations, "reasonRecurrent", recurrent, LONGEST);
        refuseLong(violations, "qualityFeedback", qualityFeedback, LONGEST);
        return violations;
    }

    private static void require(List<Violation> violations, String field, @Nullable String text, String criterion) {
        if (text == null) {
            violations.add(new Violation(
                    field, "criterion_reasons_required", "Give the reasons against regulation 3 " + criterion + "."));
        }
    }

    private static void refuseLong(List<Violation> violations, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            violations.add(new Violation(field, "too_long", "Shorten this to " + most + " characters."));
        }
    }

    public @Nullable String reasons() {
        return reasons;
    }

    public @Nullable String improvements() {
        return improvements;
    }

    public @Nullable String law() {
        return law;
    }

    public @Nullable String recurrent() {
        return recurrent;
    }

    public @Nullable String qualityFeedback() {
        return qualityFeedback;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutcomeReasons that
                && Objects.equals(reasons, that.reasons)
                && Objects.equals(improvements, that.improvements)
                && Objects.equals(law, that.law)
                && Objects.equals(recurrent, that.recurrent)
                && Objects.equals(qualityFeedback, that.qualityFeedback);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reasons, improvements, law, recurrent, qualityFeedback);
    }
}
