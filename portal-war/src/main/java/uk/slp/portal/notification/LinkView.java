package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notification of another authority that tells of the same incident, as far as it may be known.
 *
 * @param stateCode {@code proposed}, {@code confirmed}, {@code refused} or {@code ended}
 * @param asked whether this side is asked to confirm
 * @param reference reference of the other notification
 * @param authorityName the other authority
 * @param sentAt when the other was sent
 * @param statusLabel state of the other, once the link is confirmed; null before
 * @param openable whether the present person may open the other notification
 * @param reason why it was refused or ended
 */
public record LinkView(
        UUID id,
        String stateCode,
        String stateLabel,
        boolean asked,
        String reference,
        String authorityName,
        @Nullable Instant sentAt,
        @Nullable String statusLabel,
        boolean openable,
        Instant proposedAt,
        @Nullable String reason) {
    /** Whether it is proposed or confirmed. */
    public boolean open() {
        return stateCode.equals("proposed") || stateCode.equals("confirmed");
    }
}
