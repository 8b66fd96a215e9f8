package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.notification.model.CheckFacts;
import uk.slp.portal.notification.model.DaysOfCase;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.Present;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.time.PortalTime;

/** Numbered additions to what was sent; the sent version itself never changes (rule 26). */
@ApplicationScoped
public class NotificationAmendmentService {
    @Inject
    private Notifications notifications;

    @Inject
    private FollowUpDesk desk;

    @Inject
    private OrganisationRegister register;

    /** Adds a text, changed answers, or both, with a reason; answers the number of the amendment. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public int amend(AmendNotification command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        notifications.add(notification.amend(
                command.reason(),
                command.text(),
                command.changes(),
                facts(notification, command.changes()),
                desk.me(),
                desk.now()));
        desk.done(notification, NotificationAction.AMEND.code(), FollowUp.AMENDED, null);
        return notification.amendments().size();
    }

    /** Duplicates are a matter of sending; authorities are those of the days that then hold (rule 79). */
    private CheckFacts facts(Notification notification, Map<String, @Nullable String> changes) {
        Map<String, String> authorities = register.authorityNames();
        OrganisationView own = register.byId(notification.authorityId()).orElseThrow();
        Present then = Present.of(notification);
        changes.forEach((path, value) -> then.apply(new AnswerChange(path, null, value)));
        return new CheckFacts(
                LocalDate.ofInstant(desk.now(), PortalTime.LONDON),
                own.code(),
                own.name(),
                authorities,
                List.of(),
                Set.of(),
                List.of(),
                register.notThen(authorities.keySet(), DaysOfCase.of(notification.kind(), then)));
    }
}
