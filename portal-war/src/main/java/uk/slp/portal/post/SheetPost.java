package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.agencysheet.AgencySheetStepped;
import uk.slp.portal.agencysheet.OpenAgencySheets;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.Role;

/**
 * Tells contributors that they are asked for a sheet, and the partnership that one was sent in. The name of an agency is
 * typed by hand and may name a person, so it is on the pages only.
 */
@ApplicationScoped
public class SheetPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private OpenAgencySheets sheets;

    @Inject
    private Clock clock;

    /** Tells who must know of a step. */
    @BySystem("a step of an agency sheet")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) AgencySheetStepped event) {
        String partnership = organisations.name(event.partnershipId());
        switch (event.action()) {
            case "ask", "give" ->
                contributor(
                        event,
                        PostKind.SHEET_ASKED,
                        "Agency sheet " + event.reference() + " is asked for",
                        partnership + " asks your agency for its sheet " + event.reference() + " by "
                                + DeadlineWords.full(event.dueDate()) + ".");
            case "reopen" ->
                contributor(
                        event,
                        PostKind.SHEET_ASKED,
                        "Agency sheet " + event.reference() + " is open again",
                        partnership + " has opened your agency’s sheet " + event.reference()
                                + " again. Why is said on its page.");
            case "withdraw" ->
                contributor(
                        event,
                        PostKind.SHEET_WITHDRAWN,
                        "Agency sheet " + event.reference() + " is not needed any more",
                        partnership + " does not need your agency’s sheet " + event.reference() + " any more.");
            default -> partnership(event);
        }
    }

    /** A contributor who may not open the case any more cannot write: the partnership must ask somebody else (rule 76). */
    @BySystem("a declared conflict of interest")
    @Transactional(Transactional.TxType.MANDATORY)
    public void closed(@Observes @Priority(3100) ConflictChanged conflict) {
        if (!conflict.closed()) {
            return;
        }
        Instant now = clock.instant();
        for (OpenAgencySheets.Left left : sheets.leftBy(conflict.accountId(), conflict.caseId())) {
            Announcement told = Announcement.once(
                            PostKind.SHEET_LEFT,
                            left.reference(),
                            "/rapid-reviews/" + left.reviewReference() + "/sheets/" + left.reference(),
                            "Agency sheet " + left.reference() + " needs somebody else",
                            "Who was asked for agency sheet " + left.reference()
                                    + " has a conflict of interest and cannot open it any more. Ask somebody else.")
                    .numbered(now.toEpochMilli());
            office.announce(
                    told,
                    book.around(left.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER)).stream()
                            .map(AddressBook.Entry::accountId)
                            .map(Addressee::asked)
                            .toList(),
                    now,
                    now);
        }
    }

    private void contributor(AgencySheetStepped event, PostKind kind, String title, String sentence) {
        UUID contributor = event.contributorId();
        if (contributor == null) {
            // Who writes by a link is told by the letters of the link.
            return;
        }
        Announcement told = Announcement.once(
                        kind, event.reference(), "/agency-sheets/" + event.reference(), title, sentence)
                .numbered(event.action() + event.version());
        Addressee person =
                kind == PostKind.SHEET_WITHDRAWN ? Addressee.informed(contributor) : Addressee.asked(contributor);
        office.announce(told, List.of(person), event.at(), event.at());
    }

    private void partnership(AgencySheetStepped event) {
        Announcement told = Announcement.once(
                        PostKind.SHEET_SENT_IN,
                        event.reference(),
                        "/rapid-reviews/" + event.reviewReference() + "/sheets/" + event.reference(),
                        "Agency sheet " + event.reference() + " was sent in",
                        "Agency sheet " + event.reference() + " was sent in for rapid review " + event.reviewReference()
                                + ".")
                .numbered(event.version());
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                told,
                book.around(event.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER)).stream()
                        .map(AddressBook.Entry::accountId)
                        .filter(account -> !self.contains(account))
                        .map(Addressee::informed)
                        .toList(),
                event.at(),
                event.at());
    }
}
