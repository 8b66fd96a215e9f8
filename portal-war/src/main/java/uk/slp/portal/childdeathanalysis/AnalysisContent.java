package uk.slp.portal.childdeathanalysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * What an analysis holds, for the overview panel. Its texts may name the child: they are shown to a member only once what
 * identifies has been taken out (rule 66).
 *
 * @param missing everything that keeps it from being final (rule 61)
 */
public record AnalysisContent(
        UUID childDeathId,
        long version,
        AnalysisStatus status,
        Map<AnalysisField, String> answers,
        List<FactorLine> factors,
        @Nullable DeathCategory category,
        @Nullable OverallModifiability overall,
        Judgement judgement,
        List<String> cautions,
        List<Violation> missing) {
    public AnalysisContent {
        answers = Map.copyOf(answers);
        factors = List.copyOf(factors);
        cautions = List.copyOf(cautions);
        missing = List.copyOf(missing);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "AnalysisContent[" + childDeathId + ", " + factors.size() + " factors]";
    }
}
