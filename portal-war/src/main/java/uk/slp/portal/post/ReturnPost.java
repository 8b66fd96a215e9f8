package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeathreturn.ReturnStepped;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/** Tells writers that they are asked for a return, and the panel that one was sent. It names no child and no agency. */
@ApplicationScoped
public class ReturnPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationRegister organisations;

    /** Tells who must know of a step. */
    @BySystem("a step of a return on a child's death")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) ReturnStepped event) {
        String panel = organisations.name(event.panelId());
        String due = DeadlineWords.full(event.dueDate());
        String one = "child death return " + event.reference();
        switch (event.action()) {
            case "ask", "give", "ask_again" ->
                writer(
                        event,
                        PostKind.RETURN_ASKED,
                        "Child death return " + event.reference() + " is asked for",
                        panel + " asks your agency for " + one + " by " + due + ".");
            case "send_back" ->
                writer(
                        event,
                        PostKind.RETURN_ASKED,
                        "Child death return " + event.reference() + " was sent back",
                        panel + " has sent " + one + " back for more, by " + due + ". Why is said on its page.");
            case "withdraw" ->
                writer(
                        event,
                        PostKind.RETURN_WITHDRAWN,
                        "Child death return " + event.reference() + " is not needed any more",
                        panel + " does not need " + one + " any more.");
            case "send" -> panel(event, PostKind.RETURN_SENT, "was sent", false);
            case "hold_nothing" ->
                panel(event, PostKind.RETURN_SENT, "was answered: the agency holds no record", false);
            case "step_aside" ->
                panel(
                        event,
                        PostKind.RETURN_LEFT,
                        event.answered()
                                ? "stays as it is: its writer has declared a conflict of interest"
                                : "needs somebody else: its writer has declared a conflict of interest",
                        !event.answered());
            default -> {
                // Who corrects a return knows it, and the panel is told when the correction is sent.
            }
        }
    }

    private void writer(ReturnStepped event, PostKind kind, String title, String sentence) {
        UUID writer = event.contributorId();
        if (writer == null) {
            // Who writes by a link is told by the letters of the link.
            return;
        }
        Announcement told = Announcement.once(
                        kind, event.reference(), "/child-death-returns/" + event.reference(), title, sentence)
                .numbered(event.action() + event.version());
        office.announce(
                told,
                List.of(kind == PostKind.RETURN_WITHDRAWN ? Addressee.informed(writer) : Addressee.asked(writer)),
                event.at(),
                event.at());
    }

    private void panel(ReturnStepped event, PostKind kind, String what, boolean asks) {
        String one = "Child death return " + event.reference() + " ";
        Announcement told = Announcement.once(
                        kind,
                        event.reference(),
                        "/child-deaths/" + event.childDeathReference() + "/returns/" + event.reference(),
                        one + what,
                        one + what + ". It belongs to child death review " + event.childDeathReference() + ".")
                .numbered(event.version());
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                told,
                book.in(event.panelId(), Set.of(Role.CDOP_COORDINATOR)).stream()
                        .map(AddressBook.Entry::accountId)
                        .filter(account -> !self.contains(account))
                        .map(account -> asks ? Addressee.asked(account) : Addressee.informed(account))
                        .toList(),
                event.at(),
                event.at());
    }
}
