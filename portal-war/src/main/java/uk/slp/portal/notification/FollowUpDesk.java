package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;

/** What the steps after sending have in common. For the services of this feature only. */
@Dependent
class FollowUpDesk {
    @Inject
    private Notifications notifications;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<NotificationFollowedUp> events;

    /** A notification that the person may read, whoever the person is. */
    Notification reach(String reference) {
        return notifications.find(reference, user.scope()).orElseThrow(() -> unknown(reference));
    }

    /** A sent notification of the person's own authority, in the version that the person has seen. */
    Notification own(String reference, long expectedVersion) {
        Scope scope = user.scope();
        Notification notification = reach(reference);
        if (!scope.reachesAuthority(notification.authorityId())) {
            throw new NotPermitted("Only the notifying authority can do this.");
        }
        notification.expectVersion(expectedVersion);
        if (notification.submittedAt() == null) {
            throw new NotAllowedNow("This notification has not been sent yet.");
        }
        return notification;
    }

    /** A sent notification for which the person's body answers nationally, in the version that the person has seen. */
    Notification national(String reference, long expectedVersion) {
        Notification notification = reach(reference);
        NationalBody body = NationalBody.of(notification);
        if (!body.spokenForBy(user.require())) {
            throw new NotPermitted("Only " + body.label() + " can do this.");
        }
        notification.expectVersion(expectedVersion);
        return notification;
    }

    /** Settles a change, writes it into the audit trail and tells whoever observes. */
    Saved done(Notification notification, String action, FollowUp what, @Nullable LocalDate answerBy) {
        Saved saved = settled(notification, action);
        tell(notification, what, answerBy);
        return saved;
    }

    /** Settles a change and writes it into the audit trail. */
    Saved settled(Notification notification, String action) {
        notifications.flush();
        audit.changed(action, Notification.SUBJECT, notification.reference(), "version " + notification.version());
        return new Saved(notification.reference(), notification.version(), notification.changedAt());
    }

    /** Tells whoever observes. */
    void tell(Notification notification, FollowUp what, @Nullable LocalDate answerBy) {
        events.fire(new NotificationFollowedUp(
                what,
                notification.id(),
                notification.reference(),
                notification.authorityId(),
                notification.partnershipId(),
                NationalBody.of(notification).code(),
                answerBy,
                me(),
                now()));
    }

    Person person() {
        return user.require();
    }

    String me() {
        return user.require().username();
    }

    /** To the millisecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static NotFound unknown(String reference) {
        return new NotFound("There is no notification " + reference + ", or it is not one that you can open.");
    }
}
