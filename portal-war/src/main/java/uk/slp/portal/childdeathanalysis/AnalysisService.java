package uk.slp.portal.childdeathanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeathanalysis.model.Analyses;
import uk.slp.portal.childdeathanalysis.model.ChildDeathAnalysis;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
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
     * Lists a factor.
     *
     * @return its number
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public int list(String reference, NewFactor factor) {
        ChildDeathAnalysis analysis = lock(reference);
        int number = analysis.list(factor, by(), now());
        audit.changed("list_factor", AnalysisView.TYPE, reference, "factor " + number);
        return number;
    }

    /** Takes a factor out. */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void takeOut(String reference, int number) {
        lock(reference).takeOut(number, by(), now());
        audit.changed("take_factor_out", AnalysisView.TYPE, reference, "factor " + number);
    }

    /**
     * Adds a task; it needs no version, since it takes nothing from anybody.
     *
     * @return its number
     */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public int add(String reference, NewTask task) {
        int number = lock(reference).add(task, by(), now());
        audit.changed("add_task", AnalysisView.TYPE, reference, "task " + number);
        return number;
    }

    /** Settles a task: done, or not needed, with words. */
    @Requires(Permission.CHILD_DEATH_ANALYSE)
    @Transactional
    public void settle(String reference, int number, TaskStatus how, @Nullable String words) {
        lock(reference).settle(number, how, words, by(), now());
        audit.changed("settle_task", AnalysisView.TYPE, reference, "task " + number + " " + how.code());
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
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that is missing (rule 61)
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

    private ChildDeathAnalysis lock(String reference, long expectedVersion) {
        ChildDeathAnalysis analysis = lock(reference);
        analysis.expectVersion(expectedVersion);
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
