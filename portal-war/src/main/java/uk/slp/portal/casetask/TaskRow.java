package uk.slp.portal.casetask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is read.
 *
 * @param username sign-in name of who is to do it, or null
 * @param who their name, or null
 * @param mine whether that is the present person
 * @param overdue whether its day has passed and it is still to be done
 * @param doneBy name of who said that it is done, or null
 * @param takenOffReason why it was taken off, or null
 */
public record TaskRow(
        UUID id,
        long version,
        String what,
        @Nullable String username,
        @Nullable String who,
        boolean mine,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable Instant takenOffAt,
        @Nullable String takenOffReason) {
    /** Whether it is still to be done. */
    public boolean open() {
        return doneAt == null && takenOffAt == null;
    }

    /** Code of how it stands: {@code open}, {@code done} or {@code taken_off}. */
    public String state() {
        if (takenOffAt != null) {
            return "taken_off";
        }
        return doneAt == null ? "open" : "done";
    }
}
