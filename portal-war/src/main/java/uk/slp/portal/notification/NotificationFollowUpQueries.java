package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;

/** Reads of questions and links beside a sent notification, for programs; pages read them with the notification. */
@ApplicationScoped
public class NotificationFollowUpQueries {
    @Inject
    private NotificationSurroundings surroundings;

    @Inject
    private FollowUpDesk desk;

    @Inject
    private FollowUpReader reader;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** Questions and links of a notification, with a line in the audit trail. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public FollowUpView of(String reference) {
        Notification notification = desk.reach(reference);
        audit.read(Notification.SUBJECT, notification.reference());
        NotificationSurroundings.Around around = surroundings.around(notification, user.scope());
        return reader.view(notification, user.require(), around.questions(), around.links());
    }
}
