package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.slp.portal.notification.NotificationPlaces;
import uk.slp.portal.notification.NotificationStepped;
import uk.slp.portal.notification.NotificationSubmitted;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.post.model.Telling;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Tells people what happens to notifications, in the transaction in which it happens. One method for each event: who is
 * told, and in which words.
 */
@ApplicationScoped
public class NotificationPost {
    private static final Set<Role> PARTNERS = Set.of(Role.SAFEGUARDING_PARTNER, Role.PARTNERSHIP_MANAGER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AddressBook book;

    @Inject
    private ClosedPost closed;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private NotificationPlaces places;

    /**
     * A notification was sent: copies for the national body, the department, the inspectorate, the partners and other
     * areas, on the same day (rule 14). Where nobody has an account, telling them stays a task of the authority.
     */
    @BySystem("the sending of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(@Observes @Priority(3000) NotificationSubmitted event) {
        String sender = name(event.authorityId());
        Announcement told = Announcement.once(
                        PostKind.NOTIFICATION_SENT,
                        event.reference(),
                        path(event.reference()),
                        "Notification " + event.reference() + " from " + sender,
                        "A notification " + event.reference() + " was sent by " + sender + ".")
                .asStatutory();
        List<Addressee> people = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        // Whoever may not know of it is not told, and does not count as one whom its body was told through.
        Set<UUID> closed = this.closed.toCase(event.notificationId());
        national(event, closed, people, bodies);
        if (event.forPartners()) {
            partners(event, closed, people, bodies);
        }
        office.announce(told, without(event.submittedBy(), people), event.submittedAt(), event.submittedAt());
        others(event, sender, closed, bodies);
        LocalDate today = LocalDate.ofInstant(event.submittedAt(), PortalTime.LONDON);
        for (Body body : bodies) {
            em.persist(new Telling(
                    new Telling.Notified(event.notificationId(), event.reference()),
                    event.authorityId(),
                    body.role(),
                    body.name(),
                    today,
                    body.people(),
                    event.submittedAt()));
        }
    }

    /** A body that the notification must reach, and how many people were told there. */
    private record Body(String role, String name, int people) {}

    /** The department and the inspectorate are told of every kind, the national body of what it considers (rule 16). */
    private void national(NotificationSubmitted event, Set<UUID> closed, List<Addressee> people, List<Body> bodies) {
        List<AddressBook.Entry> all = without(
                closed, book.national(Set.of(Role.PANEL_SECRETARIAT, Role.DFE_OFFICIAL, Role.OFSTED_INSPECTOR)));
        if (event.forPanel()) {
            add("panel", Settings.current().panelName(), of(all, Role.PANEL_SECRETARIAT), true, people, bodies);
        }
        add("dfe", "Department for Education", of(all, Role.DFE_OFFICIAL), false, people, bodies);
        add("ofsted", "Ofsted", of(all, Role.OFSTED_INSPECTOR), false, people, bodies);
    }

    private void partners(NotificationSubmitted event, Set<UUID> closed, List<Addressee> people, List<Body> bodies) {
        List<AddressBook.Entry> around = without(closed, book.around(event.partnershipId(), PARTNERS));
        for (OrganisationView member : organisations.membersOf(event.partnershipId(), day(event))) {
            // The notifying authority knows; its own partner is told for information only.
            boolean itself = member.id().equals(event.authorityId());
            List<UUID> there = around.stream()
                    .filter(entry -> entry.organisationId().equals(member.id()))
                    .map(AddressBook.Entry::accountId)
                    .toList();
            if (itself) {
                there.forEach(id -> people.add(Addressee.informed(id)));
            } else if (isPartner(member.kind())) {
                add("partner", member.name(), there, false, people, bodies);
            }
        }
        List<UUID> managers = of(around, Role.PARTNERSHIP_MANAGER);
        if (!managers.isEmpty()) {
            add("partnership", name(event.partnershipId()), managers, true, people, bodies);
        }
    }

    private static LocalDate day(NotificationSubmitted event) {
        return LocalDate.ofInstant(event.submittedAt(), PortalTime.LONDON);
    }

    /** Other areas are told that there is something to ask about; the record itself they cannot open. */
    private void others(NotificationSubmitted event, String sender, Set<UUID> closed, List<Body> bodies) {
        for (NotificationPlaces.Area area : places.named(event.otherAuthorities(), day(event))) {
            List<UUID> there = Stream.concat(
                            book.in(area.authorityId(), Set.of(Role.LA_APPROVER)).stream(),
                            book.around(area.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER)).stream())
                    .map(AddressBook.Entry::accountId)
                    .filter(account -> !closed.contains(account))
                    .distinct()
                    .toList();
            Announcement told = new Announcement(
                    PostKind.NOTIFICATION_SENT,
                    "notification_sent_elsewhere:" + event.reference() + ":" + area.authorityId(),
                    event.reference(),
                    "",
                    "Notification " + event.reference() + " from " + sender + " concerns your area",
                    sender + " sent notification " + event.reference()
                            + ", which concerns your area. You cannot open it here: ask " + sender
                            + " for what you need to know.",
                    true);
            office.announce(
                    told, there.stream().map(Addressee::outside).toList(), event.submittedAt(), event.submittedAt());
            bodies.add(new Body("other_authority", area.authorityName(), there.size()));
        }
    }

    /** Any other step in the life of a notification. */
    @BySystem("a step of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) NotificationStepped event) {
        String reference = event.reference();
        switch (event.action()) {
            case "request_approval" ->
                tell(
                        event,
                        Announcement.once(
                                        PostKind.APPROVAL_ASKED,
                                        reference,
                                        path(reference) + "/check",
                                        "Notification " + reference + " waits for your approval",
                                        "You are asked to check and send notification " + reference + ".")
                                .numbered(event.version()),
                        book.in(event.authorityId(), Set.of(Role.LA_APPROVER)).stream()
                                .map(entry -> Addressee.asked(entry.accountId()))
                                .toList());
            case "return_to_draft" ->
                tell(
                        event,
                        Announcement.once(
                                        PostKind.APPROVAL_ASKED,
                                        reference,
                                        path(reference),
                                        "Notification " + reference + " was returned to you",
                                        "Notification " + reference
                                                + " was returned to draft. The reason is with the record.")
                                .numbered(event.version()),
                        asked(List.of(event.createdBy())));
            case "acknowledge" ->
                tell(
                        event,
                        Announcement.once(
                                PostKind.NOTIFICATION_ACKNOWLEDGED,
                                reference,
                                path(reference),
                                "Notification " + reference + " was acknowledged",
                                "The secretariat of the national body confirmed that it has notification " + reference
                                        + "."),
                        informed(senders(event)));
            default -> {
                // Sending and what follows it have events of their own; a step nobody waits for is told to nobody.
            }
        }
    }

    private void tell(NotificationStepped event, Announcement announcement, Collection<Addressee> people) {
        office.announce(announcement, without(event.by(), people), event.at(), event.at());
    }

    private static Collection<String> senders(NotificationStepped event) {
        return Stream.of(event.createdBy(), event.submittedBy())
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    private List<Addressee> asked(Collection<String> names) {
        return book.named(names).stream().map(Addressee::asked).toList();
    }

    private List<Addressee> informed(Collection<String> names) {
        return book.named(names).stream().map(Addressee::informed).toList();
    }

    private static List<AddressBook.Entry> without(Set<UUID> closed, List<AddressBook.Entry> entries) {
        return entries.stream()
                .filter(entry -> !closed.contains(entry.accountId()))
                .toList();
    }

    /** Nobody is told what they have just done themselves. */
    private List<Addressee> without(String username, Collection<Addressee> people) {
        List<UUID> self = book.named(List.of(username));
        return people.stream().filter(one -> !self.contains(one.accountId())).toList();
    }

    private static void add(
            String role, String name, List<UUID> there, boolean needsThem, List<Addressee> people, List<Body> bodies) {
        there.forEach(id -> people.add(needsThem ? Addressee.asked(id) : Addressee.informed(id)));
        bodies.add(new Body(role, name, there.size()));
    }

    private static List<UUID> of(List<AddressBook.Entry> entries, Role role) {
        return entries.stream()
                .filter(entry -> entry.role() == role)
                .map(AddressBook.Entry::accountId)
                .distinct()
                .toList();
    }

    private static boolean isPartner(OrganisationKind kind) {
        return kind == OrganisationKind.LOCAL_AUTHORITY
                || kind == OrganisationKind.ICB
                || kind == OrganisationKind.POLICE;
    }

    private String name(UUID organisation) {
        return organisations.byId(organisation).map(OrganisationView::name).orElse("A local authority");
    }

    private static String path(String reference) {
        return "/notifications/" + reference;
    }
}
