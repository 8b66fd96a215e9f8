package uk.slp.portal.casetask;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for the present person.
 *
 * @param on what it stands on
 * @param reference of the review it belongs to
 * @param caseName name of the case, or null
 * @param mine whether it is given to the person; otherwise it has nobody, or somebody whose account is closed
 * @param overdue whether its day has passed
 */
public record MyTask(
        UUID id,
        String what,
        TaskOn on,
        String reference,
        @Nullable String caseName,
        boolean mine,
        @Nullable LocalDate due,
        boolean overdue) {
    /** Its address below that of the portal. */
    public String path() {
        return on.path(reference) + "/" + id;
    }
}
