package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.FollowUps;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Links between notifications of the same incident by two authorities. Both must agree; until then, and after that too,
 * neither learns more of the other's notification than reference, authority, day of sending and state.
 */
@ApplicationScoped
public class NotificationLinkService {
    @Inject
    private FollowUps followUps;

    @Inject
    private FollowUpDesk desk;

    /**
     * Proposes a link. A reference that is unknown, not sent or written wrongly is refused with the same words, so that
     * nothing is learned of drafts elsewhere.
     *
     * @param linked reference of the other authority's notification, as typed
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved propose(NotificationStep command, @Nullable String linked) {
        Notification own = desk.own(command.reference(), command.expectedVersion());
        String wanted = linked == null ? "" : linked.strip();
        if (wanted.isEmpty()) {
            throw new RuleViolation(
                    "linkedReference", "reference_required", "Enter the reference of the other notification.");
        }
        Notification other = followUps
                .sent(wanted.toUpperCase(Locale.ROOT), desk.person().scope())
                .orElseThrow(() -> new RuleViolation(
                        "linkedReference",
                        "unknown_reference",
                        "No notification with that reference was sent. A reference looks like SIN-2026-0042."));
        boolean known = followUps.links(own).stream()
                .anyMatch(link -> link.open() && link.other(own).equals(other));
        if (known) {
            throw new NotAllowedNow("These two notifications are linked, or one of you has proposed it, already.");
        }
        followUps.add(new NotificationLink(own, other, desk.me(), desk.now()));
        Saved saved = desk.settled(own, "propose_link");
        desk.tell(other, FollowUp.LINK_PROPOSED, null);
        return saved;
    }

    /** The asked authority confirms that it is the same incident. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved confirm(LinkStep command) {
        Notification own = desk.own(command.reference(), command.expectedVersion());
        NotificationLink link = asked(own, command);
        link.confirm(desk.me(), desk.now());
        return told(own, link, "confirm_link", FollowUp.LINK_CONFIRMED);
    }

    /** The asked authority refuses, with a reason. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved refuse(LinkStep command) {
        Notification own = desk.own(command.reference(), command.expectedVersion());
        NotificationLink link = asked(own, command);
        link.refuse(command.reason(), desk.me(), desk.now());
        return told(own, link, "refuse_link", FollowUp.LINK_REFUSED);
    }

    /** Either authority takes the link, or its own proposal, away, with a reason. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public Saved end(LinkStep command) {
        Notification own = desk.own(command.reference(), command.expectedVersion());
        NotificationLink link = followUps
                .link(own, command.link(), desk.person().scope())
                .orElseThrow(NotificationLinkService::unknown);
        if (link.state() == NotificationLink.State.PROPOSED && link.to().equals(own)) {
            throw new NotAllowedNow("Confirm or refuse this link; only who proposed it can take it back.");
        }
        boolean proposed = link.state() == NotificationLink.State.PROPOSED;
        link.end(own, command.reason(), desk.me(), desk.now());
        return told(own, link, "end_link", proposed ? FollowUp.LINK_TAKEN_BACK : FollowUp.LINK_ENDED);
    }

    private NotificationLink asked(Notification own, LinkStep command) {
        return followUps
                .link(own, command.link(), desk.person().scope())
                .filter(link -> link.to().equals(own))
                .orElseThrow(NotificationLinkService::unknown);
    }

    private Saved told(Notification own, NotificationLink link, String action, FollowUp what) {
        Saved saved = desk.settled(own, action);
        desk.tell(link.other(own), what, null);
        return saved;
    }

    private static NotFound unknown() {
        return new NotFound("There is no such link for you to answer.");
    }
}
