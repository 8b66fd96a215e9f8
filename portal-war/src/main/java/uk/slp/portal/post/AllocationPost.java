package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelCaseAllocated;
import uk.slp.portal.shared.access.BySystem;

/**
 * Tells somebody at the national body that a case is in their hands now, or no longer. It names the case by its reference
 * and nobody by name.
 */
@ApplicationScoped
public class AllocationPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** The case was given, handed over or taken back. */
    @BySystem("the giving of a case before the national body")
    @Transactional(Transactional.TxType.MANDATORY)
    public void allocated(@Observes @Priority(3000) PanelCaseAllocated event) {
        String reference = event.reference();
        tell(
                event,
                event.account(),
                true,
                "Case " + reference + " was given to you",
                "You have case " + reference + " in hand now.");
        tell(
                event,
                event.before(),
                false,
                "Case " + reference + " is no longer with you",
                "Case " + reference + " was given to somebody else or taken back.");
    }

    private void tell(PanelCaseAllocated event, @Nullable UUID account, boolean theirs, String title, String sentence) {
        if (account == null || book.named(List.of(event.by())).contains(account)) {
            return;
        }
        Announcement told = Announcement.once(
                        PostKind.CASE_GIVEN, event.reference(), "/panel-cases/" + event.reference(), title, sentence)
                .numbered((theirs ? "to" : "from") + event.version());
        office.announce(
                told, List.of(theirs ? Addressee.asked(account) : Addressee.informed(account)), event.at(), event.at());
    }
}
