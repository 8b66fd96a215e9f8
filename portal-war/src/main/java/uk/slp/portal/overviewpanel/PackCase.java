package uk.slp.portal.overviewpanel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.error.Violation;

/**
 * A death as the panel sees it: pseudonymised (rule 66). Every text has gone through {@link Pseudonyms}.
 *
 * @param answers texts of the analysis
 * @param analysisVersion version of the analysis
 * @param missing what keeps the analysis from being final (rule 61), without names of factors
 */
public record PackCase(
        AgendaLine line,
        Map<AnalysisField, String> answers,
        List<FactorLine> factors,
        @Nullable DeathCategory category,
        @Nullable OverallModifiability overall,
        String judgement,
        List<String> cautions,
        List<Violation> missing,
        long analysisVersion,
        Minute minute,
        @Nullable String leftRoom) {
    public PackCase {
        answers = Map.copyOf(answers);
        factors = List.copyOf(factors);
        cautions = List.copyOf(cautions);
        missing = List.copyOf(missing);
    }

    /** A text of the analysis by the name of its answer, or null. */
    public @Nullable String text(String name) {
        return AnalysisField.named(name).map(answers::get).orElse(null);
    }
}
