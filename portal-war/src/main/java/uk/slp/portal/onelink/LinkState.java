package uk.slp.portal.onelink;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link, for those who sent it.
 *
 * @param validUntil until when its key opens anything
 * @param openedAt when it was first opened with a code, or null
 * @param holderName the name that the person gave, or null
 * @param finished whether the record was sent in
 * @param revoked whether it was withdrawn
 */
public record LinkState(
        UUID id,
        String address,
        Instant validUntil,
        @Nullable Instant openedAt,
        @Nullable String holderName,
        boolean finished,
        boolean revoked) {
    /** Who writes, as far as it is known: "Jo Field, j.field@fenby.sch.uk". */
    public String words() {
        return holderName == null ? address : holderName + ", " + address;
    }

    /** Whether its key opens the record at that moment. */
    public boolean open(Instant now) {
        return !finished && !revoked && now.isBefore(validUntil);
    }
}
