package uk.slp.portal.onelink;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    /**
     * What a query of the feature that holds the record selects, as columns side by side.
     *
     * @param link its name in the query, such as {@code k} of a left join with {@code OneLink}
     */
    public static String columns(String link) {
        return String.join(
                ", ",
                List.of("id", "address", "validUntil", "openedAt", "holderName", "finishedAt", "revokedAt").stream()
                        .map(column -> link + "." + column)
                        .toList());
    }

    /**
     * Reads them.
     *
     * @param first where they begin
     */
    public static Optional<LinkState> of(@Nullable Object[] row, int first) {
        UUID id = (UUID) row[first];
        return id == null
                ? Optional.empty()
                : Optional.of(new LinkState(
                        id,
                        String.valueOf(row[first + 1]),
                        (Instant) Objects.requireNonNull(row[first + 2]),
                        (Instant) row[first + 3],
                        (String) row[first + 4],
                        row[first + 5] != null,
                        row[first + 6] != null));
    }

    /** Who writes, as far as it is known: "Jo Field, j.field@fenby.sch.uk". */
    public String words() {
        return holderName == null ? address : holderName + ", " + address;
    }

    /** Whether its key opens the record at that moment. */
    public boolean open(Instant now) {
        return !finished && !revoked && now.isBefore(validUntil);
    }
}
