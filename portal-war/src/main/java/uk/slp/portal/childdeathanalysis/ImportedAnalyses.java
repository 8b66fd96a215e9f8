package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.shared.access.CurrentUser;

/**
 * What an older system held of the analysis of a completed review: category, modifiability and the scores of the domains
 * (rule 61). Written with the case, within its use case.
 */
@ApplicationScoped
public class ImportedAnalyses {
    /** Stands for the factors of a domain, which the older system scored as a whole on the form used until 2018. */
    private static final String WHOLE = "The domain as a whole, as it was scored then";

    @Inject
    private Analyses analyses;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A final analysis of an older system.
     *
     * @param category number, 1 to 10
     * @param overall code of {@link OverallModifiability}
     * @param scores as they were given, 1* and 3 too; these stay readable beside what they count as
     * @param source in words, for its history
     */
    public record Imported(
            ChildDeathCase death, String category, String overall, Map<FactorDomain, String> scores, String source) {
        public Imported {
            scores = Map.copyOf(scores);
        }
    }

    /** Writes them, all at once: the deaths are written already. */
    public void add(List<Imported> all) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<ChildDeathAnalysis.Sealed> sealed = new ArrayList<>();
        all.forEach(one -> sealed.add(add(one, user.require().username(), now)));
        analyses.flush();
        sealed.forEach(one -> {
            analyses.add(one.change());
            analyses.add(one.seal());
        });
    }

    private ChildDeathAnalysis.Sealed add(Imported one, String by, Instant now) {
        Map<AnalysisField, @Nullable String> texts = new EnumMap<>(AnalysisField.class);
        texts.put(AnalysisField.CATEGORY, one.category());
        texts.put(AnalysisField.OVERALL, one.overall());
        texts.put(AnalysisField.OVERALL_REASON, "As the panel judged then.");
        List<NewFactor> factors = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            String given = one.scores().get(domain);
            FactorScore.Read read = FactorScore.read(given == null ? "" : given).orElseThrow();
            if (read.legacy() == null) {
                AnalysisField.named(domain.field())
                        .ifPresent(field -> texts.put(field, read.score().code()));
            } else {
                factors.add(new NewFactor(domain.code(), WHOLE, given));
            }
        }
        ChildDeathAnalysis analysis = new ChildDeathAnalysis(one.death().id(), by, now);
        ChildDeathAnalysis.Sealed sealed =
                analysis.takeOver(one.death().reference(), one.source(), texts, factors, by, now);
        analyses.add(analysis);
        return sealed;
    }
}
