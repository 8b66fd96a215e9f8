package uk.slp.portal.childdeathtransfer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the panel that was offered the review sees it: before it accepts, this is everything.
 *
 * @param review reference of the case
 * @param age the age at death as a band, in words
 * @param areaLabel whether the area is where the child lived, or where it died
 * @param area name of the local authority, in words
 * @param contact how the panel that offers is reached
 * @param answerReason why it was declined or taken back
 * @param actions codes of what the present person may do now
 */
public record OfferView(
        String reference,
        long version,
        TransferStatus status,
        String review,
        String fromName,
        String toName,
        TransferGround ground,
        String age,
        String areaLabel,
        String area,
        String contact,
        String offeredName,
        Instant offeredAt,
        @Nullable String answeredName,
        @Nullable Instant answeredAt,
        @Nullable String answerReason,
        List<String> actions) {
    public OfferView {
        actions = List.copyOf(actions);
    }

    /** Whether the present person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(action);
    }
}
