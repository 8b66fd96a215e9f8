package uk.slp.portal.childdeathtransfer;

import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.childdeathtransfer.model.CaseTransfer;

/**
 * The offer of a review took a step. Observed synchronously by who tells people of it.
 *
 * @param action code of the step: {@code offer} begins
 * @param version after the step
 */
public record TransferStepped(
        String reference,
        String childDeathReference,
        UUID fromPanelId,
        UUID toPanelId,
        String action,
        long version,
        String by,
        Instant at) {
    static TransferStepped of(CaseTransfer one, String action, String by, Instant at) {
        return new TransferStepped(
                one.reference(),
                one.childDeathReference(),
                one.fromPanelId(),
                one.toPanelId(),
                action,
                one.version(),
                by,
                at);
    }
}
