package uk.slp.portal.notification.model;

import static uk.slp.portal.notification.model.NotificationAction.ACKNOWLEDGE;
import static uk.slp.portal.notification.model.NotificationAction.AMEND;
import static uk.slp.portal.notification.model.NotificationAction.REQUEST_APPROVAL;
import static uk.slp.portal.notification.model.NotificationAction.RETURN_TO_DRAFT;
import static uk.slp.portal.notification.model.NotificationAction.SUBMIT;
import static uk.slp.portal.notification.model.NotificationAction.WITHDRAW;
import static uk.slp.portal.notification.model.NotificationStatus.ACKNOWLEDGED;
import static uk.slp.portal.notification.model.NotificationStatus.AWAITING_APPROVAL;
import static uk.slp.portal.notification.model.NotificationStatus.DRAFT;
import static uk.slp.portal.notification.model.NotificationStatus.SUBMITTED;
import static uk.slp.portal.notification.model.NotificationStatus.WITHDRAWN;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_ACKNOWLEDGE;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_DRAFT;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_SUBMIT;

import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a notification. Only an approver of the notifying authority sends (rule 6), from a draft or after being
 * asked. Withdrawing what was sent is the approver's too, and always has a reason.
 */
public final class NotificationTransitions {
    /** The table. */
    public static final StateMachine<NotificationStatus, NotificationAction> RULES =
            StateMachine.<NotificationStatus, NotificationAction>startingIn(DRAFT)
                    .edge(DRAFT, REQUEST_APPROVAL, AWAITING_APPROVAL, NOTIFICATION_DRAFT)
                    .edge(DRAFT, SUBMIT, SUBMITTED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(DRAFT, WITHDRAW, WITHDRAWN, NOTIFICATION_DRAFT)
                    .edge(AWAITING_APPROVAL, SUBMIT, SUBMITTED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(AWAITING_APPROVAL, RETURN_TO_DRAFT, DRAFT, NOTIFICATION_DRAFT)
                    .edgeWithReason(AWAITING_APPROVAL, WITHDRAW, WITHDRAWN, NOTIFICATION_SUBMIT)
                    .edge(SUBMITTED, ACKNOWLEDGE, ACKNOWLEDGED, NOTIFICATION_ACKNOWLEDGE)
                    .edgeWithReason(SUBMITTED, AMEND, SUBMITTED, NOTIFICATION_DRAFT)
                    .edgeWithReason(SUBMITTED, WITHDRAW, WITHDRAWN, NOTIFICATION_SUBMIT)
                    .edgeWithReason(ACKNOWLEDGED, AMEND, ACKNOWLEDGED, NOTIFICATION_DRAFT)
                    .edgeWithReason(ACKNOWLEDGED, WITHDRAW, WITHDRAWN, NOTIFICATION_SUBMIT)
                    .build();

    private NotificationTransitions() {}
}
