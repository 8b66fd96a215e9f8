package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.model.OutcomeReasons;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCases;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.rapidreview.RapidReviewSent;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of cases before the national body. Only its secretariat records; members read. */
@ApplicationScoped
public class PanelService {
    @Inject
    private PanelCases cases;

    @Inject
    private References references;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PanelOutcomeRecorded> recorded;

    /** Takes a rapid review into the queue in the transaction in which it was sent. */
    @BySystem("the sending of a rapid review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onRapidReviewSent(@Observes RapidReviewSent review) {
        PanelCase received = new PanelCase(references.next("PC"), review, UsualTime.count(calculator, review.sentAt()));
        cases.add(received);
        cases.add(new StatusChange(
                PanelCase.TYPE,
                received.id(),
                null,
                received.status().code(),
                "receive",
                review.sentBy(),
                review.sentAt(),
                null));
        audit.changed("receive", PanelCase.TYPE, received.reference(), review.reference());
    }

    /**
     * Records an answer; a final one ends the case and is told to those who wait for it in the same transaction (rule
     * 38).
     *
     * @return the new version
     * @throws RuleViolation with everything that is missing, at once (rule 39)
     */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public long record(RecordOutcome command) {
        Person person = user.require();
        PanelCase panelCase = cases.lock(command.reference(), person.scope())
                .orElseThrow(() -> new NotFound("There is no case of that reference."));
        panelCase.expectVersion(command.expectedVersion());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OutcomeReasons reasons = new OutcomeReasons(
                command.reasons(),
                command.reasonImprovements(),
                command.reasonLaw(),
                command.reasonRecurrent(),
                command.qualityFeedback());
        StatusChange change = panelCase.record(command.outcome(), reasons, person.username(), now);
        cases.add(change);
        PanelOutcome outcome = panelCase.outcome();
        if (outcome == null) {
            throw new IllegalStateException("A recorded answer has an outcome");
        }
        audit.changed(change.action(), PanelCase.TYPE, panelCase.reference(), outcome.code());
        cases.flush();
        recorded.fire(new PanelOutcomeRecorded(
                panelCase.id(),
                panelCase.notificationId(),
                panelCase.notificationReference(),
                panelCase.authorityId(),
                panelCase.partnershipId(),
                panelCase.caseName(),
                panelCase.edition(),
                outcome.code(),
                outcome.practiceReviewFollows(),
                person.username(),
                now));
        return panelCase.version();
    }
}
