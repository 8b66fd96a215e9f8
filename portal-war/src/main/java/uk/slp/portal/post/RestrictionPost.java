package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.slp.portal.restriction.RestrictedCaseOpened;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/**
 * Tells those who keep the list of a restricted case, and the auditor, at once when somebody who is not on it opens the
 * case. It is e-mailed whatever the person's choice.
 */
@ApplicationScoped
public class RestrictionPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** Somebody opened it. */
    @BySystem("the opening of a restricted case")
    @Transactional(Transactional.TxType.MANDATORY)
    public void opened(@Observes RestrictedCaseOpened event) {
        Announcement told = Announcement.once(
                        PostKind.RESTRICTED_CASE_OPENED,
                        event.caseReference(),
                        "/restricted-cases/openings/" + event.openingId(),
                        "Restricted case " + event.caseReference() + " was opened",
                        "Somebody who is not on its list opened it for reading, with a reason. Who and why is in the"
                                + " portal.")
                .numbered(event.openingId())
                .asStatutory();
        List<Addressee> people = new ArrayList<>();
        event.keepers().forEach(keeper -> people.add(Addressee.asked(keeper)));
        List<AddressBook.Entry> auditors = book.in(event.organisationId(), Set.of(Role.AUDITOR));
        // A body without an auditor in the portal is watched by those who administer it.
        (auditors.isEmpty() ? book.everywhere(Set.of(Role.ADMINISTRATOR)) : auditors)
                .forEach(auditor -> people.add(Addressee.informed(auditor.accountId())));
        office.announce(told, people, event.at(), event.at());
    }
}
