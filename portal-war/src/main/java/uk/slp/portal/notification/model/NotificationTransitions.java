package uk.slp.portal.notification.model;

import static uk.slp.portal.notification.model.NotificationAction.ACCEPT_NOT_MET;
import static uk.slp.portal.notification.model.NotificationAction.ACCEPT_WITHDRAWAL;
import static uk.slp.portal.notification.model.NotificationAction.ACKNOWLEDGE;
import static uk.slp.portal.notification.model.NotificationAction.AMEND;
import static uk.slp.portal.notification.model.NotificationAction.ASK_NOT_MET;
import static uk.slp.portal.notification.model.NotificationAction.ASK_WITHDRAWAL;
import static uk.slp.portal.notification.model.NotificationAction.DECIDE_NOT_MET;
import static uk.slp.portal.notification.model.NotificationAction.REFUSE_NOT_MET;
import static uk.slp.portal.notification.model.NotificationAction.REFUSE_WITHDRAWAL;
import static uk.slp.portal.notification.model.NotificationAction.REQUEST_APPROVAL;
import static uk.slp.portal.notification.model.NotificationAction.RETURN_TO_DRAFT;
import static uk.slp.portal.notification.model.NotificationAction.SUBMIT;
import static uk.slp.portal.notification.model.NotificationAction.WITHDRAW;
import static uk.slp.portal.notification.model.NotificationStatus.ACKNOWLEDGED;
import static uk.slp.portal.notification.model.NotificationStatus.AWAITING_APPROVAL;
import static uk.slp.portal.notification.model.NotificationStatus.CRITERIA_QUESTIONED;
import static uk.slp.portal.notification.model.NotificationStatus.DRAFT;
import static uk.slp.portal.notification.model.NotificationStatus.NOT_MEETING_CRITERIA;
import static uk.slp.portal.notification.model.NotificationStatus.SUBMITTED;
import static uk.slp.portal.notification.model.NotificationStatus.WITHDRAWAL_ASKED;
import static uk.slp.portal.notification.model.NotificationStatus.WITHDRAWN;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_ACKNOWLEDGE;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_DRAFT;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_OVERSEE;
import static uk.slp.portal.shared.access.Permission.NOTIFICATION_SUBMIT;

import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a notification. Only an approver of the notifying authority sends (rule 6), from a draft or after being
 * asked. What was sent is withdrawn, or held not to meet the criteria, only when the national body has acknowledged it
 * (rule 35); a body that refuses has read the notification, so that it is acknowledged then.
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
                    .edgeWithReason(SUBMITTED, ASK_WITHDRAWAL, WITHDRAWAL_ASKED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(SUBMITTED, ASK_NOT_MET, CRITERIA_QUESTIONED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(SUBMITTED, DECIDE_NOT_MET, NOT_MEETING_CRITERIA, NOTIFICATION_OVERSEE)
                    .edgeWithReason(ACKNOWLEDGED, AMEND, ACKNOWLEDGED, NOTIFICATION_DRAFT)
                    .edgeWithReason(ACKNOWLEDGED, ASK_WITHDRAWAL, WITHDRAWAL_ASKED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(ACKNOWLEDGED, ASK_NOT_MET, CRITERIA_QUESTIONED, NOTIFICATION_SUBMIT)
                    .edgeWithReason(ACKNOWLEDGED, DECIDE_NOT_MET, NOT_MEETING_CRITERIA, NOTIFICATION_OVERSEE)
                    .edgeWithReason(WITHDRAWAL_ASKED, AMEND, WITHDRAWAL_ASKED, NOTIFICATION_DRAFT)
                    .edge(WITHDRAWAL_ASKED, ACCEPT_WITHDRAWAL, WITHDRAWN, NOTIFICATION_OVERSEE)
                    .edgeWithReason(WITHDRAWAL_ASKED, REFUSE_WITHDRAWAL, ACKNOWLEDGED, NOTIFICATION_OVERSEE)
                    .edgeWithReason(CRITERIA_QUESTIONED, AMEND, CRITERIA_QUESTIONED, NOTIFICATION_DRAFT)
                    .edge(CRITERIA_QUESTIONED, ACCEPT_NOT_MET, NOT_MEETING_CRITERIA, NOTIFICATION_OVERSEE)
                    .edgeWithReason(CRITERIA_QUESTIONED, REFUSE_NOT_MET, ACKNOWLEDGED, NOTIFICATION_OVERSEE)
                    .build();

    private NotificationTransitions() {}
}
