package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathTransitions;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * The case of a child's death, as the features after this one reach it: asked inside a use case that has checked the
 * permission, within its transaction. What the person does not reach is not found.
 */
@ApplicationScoped
public class ChildDeathDesk {
    /** Rule of the six weeks in which a panel aims to review (rule 63). */
    public static final String PANEL_AIM = "cdop-review";

    @Inject
    private ChildDeaths deaths;

    @Inject
    private OrganisationRegister register;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ChildDeathStepped> stepped;

    /**
     * A case to read; the reading is written to the audit trail. Two statements.
     *
     * @throws NotFound if there is none in reach
     */
    public ChildDeathCase open(String reference) {
        return opened(deaths.find(reference).orElseThrow(ChildDeathDesk::none));
    }

    /**
     * The same of a case that a query of the feature has read beside its own record. One statement.
     *
     * @param found what was selected of {@code ChildDeath}, in reach by a condition of {@link ChildDeathReach}
     */
    public ChildDeathCase opened(Object found) {
        ChildDeath death = (ChildDeath) found;
        audit.read(ChildDeathCase.TYPE, death.reference());
        return view(death);
    }

    /**
     * A case of the person's own panel, with its row locked until the transaction ends, for a change.
     *
     * @throws NotFound if there is none
     */
    public ChildDeathCase lock(String reference) {
        return view(deaths.lock(reference).orElseThrow(ChildDeathDesk::none));
    }

    /**
     * Moves a case of the person's own panel on, with its line of history and of the audit trail.
     *
     * @param reason in words, where the step asks for one
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the step is not possible where the case stands
     */
    public ChildDeathCase move(String reference, ChildDeathAction action, @Nullable String reason) {
        ChildDeath death = deaths.lock(reference).orElseThrow(ChildDeathDesk::none);
        Instant now = now();
        String by = user.require().username();
        deaths.add(death.step(action, reason, by, now));
        return told(death, action.code(), by, now);
    }

    /** Writes a line into the history of a case of the person's own panel that moves it nowhere. */
    public void note(ChildDeathCase death, String action, @Nullable String reason) {
        String status = death.status().code();
        deaths.add(new StatusChange(
                ChildDeathCase.TYPE,
                death.id(),
                status,
                status,
                action,
                user.require().username(),
                now(),
                reason));
    }

    /** Whether a step is possible where a case stands. */
    public boolean possible(ChildDeathCase death, ChildDeathAction action) {
        return ChildDeathTransitions.RULES.find(death.status(), action).isPresent();
    }

    /**
     * Notes the day on which the report of the review meeting came, and counts the panel's aim from it or from the end of
     * the inquest, whichever is later (rule 63).
     */
    public ChildDeathCase reportReceived(String reference, LocalDate day) {
        ChildDeath death = deaths.lock(reference).orElseThrow(ChildDeathDesk::none);
        Instant now = now();
        String by = user.require().username();
        death.reportReceived(day, aim(day, death.inquestConcludedOn()), by, now);
        return told(death, "report_received", by, now);
    }

    /** The panel's aim: from the later of both days; null while there is neither. */
    @Nullable
    LocalDate aim(@Nullable LocalDate report, @Nullable LocalDate inquest) {
        if (report == null && inquest == null) {
            return null;
        }
        LocalDate later = report == null || inquest != null && inquest.isAfter(report) ? inquest : report;
        return calculator.count(PANEL_AIM, Objects.requireNonNull(later)).due();
    }

    ChildDeathCase told(ChildDeath death, String action, String by, Instant now) {
        audit.changed(action, ChildDeathCase.TYPE, death.reference());
        deaths.flush();
        stepped.fire(new ChildDeathStepped(
                death.id(), death.reference(), death.ownerId(), death.status(), action, death.version(), by, now));
        return view(death);
    }

    private ChildDeathCase view(ChildDeath death) {
        return death.view(register.name(death.ownerId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static NotFound none() {
        return new NotFound("There is no child death review of that reference.");
    }
}
