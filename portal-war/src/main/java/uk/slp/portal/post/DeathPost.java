package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeath.NoticeSent;
import uk.slp.portal.childdeathtransfer.TransferStepped;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;

/**
 * Tells the coordinators of overview panels that a death was told to them, happened in their area, or is offered to
 * them for review (rule 55). It names no child, and nothing by which one is known.
 */
@ApplicationScoped
public class DeathPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private OrganisationRegister organisations;

    /** Tells the panel that reviews, and that of the place of death where it is another. */
    @BySystem("a notification of a child's death that is sent")
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(@Observes @Priority(3000) NoticeSent event) {
        String reference = event.reference();
        Announcement told = Announcement.once(
                PostKind.DEATH_TOLD,
                reference,
                "/child-deaths/arrivals/" + reference,
                "Notification of a death " + reference,
                arrived(event));
        office.announce(told, coordinators(event.panelId(), true), event.at(), event.at());
        UUID place = event.placePanelId();
        if (place != null && !place.equals(event.panelId())) {
            elsewhere(event, place);
        }
    }

    private static String arrived(NoticeSent event) {
        String late = event.late() ? " It came after the hours in which a death is to be told." : "";
        return event.waits()
                ? "Your panel was told of a death, and must decide something before there is a case." + late
                : "Your panel was told of a death, in case " + event.childDeathReference()
                        + ". The hours in which the National Child Mortality Database is told run now." + late;
    }

    /** They may read the case; the notification itself went to the other panel. */
    private void elsewhere(NoticeSent event, UUID place) {
        String death = event.childDeathReference();
        Announcement told = Announcement.once(
                        PostKind.DEATH_TOLD,
                        event.reference(),
                        death == null ? "/child-deaths" : "/child-deaths/" + death,
                        "A death in your area, " + event.reference(),
                        organisations.name(event.panelId())
                                + " was told of a death in the area of your panel. It reviews where the child lived.")
                .numbered("place");
        office.announce(told, coordinators(place, false), event.at(), event.at());
    }

    /** Tells the panel that is offered a review, and the one that offered it, what the other did. */
    @BySystem("a step of the offer of a review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) TransferStepped event) {
        String from = organisations.name(event.fromPanelId());
        String to = organisations.name(event.toPanelId());
        String review = event.childDeathReference();
        String offer = "/child-death-transfers/" + event.reference();
        String history = "/child-deaths/" + review + "/transfers";
        switch (event.action()) {
            case "offer" ->
                tell(
                        event,
                        event.toPanelId(),
                        Announcement.once(
                                PostKind.DEATH_OFFERED,
                                event.reference(),
                                offer,
                                "Child death review " + review + " is offered to your panel",
                                from + " offers child death review " + review
                                        + " to your panel. Accept or decline it in the portal."));
            case "withdraw" ->
                tell(
                        event,
                        event.toPanelId(),
                        Announcement.once(
                                PostKind.DEATH_OFFER_ENDED,
                                event.reference(),
                                offer,
                                "The offer of child death review " + review + " is taken back",
                                "Child death review " + review + " is not offered to your panel any more."));
            case "accept" ->
                tell(
                        event,
                        event.fromPanelId(),
                        Announcement.once(
                                PostKind.DEATH_TRANSFERRED,
                                event.reference(),
                                history,
                                "Child death review " + review + " was taken over",
                                to + " has accepted child death review " + review
                                        + ". Your panel reads it from now on, and changes nothing."));
            default ->
                tell(
                        event,
                        event.fromPanelId(),
                        Announcement.once(
                                PostKind.DEATH_OFFER_ENDED,
                                event.reference(),
                                history,
                                "Child death review " + review + " stays with your panel",
                                to + " has declined child death review " + review + ". Why is said in the portal."));
        }
    }

    private void tell(TransferStepped event, UUID panel, Announcement told) {
        List<UUID> self = book.named(List.of(event.by()));
        office.announce(
                told.numbered(event.version()),
                coordinators(panel, "offer".equals(event.action())).stream()
                        .filter(one -> !self.contains(one.accountId()))
                        .toList(),
                event.at(),
                event.at());
    }

    private List<Addressee> coordinators(UUID panel, boolean asked) {
        return book.in(panel, Set.of(Role.CDOP_COORDINATOR)).stream()
                .map(AddressBook.Entry::accountId)
                .map(asked ? Addressee::asked : Addressee::informed)
                .toList();
    }
}
