package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeathdata.SubmissionStepped;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/** Tells the national database what a panel has sent, and the panel what was answered. A letter names no case. */
@ApplicationScoped
public class SubmissionPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationRegister organisations;

    /** Tells the other side of a step. */
    @BySystem("a step of a submission to the national database")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) SubmissionStepped event) {
        switch (event.action()) {
            case "send" -> {
                String panel = organisations.name(event.panelId());
                tell(
                        PostKind.NATIONAL_DATA_SENT,
                        "National data " + event.reference() + " waits",
                        panel + " has sent submission " + event.number() + ": " + event.reference() + ".",
                        book.national(Set.of(Role.NCMD_ANALYST)),
                        event);
            }
            case "acknowledge" ->
                tell(
                        PostKind.NATIONAL_DATA_ANSWERED,
                        "National data " + event.reference() + " acknowledged",
                        "The national database has acknowledged submission " + event.number() + ": " + event.reference()
                                + ".",
                        coordinators(event),
                        event);
            default ->
                tell(
                        PostKind.NATIONAL_DATA_ANSWERED,
                        "National data " + event.reference() + " sent back",
                        "The national database has sent submission " + event.number() + " back: " + event.reference()
                                + ". Its reasons are in the portal.",
                        coordinators(event),
                        event);
        }
    }

    private List<AddressBook.Entry> coordinators(SubmissionStepped event) {
        return book.in(event.panelId(), Set.of(Role.CDOP_COORDINATOR));
    }

    private void tell(
            PostKind kind, String subject, String line, List<AddressBook.Entry> people, SubmissionStepped event) {
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                Announcement.once(
                                kind, event.reference(), "/child-death-submissions/" + event.reference(), subject, line)
                        .numbered(event.version()),
                people.stream()
                        .map(AddressBook.Entry::accountId)
                        .filter(account -> !self.contains(account))
                        .map("acknowledge".equals(event.action()) ? Addressee::informed : Addressee::asked)
                        .toList(),
                event.at(),
                event.at());
    }
}
