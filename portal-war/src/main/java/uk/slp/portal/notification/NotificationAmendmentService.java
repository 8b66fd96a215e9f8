package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.notification.model.CheckFacts;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationAction;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.organisation.OrganisationQueries;
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
    private OrganisationQueries organisations;

    /** Adds a text, changed answers, or both, with a reason; answers the number of the amendment. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public int amend(AmendNotification command) {
        Notification notification = desk.own(command.reference(), command.expectedVersion());
        notifications.add(notification.amend(
                command.reason(), command.text(), command.changes(), facts(), desk.me(), desk.now()));
        desk.done(notification, NotificationAction.AMEND.code(), FollowUp.AMENDED, null);
        return notification.amendments().size();
    }

    /** An amendment may name any authority, and duplicates are a matter of sending. */
    private CheckFacts facts() {
        Map<String, String> authorities = new HashMap<>();
        String own = "";
        for (OrganisationView authority : organisations.localAuthorities()) {
            authorities.put(authority.code(), authority.name());
            own = authority.id().equals(desk.person().organisationId()) ? authority.code() : own;
        }
        LocalDate today = LocalDate.ofInstant(desk.now(), PortalTime.LONDON);
        return new CheckFacts(
                today, own, authorities.getOrDefault(own, ""), authorities, List.of(), Set.of(), List.of());
    }
}
