package uk.slp.portal.childdeathanalysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AgeWords;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeathanalysis.CategoryHelper.Proposal;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * An analysis, as those who review the case see it. It names the child through its case: reading it is written to the audit
 * trail.
 *
 * @param version of the analysis; 0 while it is not begun
 * @param begun whether there is one
 * @param answers texts by the names of their answers
 * @param judgement what follows from the factors
 * @param cautions what to think of before the category stays (rule 62)
 * @param proposed category that is proposed where several were suggested, or null
 * @param tasks what is to be done; empty on the page of the factors, which does not read them
 * @param asksForDecision whether the local authority is to be asked for its decision (rule 64)
 */
public record AnalysisView(
        ChildDeathCase death,
        boolean begun,
        long version,
        AnalysisStatus status,
        Map<String, String> answers,
        List<FactorLine> factors,
        Judgement judgement,
        @Nullable DeathCategory category,
        @Nullable OverallModifiability overall,
        List<String> cautions,
        @Nullable Proposal proposed,
        List<TaskLine> tasks,
        boolean asksForDecision,
        @Nullable Instant changedAt,
        @Nullable Instant sealedAt,
        int sealedNumber,
        boolean mayWrite,
        Set<AnalysisAction> actions)
        implements ShownRecord {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "child_death_analysis";

    public AnalysisView {
        answers = Map.copyOf(answers);
        factors = List.copyOf(factors);
        cautions = List.copyOf(cautions);
        tasks = List.copyOf(tasks);
        actions = Set.copyOf(actions);
    }

    @Override
    public String reference() {
        return death.reference();
    }

    /** The text of an answer, or null. */
    public @Nullable String text(AnalysisField field) {
        return answers.get(field.apiName());
    }

    /** The factors of a domain. */
    public List<FactorLine> in(FactorDomain domain) {
        return factors.stream().filter(factor -> factor.domain() == domain).toList();
    }

    /** Whether a step can be taken by the reader, named as in {@link AnalysisAction}. */
    public boolean may(String action) {
        return actions.contains(AnalysisAction.valueOf(action));
    }

    /**
     * Whether the local authority is to be asked for its decision and no task tells it (rule 64). For the page of tasks: the page
     * of the factors does not read them.
     */
    public boolean authorityUntold() {
        return asksForDecision && tasks.stream().noneMatch(TaskLine::tellsAuthority);
    }

    /** The age at which the child died. */
    public String age() {
        return AgeWords.exact(death.birthDate(), death.deathDate());
    }
}
