package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.AnalysisRules;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.childdeathanalysis.model.FactorField;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/** Changes of analyses. The case moves with its analysis: begun, sent to the panel, given back, final, opened again. */
@ApplicationScoped
public class AnalysisService {
    @Inject
    private Analyses analyses;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<TasksChanged> tasks;

    /** What is to be done after reviews has changed. */
    record TasksChanged() {}

    /** Begins the analysis of a case; of two who begin it at once the second finds the first one's. */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void begin(String reference) {
        ChildDeathCase death = desk.lock(reference);
        if (analyses.lock(reference).isPresent()) {
            return;
        }
        if (!desk.possible(death, ChildDeathAction.BEGIN_ANALYSIS)) {
            throw new NotAllowedNow(
                    "The analysis is begun once agencies were asked, or the review meeting was called.");
        }
        ChildDeathAnalysis analysis = new ChildDeathAnalysis(death.id(), by(), now());
        analyses.add(analysis);
        audit.changed("begin", AnalysisView.TYPE, reference);
        desk.move(reference, ChildDeathAction.BEGIN_ANALYSIS, null);
    }

    /**
     * Replaces every answer about the whole and about each listed factor, for programs.
     *
     * @param texts answers by the names of the form; those that are absent become empty
     * @throws RuleViolation naming the fields that are none, or cannot be kept
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void write(String reference, long expectedVersion, Map<String, String> texts) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        Map<AnalysisField, @Nullable String> whole = new EnumMap<>(AnalysisField.class);
        Map<FactorField.Named, @Nullable String> factors = new HashMap<>();
        for (AnalysisField field : AnalysisField.values()) {
            whole.put(field, null);
        }
        for (FactorLine line : analysis.lines()) {
            for (FactorField field : FactorField.values()) {
                factors.put(new FactorField.Named(line.number(), field), null);
            }
        }
        List<Violation> wrong = new ArrayList<>();
        texts.forEach((name, text) -> {
            String kept = AnalysisRules.tidied(text);
            Optional<AnalysisField> field = AnalysisField.named(name);
            Optional<FactorField.Named> factor = FactorField.named(name).filter(factors::containsKey);
            if (field.isPresent()) {
                wrong.addAll(AnalysisRules.unkeepable(field.get(), kept));
                whole.put(field.get(), kept);
            } else if (factor.isPresent()) {
                wrong.addAll(factor.get().field().unkeepable(name, kept));
                factors.put(factor.get(), kept);
            } else {
                wrong.add(new Violation(name, "unknown_field", "The form has no answer of that name."));
            }
        });
        RuleViolation.throwIfAny(wrong);
        analysis.write(whole, factors, by(), now());
        audit.changed("write", AnalysisView.TYPE, reference);
    }

    /**
     * Lists a factor.
     *
     * @param expectedVersion null for a page that has saved what stood on it just before
     * @return its number
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public int list(String reference, @Nullable Long expectedVersion, NewFactor factor) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        int number = analysis.list(factor, by(), now());
        audit.changed("list_factor", AnalysisView.TYPE, reference, "factor " + number);
        return number;
    }

    /**
     * Takes a factor out.
     *
     * @param expectedVersion null for a page that has saved what stood on it just before
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void takeOut(String reference, @Nullable Long expectedVersion, int number) {
        lock(reference, expectedVersion).takeOut(number, by(), now());
        audit.changed("take_factor_out", AnalysisView.TYPE, reference, "factor " + number);
    }

    /**
     * Adds a task.
     *
     * @param expectedVersion null where a second click is known otherwise: it takes nothing from anybody
     * @return its number
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public int add(String reference, @Nullable Long expectedVersion, NewTask task) {
        int number = lock(reference, expectedVersion).add(task, by(), now());
        audit.changed("add_task", AnalysisView.TYPE, reference, "task " + number);
        tasks.fire(new TasksChanged());
        return number;
    }

    /**
     * Settles a task: done, or not needed, with words.
     *
     * @param expectedVersion null for a page, since a task is settled once and never edited
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void settle(
            String reference, @Nullable Long expectedVersion, int number, TaskStatus how, @Nullable String words) {
        lock(reference, expectedVersion).settle(number, how, words, by(), now());
        audit.changed("settle_task", AnalysisView.TYPE, reference, "task " + number + " " + how.code());
        tasks.fire(new TasksChanged());
    }

    /** Sends the draft of the review meeting to the overview panel; its aim counts from today (rule 63). */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void send(String reference, long expectedVersion) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        analyses.add(analysis.send(by(), now()));
        audit.changed("send", AnalysisView.TYPE, reference);
        desk.reportReceived(reference, LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        desk.move(reference, ChildDeathAction.SEND_TO_PANEL, null);
    }

    /** Gives it back to those who drafted it, with a reason. */
    @Requires(Permission.OVERVIEW_PANEL_DECIDE)
    @Transactional
    public void giveBack(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        analyses.add(analysis.giveBack(reason, by(), now()));
        audit.changed("give_back", AnalysisView.TYPE, reference);
        desk.move(reference, ChildDeathAction.SEND_BACK, reason);
    }

    /**
     * Makes it final and completes the review of the case. What the panel's aim says stands in the way of nothing.
     *
     * @throws RuleViolation with everything that is missing (rule 61)
     */
    @Requires(Permission.OVERVIEW_PANEL_DECIDE)
    @Transactional
    public void seal(String reference, long expectedVersion) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        ChildDeathAnalysis.Sealed sealed = analysis.seal(reference, by(), now());
        analyses.add(sealed.change());
        analyses.add(sealed.seal());
        audit.changed(
                "seal",
                AnalysisView.TYPE,
                reference,
                "version " + sealed.seal().number() + " " + sealed.seal().hash());
        desk.move(reference, ChildDeathAction.CLOSE, null);
    }

    /** Opens a final one, and its case, again, with a reason. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void reopen(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathAnalysis analysis = lock(reference, expectedVersion);
        analyses.add(analysis.reopen(reason, by(), now()));
        audit.changed("reopen", AnalysisView.TYPE, reference);
        desk.move(reference, ChildDeathAction.REOPEN, reason);
    }

    private ChildDeathAnalysis lock(String reference, @Nullable Long expectedVersion) {
        ChildDeathAnalysis analysis = lock(reference);
        if (expectedVersion != null) {
            analysis.expectVersion(expectedVersion);
        }
        return analysis;
    }

    private ChildDeathAnalysis lock(String reference) {
        return analyses.lock(reference)
                .orElseThrow(() -> new NotFound("There is no analysis of a child death of that reference."));
    }

    private String by() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
