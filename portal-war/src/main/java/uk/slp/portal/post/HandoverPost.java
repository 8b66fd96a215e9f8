package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.casetask.TaskGiven;
import uk.slp.portal.handover.HeldItem;
import uk.slp.portal.handover.HeldKind;
import uk.slp.portal.handover.WorkLeft;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/** Tells those who can give work to somebody that who had it does it no more, and a colleague of tasks handed over. */
@ApplicationScoped
public class HandoverPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** What somebody had in hand is in nobody’s. */
    @BySystem("the closing of an account, and the taking away of roles")
    @Transactional(Transactional.TxType.MANDATORY)
    public void left(@Observes @Priority(3000) WorkLeft event) {
        for (HeldItem item : event.items()) {
            if (item.kind() != HeldKind.COMMENT) {
                String what = item.kind().label().toLowerCase(Locale.ROOT) + ", " + item.reference();
                Announcement told = Announcement.once(
                                PostKind.WORK_LEFT,
                                item.reference(),
                                item.path(),
                                item.reference() + " needs somebody else",
                                "Who had it in hand does this work no more: " + what + ". Give it to somebody else.")
                        .numbered(event.accountId() + ":" + event.at().toEpochMilli());
                office.announce(told, overseers(item, event.accountId()), event.at(), event.at());
            }
        }
    }

    /** Tasks are a colleague’s now. Several on one review are told at once. */
    @BySystem("the handing over of tasks")
    @Transactional(Transactional.TxType.MANDATORY)
    public void given(@Observes @Priority(3000) TaskGiven event) {
        Announcement told = Announcement.once(
                        PostKind.TASK_GIVEN,
                        event.reference(),
                        event.path(),
                        "Tasks on " + event.reference() + " are yours",
                        "Who was to do them has handed them over to you.")
                .numbered(event.accountId() + ":" + event.at().toEpochMilli());
        office.announce(told, List.of(Addressee.asked(event.accountId())), event.at(), event.at());
    }

    private List<Addressee> overseers(HeldItem item, UUID gone) {
        Set<Role> role = Set.of(item.kind().overseer());
        UUID overseer = item.overseerId();
        List<AddressBook.Entry> found = overseer == null
                ? book.national(role)
                : item.kind() == HeldKind.CHILD_DEATH_RETURN ? book.in(overseer, role) : book.around(overseer, role);
        return found.stream()
                .map(AddressBook.Entry::accountId)
                .filter(account -> !account.equals(gone))
                .map(Addressee::asked)
                .toList();
    }
}
