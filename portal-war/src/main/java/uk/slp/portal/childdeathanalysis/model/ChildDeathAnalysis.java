package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisAction;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Judgement;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathanalysis.NewTask;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * The analysis of one child's death. What follows from its answers and factors is kept beside them each time they change, so
 * that figures are read from columns. Its final version is sealed; opened again, it is sealed anew and the earlier one stays.
 */
@Entity
@Table(name = "child_death_analysis")
public class ChildDeathAnalysis extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_analysis";

    private static final int LONGEST_REASON = 2000;
    private static final int MOST_FACTORS = 100;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "status")
    private AnalysisStatus status;

    @Column(name = "answers")
    private Answers answers;

    @Column(name = "category")
    private @Nullable DeathCategory category;

    @Column(name = "overall")
    private @Nullable OverallModifiability overall;

    @Column(name = "score_a")
    private @Nullable FactorScore scoreA;

    @Column(name = "score_b")
    private @Nullable FactorScore scoreB;

    @Column(name = "score_c")
    private @Nullable FactorScore scoreC;

    @Column(name = "score_d")
    private @Nullable FactorScore scoreD;

    @Column(name = "modifiable_count")
    private int modifiableCount;

    @Column(name = "abuse_suspected")
    private @Nullable String abuseSuspected;

    @Column(name = "last_factor")
    private int lastFactor;

    @Column(name = "last_task")
    private int lastTask;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sealed_at")
    private @Nullable Instant sealedAt;

    @Column(name = "sealed_by")
    private @Nullable String sealedBy;

    @Column(name = "sealed_number")
    private int sealedNumber;

    @OneToMany(mappedBy = "analysis", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<Factor> factors = new ArrayList<>();

    @OneToMany(mappedBy = "analysis", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<ReviewTask> tasks = new ArrayList<>();

    /** For the persistence provider. */
    protected ChildDeathAnalysis() {}

    /** Begins the analysis of a death. */
    public ChildDeathAnalysis(UUID childDeathId, String by, Instant at) {
        super(by, at);
        this.childDeathId = childDeathId;
        this.status = AnalysisTransitions.RULES.initial();
        this.answers = Answers.NONE;
    }

    /** Writes answers about the whole and about single factors; null clears one. */
    public void write(
            Map<AnalysisField, @Nullable String> texts,
            Map<FactorField.Named, @Nullable String> ofFactors,
            String by,
            Instant at) {
        requireOpen();
        answers = answers.with(texts);
        ofFactors.forEach((named, text) -> factor(named.number()).write(named.field(), text));
        follow();
        touched(by, at);
    }

    /**
     * Lists a factor.
     *
     * @return its number
     * @throws RuleViolation with everything that is wrong
     */
    public int list(NewFactor factor, String by, Instant at) {
        requireOpen();
        RuleViolation.throwIfAny(factor.problems());
        if (factors.size() >= MOST_FACTORS) {
            throw new RuleViolation("addLabel", "too_many", "There are " + MOST_FACTORS + " factors already.");
        }
        String score = factor.score();
        FactorDomain domain = Coded.of(FactorDomain.class, Objects.requireNonNull(factor.domain()));
        lastFactor++;
        factors.add(new Factor(
                this,
                lastFactor,
                domain,
                Objects.requireNonNull(factor.label()),
                score == null || score.isBlank()
                        ? null
                        : FactorScore.read(score).orElseThrow()));
        follow();
        touched(by, at);
        return lastFactor;
    }

    /** Takes a factor out. */
    public void takeOut(int number, String by, Instant at) {
        requireOpen();
        factors.remove(factor(number));
        follow();
        touched(by, at);
    }

    /** Adds a task; also to an analysis that is final: what is to be done can be found later. */
    public int add(NewTask task, String by, Instant at) {
        RuleViolation.throwIfAny(task.problems());
        lastTask++;
        tasks.add(new ReviewTask(this, lastTask, task));
        touched(by, at);
        return lastTask;
    }

    /** Settles a task: done, or not needed, with words. */
    public void settle(int number, TaskStatus how, @Nullable String words, String by, Instant at) {
        tasks.stream()
                .filter(task -> task.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such task."))
                .settle(how, AnalysisRules.tidied(words), by, at);
        touched(by, at);
    }

    /** Sends the draft of the review meeting to the overview panel. It need not be whole: the panel settles it. */
    public StatusChange send(String by, Instant at) {
        StatusChange change = apply(AnalysisAction.SEND, null, by, at);
        sentAt = at;
        return change;
    }

    /** Gives it back to the review meeting, with a reason. */
    public StatusChange giveBack(@Nullable String reason, String by, Instant at) {
        return apply(AnalysisAction.GIVE_BACK, reason, by, at);
    }

    /** Opens a final one again, with a reason; the sealed version stays. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        return apply(AnalysisAction.REOPEN, reason, by, at);
    }

    /** What making it final gives. */
    public record Sealed(StatusChange change, AnalysisSeal seal) {}

    /**
     * Makes it final.
     *
     * @param reference of the case, which stands in what is sealed
     * @throws RuleViolation with everything that is missing (rule 61)
     */
    public Sealed seal(String reference, String by, Instant at) {
        AnalysisTransitions.RULES.require(status, AnalysisAction.SEAL, null);
        RuleViolation.throwIfAny(AnalysisRules.notFinal(answers, lines()));
        StatusChange change = apply(AnalysisAction.SEAL, null, by, at);
        sealedNumber++;
        sealedAt = at;
        sealedBy = by;
        return new Sealed(change, new AnalysisSeal(id(), sealedNumber, SealedText.of(reference, this), at, by));
    }

    /**
     * Takes over what was final in an older system. That system asked for less than rule 61 does of what is made final here,
     * so only what it held is sealed.
     *
     * @param reference of the case, which stands in what is sealed
     * @param source what it was read from, for the history
     */
    public Sealed takeOver(
            String reference,
            String source,
            Map<AnalysisField, @Nullable String> texts,
            List<NewFactor> given,
            String by,
            Instant at) {
        write(texts, Map.of(), by, at);
        given.forEach(factor -> list(factor, by, at));
        StatusChange change = apply(AnalysisAction.IMPORT, source, by, at);
        sealedNumber++;
        sealedAt = at;
        sealedBy = by;
        return new Sealed(change, new AnalysisSeal(id(), sealedNumber, SealedText.of(reference, this), at, by));
    }

    private void follow() {
        Judgement judgement = judgement();
        category = AnalysisRules.category(answers);
        overall = AnalysisRules.overall(answers, judgement);
        scoreA = judgement.domains().get(FactorDomain.A);
        scoreB = judgement.domains().get(FactorDomain.B);
        scoreC = judgement.domains().get(FactorDomain.C);
        scoreD = judgement.domains().get(FactorDomain.D);
        modifiableCount = judgement.modifiable();
        abuseSuspected = answers.get(AnalysisField.ABUSE);
    }

    private void requireOpen() {
        if (status == AnalysisStatus.FINAL) {
            throw new NotAllowedNow("The analysis is final. It changes only once the panel has opened it again.");
        }
    }

    private Factor factor(int number) {
        return find(number).orElseThrow(() -> new NotFound("This factor is not listed any more."));
    }

    /** A listed factor by its number. */
    public Optional<Factor> find(int number) {
        return factors.stream().filter(factor -> factor.number() == number).findFirst();
    }

    private StatusChange apply(AnalysisAction action, @Nullable String reason, String by, Instant at) {
        Transition<AnalysisStatus, AnalysisAction> step = AnalysisTransitions.RULES.require(status, action, reason);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "Shorten this to 2,000 characters.");
        }
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public AnalysisStatus status() {
        return status;
    }

    public Answers answers() {
        return answers;
    }

    /** Its factors as they are shown, by domain and then as they were listed. */
    public List<FactorLine> lines() {
        return factors.stream()
                .map(Factor::line)
                .sorted(Comparator.comparing(FactorLine::domain).thenComparing(FactorLine::number))
                .toList();
    }

    /** Its tasks as they were added. */
    public List<ReviewTask> tasks() {
        return tasks.stream().sorted(Comparator.comparing(ReviewTask::number)).toList();
    }

    /** What follows from its factors. */
    public Judgement judgement() {
        return AnalysisRules.judgement(answers, lines());
    }

    /** The category that is chosen, or null. */
    public @Nullable DeathCategory category() {
        return category;
    }

    /** Modifiability over all, or null while it is not judged. */
    public @Nullable OverallModifiability overall() {
        return overall;
    }

    /** The score of a domain, or null while it has none. */
    public @Nullable FactorScore score(FactorDomain domain) {
        return switch (domain) {
            case A -> scoreA;
            case B -> scoreB;
            case C -> scoreC;
            case D -> scoreD;
        };
    }

    public int modifiableCount() {
        return modifiableCount;
    }

    /** yes, no, unknown, or null while the question is not answered. */
    public @Nullable String abuseSuspected() {
        return abuseSuspected;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant sealedAt() {
        return sealedAt;
    }

    public @Nullable String sealedBy() {
        return sealedBy;
    }

    /** How many times it was made final. */
    public int sealedNumber() {
        return sealedNumber;
    }
}
