package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.NotificationTransitions;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * The end of a notification that was sent: the authority asks, the national body acknowledges or refuses, and only then
 * is it over (rule 35; domain reference 5.1).
 */
@ApplicationScoped
public class NotificationClosingService {
    private static final String ANSWERED = "The Panel answered the rapid review: does not meet the criteria.";

    @Inject
    private Notifications notifications;

    @Inject
    private FollowUpDesk desk;

    @Inject
    private Event<NotificationEnded> ended;

    /**
     * An approver of the notifying authority asks to end what was sent.
     *
     * @param why {@code withdrawal} or {@code not_meeting_criteria}
     */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public Saved ask(NotificationStep command, @Nullable String why) {
        desk.own(command.reference(), command.expectedVersion());
        return switch (why == null ? "" : why) {
            case "withdrawal" -> askWithdrawal(command);
            case "not_meeting_criteria" -> askNotMeetingCriteria(command);
            default -> throw new RuleViolation("why", "unknown_value", "why: send withdrawal or not_meeting_criteria.");
        };
    }

    /**
     * The national body answers.
     *
     * @param decision {@code acknowledged}, {@code refused}, or unasked {@code not_meeting_criteria}
     */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public Saved decide(NotificationStep command, @Nullable String decision) {
        desk.national(command.reference(), command.expectedVersion());
        return switch (decision == null ? "" : decision) {
            case "acknowledged" -> accept(command);
            case "refused" -> refuse(command);
            case "not_meeting_criteria" -> decideNotMeetingCriteria(command);
            default ->
                throw new RuleViolation(
                        "decision", "unknown_value", "decision: send acknowledged, refused or not_meeting_criteria.");
        };
    }

    /** An approver of the notifying authority asks to withdraw what was sent, with a reason. */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public Saved askWithdrawal(NotificationStep command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        return step(notification, NotificationAction.ASK_WITHDRAWAL, command, FollowUp.WITHDRAWAL_ASKED);
    }

    /** An approver of the notifying authority says, with a reason, that the incident does not meet the criteria. */
    @Requires(Permission.NOTIFICATION_SUBMIT)
    @Transactional
    public Saved askNotMeetingCriteria(NotificationStep command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        return step(notification, NotificationAction.ASK_NOT_MET, command, FollowUp.CRITERIA_QUESTIONED);
    }

    /** The national body decides by itself, with a reason, that the incident does not meet the criteria. */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public Saved decideNotMeetingCriteria(NotificationStep command) {
        Notification notification = desk.national(command.reference(), command.expectedVersion());
        return over(notification, NotificationAction.DECIDE_NOT_MET, command);
    }

    /** The national body acknowledges what the authority asked for: now it is over. */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public Saved accept(NotificationStep command) {
        Notification notification = desk.national(command.reference(), command.expectedVersion());
        return over(
                notification,
                withdrawal(notification) ? NotificationAction.ACCEPT_WITHDRAWAL : NotificationAction.ACCEPT_NOT_MET,
                command);
    }

    /** The national body refuses what the authority asked for, with a reason; the notification goes on, acknowledged. */
    @Requires(Permission.NOTIFICATION_OVERSEE)
    @Transactional
    public Saved refuse(NotificationStep command) {
        Notification notification = desk.national(command.reference(), command.expectedVersion());
        return withdrawal(notification)
                ? step(notification, NotificationAction.REFUSE_WITHDRAWAL, command, FollowUp.WITHDRAWAL_REFUSED)
                : step(notification, NotificationAction.REFUSE_NOT_MET, command, FollowUp.CRITERIA_UPHELD);
    }

    /**
     * The national body said so in its answer to the rapid review (rule 35). A notification that is over already, or whose
     * withdrawal is asked for, is left as it is.
     */
    @BySystem("the answer of the national body to a rapid review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onCriteriaNotMet(@Observes CriteriaNotMet answer) {
        NotificationStep step = new NotificationStep(answer.reference(), 0, ANSWERED);
        notifications.findAndHold(answer.reference(), desk.person().scope()).ifPresent(notification -> {
            NotificationStatus status = notification.status();
            if (status == NotificationStatus.CRITERIA_QUESTIONED) {
                over(notification, NotificationAction.ACCEPT_NOT_MET, step);
            } else if (NotificationTransitions.RULES
                    .find(status, NotificationAction.DECIDE_NOT_MET)
                    .isPresent()) {
                over(notification, NotificationAction.DECIDE_NOT_MET, step);
            }
        });
    }

    private static boolean withdrawal(Notification notification) {
        NotificationStatus status = notification.status();
        if (status != NotificationStatus.WITHDRAWAL_ASKED && status != NotificationStatus.CRITERIA_QUESTIONED) {
            throw new NotAllowedNow("Nothing is asked for: the state is \"" + status.label() + "\".");
        }
        return status == NotificationStatus.WITHDRAWAL_ASKED;
    }

    private Saved step(Notification notification, NotificationAction action, NotificationStep command, FollowUp what) {
        notifications.add(notification.close(action, command.reason(), desk.me(), desk.now()));
        return desk.done(notification, action.code(), what, null);
    }

    private Saved over(Notification notification, NotificationAction action, NotificationStep command) {
        Instant now = desk.now();
        notifications.add(notification.close(action, command.reason(), desk.me(), now));
        Saved saved = desk.settled(notification, action.code());
        NotificationEnded.Reason reason = notification.status() == NotificationStatus.WITHDRAWN
                ? NotificationEnded.Reason.WITHDRAWN
                : NotificationEnded.Reason.CRITERIA_NOT_MET;
        ended.fire(new NotificationEnded(notification.id(), notification.reference(), reason, desk.me(), now));
        return saved;
    }
}
