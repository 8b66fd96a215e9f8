package uk.slp.portal.childdeathtransfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import uk.slp.portal.childdeathtransfer.model.CaseTransfer;
import uk.slp.portal.childdeathtransfer.model.TransferTransitions;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.vocabulary.AgeBand;

/** Shows offers to one person, with what that person may do on the side of their panel. */
@Dependent
class TransferReader {
    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    /**
     * An offer.
     *
     * @param side what the panel of the person does with it
     */
    OfferView view(CaseTransfer one, Set<TransferAction> side) {
        return new OfferView(
                one.reference(),
                one.version(),
                one.status(),
                one.childDeathReference(),
                register.name(one.fromPanelId()),
                register.name(one.toPanelId()),
                one.ground(),
                age(one),
                one.ground().areaLabel(),
                area(one),
                one.contact(),
                one.offeredName(),
                one.offeredAt(),
                one.answeredName(),
                one.answeredAt(),
                one.answerReason(),
                TransferTransitions.RULES.allowed(one.status(), user.permissions()).stream()
                        .filter(side::contains)
                        .map(TransferAction::code)
                        .toList());
    }

    TransferWork work(CaseTransfer one) {
        return new TransferWork(
                one.reference(),
                one.childDeathReference(),
                age(one) + ". " + one.ground().areaLabel() + " " + area(one) + ".",
                register.name(one.fromPanelId()),
                one.offeredAt());
    }

    /** Only a stillborn child has no age. */
    private static String age(CaseTransfer one) {
        return one.ageBand()
                .map(AgeBand::label)
                .map(label -> "Aged " + label.toLowerCase(Locale.ROOT))
                .orElse("Stillborn");
    }

    private String area(CaseTransfer one) {
        String code = one.areaCode();
        return code == null ? "an area not recorded" : register.authorityNames().getOrDefault(code, code);
    }
}
