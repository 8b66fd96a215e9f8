package uk.slp.portal.childdeathtransfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * Who has reviewed a case when, and what was offered to whom.
 *
 * @param owners the panel of today first
 * @param offers newest first
 * @param own whether the present person's panel reviews it and may offer it
 */
public record TransfersView(
        ChildDeathCase death, List<OwnerLine> owners, List<CaseOffer> offers, boolean own, boolean possible) {
    /** An offer with the words that stay with the case. */
    public record CaseOffer(OfferView offer, String reason) {}

    public TransfersView {
        owners = List.copyOf(owners);
        offers = List.copyOf(offers);
    }

    /** The offer that waits for an answer, or null. */
    public @Nullable OfferView waiting() {
        return offers.stream()
                .map(CaseOffer::offer)
                .filter(one -> one.status() == TransferStatus.OFFERED)
                .findFirst()
                .orElse(null);
    }
}
