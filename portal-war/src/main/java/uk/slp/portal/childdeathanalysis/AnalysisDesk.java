package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.AnalysisRules;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Analyses, as the features after this one reach them: asked inside a use case that has checked the permission and found the
 * deaths within reach.
 */
@ApplicationScoped
public class AnalysisDesk {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Analyses analyses;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The analyses of deaths that have one. One statement. */
    public Map<UUID, AnalysisContent> of(Collection<UUID> deaths) {
        Map<UUID, AnalysisContent> found = new HashMap<>();
        if (deaths.isEmpty()) {
            return found;
        }
        em.createQuery(
                        "select a from ChildDeathAnalysis a left join fetch a.factors where a.childDeathId in :deaths",
                        ChildDeathAnalysis.class)
                .setParameter("deaths", deaths)
                .getResultList()
                .forEach(a -> found.put(
                        a.childDeathId(),
                        new AnalysisContent(
                                a.childDeathId(),
                                a.version(),
                                a.status(),
                                a.answers().texts(),
                                a.lines(),
                                a.category(),
                                a.overall(),
                                a.judgement(),
                                AnalysisRules.cautions(a.answers()),
                                AnalysisRules.notFinal(a.answers(), a.lines()))));
        return found;
    }

    /**
     * Drafts from what the review meeting wrote, within its use case: what is written on the form already stays as it is, and
     * a factor that is listed is not listed twice.
     *
     * @param texts answers by name
     * @throws RuleViolation if an answer cannot be kept
     */
    public void draft(String reference, Map<AnalysisField, String> texts, List<NewFactor> factors) {
        ChildDeathAnalysis analysis = analyses.lock(reference)
                .orElseThrow(() -> new NotFound("There is no analysis of a child death of that reference."));
        String by = user.require().username();
        Map<AnalysisField, @Nullable String> missing = new EnumMap<>(AnalysisField.class);
        texts.forEach((field, text) -> {
            if (analysis.answers().get(field) == null) {
                RuleViolation.throwIfAny(AnalysisRules.unkeepable(field, text));
                missing.put(field, text);
            }
        });
        analysis.write(missing, Map.of(), by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        for (NewFactor factor : factors) {
            boolean listed = analysis.lines().stream()
                    .anyMatch(line -> line.domain().code().equals(factor.domain())
                            && line.label().equalsIgnoreCase(factor.label()));
            if (!listed) {
                analysis.list(factor, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            }
        }
        audit.changed("draft_from_meeting", AnalysisView.TYPE, reference);
        analyses.flush();
    }

    /**
     * Keeps what the panel decided of the category and of modifiability over all, within its use case.
     *
     * @param texts answers by name; null clears one
     * @return the version of the analysis from now on
     * @throws RuleViolation if an answer cannot be kept
     */
    public long decide(String reference, long expectedVersion, Map<AnalysisField, @Nullable String> texts) {
        ChildDeathAnalysis analysis = analyses.lock(reference)
                .orElseThrow(() -> new NotFound("There is no analysis of a child death of that reference."));
        analysis.expectVersion(expectedVersion);
        Map<AnalysisField, @Nullable String> tidied = new EnumMap<>(AnalysisField.class);
        texts.forEach((field, text) -> {
            String kept = AnalysisRules.tidied(text);
            RuleViolation.throwIfAny(AnalysisRules.unkeepable(field, kept));
            tidied.put(field, kept);
        });
        analysis.write(
                tidied, Map.of(), user.require().username(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.changed("decide", AnalysisView.TYPE, reference);
        analyses.flush();
        return analysis.version();
    }
}
