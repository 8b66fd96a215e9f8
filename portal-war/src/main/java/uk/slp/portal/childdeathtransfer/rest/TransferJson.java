package uk.slp.portal.childdeathtransfer.rest;

import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathtransfer.OfferView;
import uk.slp.portal.childdeathtransfer.TransfersView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.time.PortalTime;

/** Offers of reviews as JSON; the names are promises. */
public final class TransferJson {
    private TransferJson() {}

    /** Everything of a case. */
    public record All(List<Owner> owners, List<CaseOffer> offers) {}

    /**
     * A panel that reviewed the case, for some time.
     *
     * @param until null for the panel that has it today
     */
    public record Owner(String panel, OffsetDateTime from, @Nullable OffsetDateTime until) {}

    /**
     * An offer as the panel that has the case reads it.
     *
     * @param reason why, in words
     */
    public record CaseOffer(Offer offer, long version, String reason) {}

    /** An offer. Before it is accepted, this is all that the other panel is shown. */
    public record Offer(
            String reference,
            String status,
            String review,
            String from,
            String to,
            String ground,
            String age,
            String area,
            String contact,
            String offeredBy,
            OffsetDateTime offeredAt,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime answeredAt,
            @Nullable String answerReason) {}

    static Offer offer(OfferView view) {
        return new Offer(
                view.reference(),
                view.status().code(),
                view.review(),
                view.fromName(),
                view.toName(),
                view.ground().code(),
                view.age(),
                view.area(),
                view.contact(),
                view.offeredName(),
                PortalTime.told(view.offeredAt()),
                view.answeredName(),
                view.answeredAt() == null ? null : PortalTime.told(view.answeredAt()),
                view.answerReason());
    }

    static All all(TransfersView view) {
        return new All(
                view.owners().stream()
                        .map(one -> new Owner(
                                one.panelName(),
                                PortalTime.told(one.from()),
                                one.until() == null ? null : PortalTime.told(one.until())))
                        .toList(),
                view.offers().stream()
                        .map(one ->
                                new CaseOffer(offer(one.offer()), one.offer().version(), one.reason()))
                        .toList());
    }

    static Response tagged(OfferView view) {
        return Response.ok(offer(view)).tag(EntityTags.of(view.version())).build();
    }
}
