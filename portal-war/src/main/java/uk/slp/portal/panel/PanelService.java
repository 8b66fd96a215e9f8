package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.notification.CriteriaNotMet;
import uk.slp.portal.notification.NotificationEnded;
import uk.slp.portal.panel.model.OutcomeReasons;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseAction;
import uk.slp.portal.panel.model.PanelCaseTransitions;
import uk.slp.portal.panel.model.PanelCases;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.panel.model.PanelReplies;
import uk.slp.portal.panel.model.PanelReply;
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
    private PanelReplies replies;

    @Inject
    private LetterWriting letters;

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

    @Inject
    private Event<CriteriaNotMet> criteriaNotMet;

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
     * Closes the case of a notification that was withdrawn or does not meet the criteria (rule 35), in the same
     * transaction. A final answer stands as it is.
     */
    @BySystem("the end of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onNotificationEnded(@Observes NotificationEnded notification) {
        close(
                notification.notificationId(),
                notification.reference(),
                notification.reason().words(),
                notification.endedBy(),
                notification.endedAt());
    }

    private void close(UUID notificationId, String notification, String why, String by, Instant at) {
        cases.lockOfNotification(notificationId)
                .filter(c -> PanelCaseTransitions.RULES
                        .find(c.status(), PanelCaseAction.CLOSE)
                        .isPresent())
                .ifPresent(c -> {
                    cases.add(c.close(why, by, at));
                    openReply(c).ifPresent(reply -> cases.add(reply.lapse(why, by, at)));
                    audit.changed("close", PanelCase.TYPE, c.reference(), notification);
                });
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
        StatusChange change =
                panelCase.record(command.outcome(), reasons, UsualTime.reply(calculator, now), person.username(), now);
        cases.add(change);
        PanelOutcome outcome = panelCase.outcome();
        if (outcome == null) {
            throw new IllegalStateException("A recorded answer has an outcome");
        }
        audit.changed(change.action(), PanelCase.TYPE, panelCase.reference(), outcome.code());
        letters.write(panelCase, outcome, change, person.username(), now);
        follow(panelCase, outcome, String.valueOf(panelCase.reasons().reasons()), person, now);
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
        if (outcome == PanelOutcome.NOT_MEETING_CRITERIA) {
            criteriaNotMet.fire(new CriteriaNotMet(panelCase.notificationReference()));
        }
        return panelCase.version();
    }

    /** What an answer of the body does to the answer of the partners that is being written, or begins. */
    private void follow(PanelCase panelCase, PanelOutcome outcome, String words, Person person, Instant at) {
        Optional<PanelReply> last = replies.lockLast(panelCase.id());
        Optional<PanelReply> open = last.filter(PanelReply::open);
        if (outcome.isFinal()) {
            open.ifPresent(reply ->
                    cases.add(reply.lapse("The Panel answered: " + outcome.label() + ".", person.username(), at)));
        } else if (open.isPresent()) {
            cases.add(open.get().askAgain(outcome, words, person.username(), at));
        } else {
            int number = last.map(PanelReply::number).orElse(0) + 1;
            replies.add(new PanelReply(panelCase, number, outcome, words, person.username(), at));
        }
    }

    private Optional<PanelReply> openReply(PanelCase panelCase) {
        return replies.lockLast(panelCase.id()).filter(PanelReply::open);
    }
}
