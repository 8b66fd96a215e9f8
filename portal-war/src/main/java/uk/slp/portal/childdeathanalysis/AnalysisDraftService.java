package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.AnalysisRules;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.childdeathanalysis.model.FactorField;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/** Keeps what is typed on the analysis form, each answer merged by itself (rule 80). */
@ApplicationScoped
public class AnalysisDraftService {
    @Inject
    private Analyses analyses;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the analysis is final and something was typed
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        ChildDeathAnalysis analysis = analyses.lock(save.reference())
                .orElseThrow(() -> new NotFound("There is no analysis of a child death of that reference."));
        String lastBy = analysis.changedBy();
        Instant lastAt = analysis.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DraftFields fields = new Fields(analysis);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(AnalysisView.TYPE, save.reference(), ""),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            Map<AnalysisField, @Nullable String> whole = new EnumMap<>(AnalysisField.class);
            Map<FactorField.Named, @Nullable String> factors = new HashMap<>();
            merge.toWrite().forEach((name, text) -> FactorField.named(name)
                    .ifPresentOrElse(
                            factor -> factors.put(factor, text),
                            () -> whole.put(AnalysisField.named(name).orElseThrow(), text)));
            analysis.write(whole, factors, person.username(), now);
            audit.changed("write", AnalysisView.TYPE, save.reference());
            analyses.flush();
        }
        return saved;
    }

    /** The answers of the form as the merge sees them. */
    private record Fields(ChildDeathAnalysis analysis) implements DraftFields {
        @Override
        public boolean knows(String field) {
            return FactorField.named(field)
                    .map(factor -> analysis.find(factor.number()).isPresent())
                    .orElseGet(() -> AnalysisField.named(field).isPresent());
        }

        @Override
        public @Nullable String saved(String field) {
            return FactorField.named(field)
                    .map(factor -> analysis.find(factor.number()).orElseThrow().get(factor.field()))
                    .or(() -> AnalysisField.named(field).map(analysis.answers()::get))
                    .orElse(null);
        }

        @Override
        public String label(String field) {
            return FactorField.named(field)
                    .map(factor -> factor.field().label() + ": "
                            + analysis.find(factor.number())
                                    .orElseThrow()
                                    .line()
                                    .label())
                    .orElseGet(() -> AnalysisField.named(field).orElseThrow().question());
        }

        @Override
        public String words(String field, @Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return AnalysisRules.tidied(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return FactorField.named(field)
                    .map(factor -> factor.field().unkeepable(field, text))
                    .orElseGet(() ->
                            AnalysisRules.unkeepable(AnalysisField.named(field).orElseThrow(), text));
        }
    }
}
