package uk.slp.portal.rapidreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one partner said, or that it has not said anything yet.
 *
 * @param signed whether it has
 * @param dissent its words when it does not agree
 */
public record SignOffView(
        Partner partner,
        boolean signed,
        boolean agrees,
        @Nullable String dissent,
        @Nullable String signedName,
        @Nullable Instant signedAt) {
    /** A partner that has not signed. */
    public static SignOffView missing(Partner partner) {
        return new SignOffView(partner, false, false, null, null, null);
    }
}
