package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.AnalysisRules;
import uk.slp.portal.childdeathanalysis.model.AnalysisSeal;
import uk.slp.portal.childdeathanalysis.model.AnalysisTransitions;
import uk.slp.portal.childdeathanalysis.model.Answers;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.childdeathanalysis.model.ReviewTask;
import uk.slp.portal.childdeathanalysis.model.SealedText;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.persistence.Coded;

/** Reads of analyses, within the overview panel that reviews the case or in whose area the child died. */
@ApplicationScoped
public class AnalysisQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Analyses analyses;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * A case with its analysis and the factors. Three statements, the line of the audit trail among them.
     *
     * @throws NotFound if there is no such case in reach
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public AnalysisView view(String reference) {
        ChildDeathCase death = desk.open(reference);
        return of(death, analyses.withFactors(death.id()).orElse(null), true);
    }

    /** As {@link #view}, with the tasks in place of the factors. Three statements. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public AnalysisView tasks(String reference) {
        ChildDeathCase death = desk.open(reference);
        return of(death, analyses.withTasks(death.id()).orElse(null), false);
    }

    /** Everything that keeps an analysis that was read with its factors from being final (rule 61); no statement. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    public List<Violation> missing(AnalysisView view) {
        Map<AnalysisField, String> texts = new EnumMap<>(AnalysisField.class);
        view.answers().forEach((name, text) -> AnalysisField.named(name).ifPresent(field -> texts.put(field, text)));
        return AnalysisRules.notFinal(Answers.of(texts), view.factors());
    }

    /** The sealed versions of an analysis, the newest first. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public List<SealLine> seals(String reference) {
        return analyses.seals(desk.open(reference).id()).stream()
                .map(seal -> new SealLine(seal.number(), seal.hash(), seal.intact(), seal.sealedAt(), seal.sealedBy()))
                .toList();
    }

    /**
     * A sealed version as an accessible PDF, with its mark.
     *
     * @throws NotFound if there is none of that number
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public byte[] paper(String reference, int number) {
        ChildDeathCase death = desk.open(reference);
        AnalysisSeal seal = analyses.seals(death.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no sealed version of that number."));
        audit.changed("take_paper", AnalysisView.TYPE, reference, "version " + number);
        SealedText.Content content = SealedText.read(seal.content());
        return TaggedPdf.of(AnalysisPaper.sealed(
                death,
                content.answers(),
                content.factors(),
                content.overall(),
                new SealLine(seal.number(), seal.hash(), seal.intact(), seal.sealedAt(), seal.sealedBy())));
    }

    /** The draft as it stands, as an accessible PDF for the meeting. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public byte[] draftPaper(String reference) {
        ChildDeathCase death = desk.open(reference);
        ChildDeathAnalysis analysis = analyses.withFactors(death.id()).orElseThrow(AnalysisQueries::none);
        return TaggedPdf.of(AnalysisPaper.draft(
                death,
                analysis.answers().texts(),
                analysis.lines(),
                Objects.requireNonNullElse(Coded.codeOf(analysis.overall()), "")));
    }

    private AnalysisView of(ChildDeathCase death, @Nullable ChildDeathAnalysis found, boolean factors) {
        if (found == null) {
            return new AnalysisView(
                    death,
                    false,
                    0,
                    AnalysisStatus.DRAFT,
                    Map.of(),
                    List.of(),
                    new Judgement(Map.of(), 0, null),
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    false,
                    null,
                    null,
                    0,
                    false,
                    Set.of());
        }
        Map<String, String> answers = new HashMap<>();
        found.answers().texts().forEach((field, text) -> answers.put(field.apiName(), text));
        boolean own = reach.reaches(death.ownerId());
        return new AnalysisView(
                death,
                true,
                found.version(),
                found.status(),
                answers,
                factors ? found.lines() : List.of(),
                factors ? found.judgement() : new Judgement(Map.of(), found.modifiableCount(), found.overall()),
                found.category(),
                found.overall(),
                AnalysisRules.cautions(found.answers()),
                CategoryHelper.propose(AnalysisRules.suggested(found.answers()), AnalysisRules.causes(found.answers()))
                        .orElse(null),
                factors
                        ? List.of()
                        : new ArrayList<>(
                                found.tasks().stream().map(ReviewTask::line).toList()),
                AnalysisRules.asksForDecision(found.answers()),
                found.changedAt(),
                found.sealedAt(),
                found.sealedNumber(),
                own && found.status() != AnalysisStatus.FINAL && user.has("CHILD_DEATH_ANALYSE"),
                own ? Set.copyOf(AnalysisTransitions.RULES.allowed(found.status(), user.permissions())) : Set.of());
    }

    private static NotFound none() {
        return new NotFound("There is no analysis of a child death of that reference.");
    }
}
