package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Hints that a child may have been notified already, by variants of names and dates. Only notifications of the same
 * authority are looked at: a hint across authorities would tell of a child that the reader may know nothing of.
 */
@ApplicationScoped
public class NotificationLikenessQueries {
    @Inject
    private LikelyDuplicates duplicates;

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The notifications of the same authority that may be about a child of this one, newest first.
     *
     * @throws NotFound if it is not one of the person's own authority
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public List<LikelyDuplicate> of(String reference) {
        Scope scope = user.scope();
        Notification notification = notifications
                .find(reference, scope)
                .filter(n -> scope.reachesAuthority(n.authorityId()))
                .orElseThrow(() -> new NotFound(
                        "There is no notification " + reference + ", or it is not one that you can open."));
        audit.read(Notification.SUBJECT, reference);
        return duplicates.of(notification);
    }
}
