package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Numbered additions to what was sent; the sent version itself never changes (rule 26). */
@ApplicationScoped
public class NotificationAmendmentService {
    @Inject
    private Notifications notifications;

    @Inject
    private FollowUpDesk desk;

    /** Adds a text, changed answers, or both, with a reason; answers the number of the amendment. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public int amend(AmendNotification command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        notifications.add(
                notification.amend(command.reason(), command.text(), command.changes(), desk.me(), desk.now()));
        desk.done(notification, NotificationAction.AMEND.code(), FollowUp.AMENDED, null);
        return notification.amendments().size();
    }
}
