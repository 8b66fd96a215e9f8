package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeathsharing.SharingStepped;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/** Tells an authority what an overview panel asks, and the panel what the authority answered. A letter names nobody. */
@ApplicationScoped
public class SharingPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationRegister organisations;

    /** Tells the other side of a step. */
    @BySystem("a step of a question or a join")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) SharingStepped event) {
        switch (event.action()) {
            case "ask", "ask_again", "propose" -> authority(event);
            case "answer", "agree", "decline" -> panel(event);
            default -> {
                // What is withdrawn or ended asks for nothing; its page says so.
            }
        }
    }

    private void authority(SharingStepped event) {
        String panel = organisations.name(event.panelId());
        Announcement told = Announcement.once(
                        PostKind.OVERVIEW_PANEL_ASKS,
                        event.reference(),
                        (event.join() ? "/child-death-joins/" : "/child-death-questions/") + event.reference(),
                        event.join()
                                ? "Join " + event.reference() + " waits for your agreement"
                                : "Question " + event.reference() + " of an overview panel",
                        event.join()
                                ? panel
                                        + " proposes to join a notification of your authority with a child death review: "
                                        + event.reference() + "."
                                : panel + " asks your authority to decide whether to notify: " + event.reference()
                                        + ".")
                .numbered(event.version());
        Set<Role> roles = event.join() ? Set.of(Role.LA_APPROVER) : Set.of(Role.LA_NOTIFIER, Role.LA_APPROVER);
        tell(told, book.in(event.authorityId(), roles), event);
    }

    private void panel(SharingStepped event) {
        String authority = organisations.name(event.authorityId());
        Announcement told = Announcement.once(
                        PostKind.AUTHORITY_ANSWERS,
                        event.reference(),
                        "/child-deaths/" + event.childDeathReference() + "/sharing/" + event.reference(),
                        authority + " answered " + event.reference(),
                        authority + " has answered " + event.reference() + ". What it said is in the portal.")
                .numbered(event.version());
        tell(told, book.in(event.panelId(), Set.of(Role.CDOP_COORDINATOR, Role.DESIGNATED_DOCTOR)), event);
    }

    private void tell(Announcement told, List<AddressBook.Entry> people, SharingStepped event) {
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                told,
                people.stream()
                        .map(AddressBook.Entry::accountId)
                        .filter(account -> !self.contains(account))
                        .map(Addressee::asked)
                        .toList(),
                event.at(),
                event.at());
    }
}
