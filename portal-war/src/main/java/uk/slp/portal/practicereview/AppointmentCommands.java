package uk.slp.portal.practicereview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the appointment of a reviewer. Each names the review, the appointment and its version. Days come
 * as typed; a day that is not one is refused by name, with the rest.
 */
public final class AppointmentCommands {
    private AppointmentCommands() {}

    /**
     * Appoints a further reviewer.
     *
     * @param expectedVersion of the review
     * @param reviewer sign-in name of an author
     * @param from first day on which the review is open to them; today if nothing is said
     * @param until last day; the end of the six months if nothing is said
     */
    public record Appoint(
            String reference,
            long expectedVersion,
            @Nullable String reviewer,
            @Nullable String from,
            @Nullable String until) {}

    /** Moves the last day of access. */
    public record MoveLastDay(
            String reference,
            UUID appointment,
            long expectedVersion,
            @Nullable String until,
            @Nullable String reason) {}

    /** Ends the access now. */
    public record End(String reference, UUID appointment, long expectedVersion, @Nullable String reason) {}

    /**
     * Records what the reviewer says about their independence.
     *
     * @param ties codes of the questions answered with yes
     * @param explained what the ties are and why the reviewer can be relied on all the same
     * @param statement the reviewer's own words
     */
    public record Declare(
            String reference,
            UUID appointment,
            long expectedVersion,
            List<String> ties,
            @Nullable String explained,
            @Nullable String statement) {
        public Declare {
            ties = List.copyOf(ties);
        }
    }

    /** The second person confirms that the reviewer is independent enough. */
    public record Confirm(String reference, UUID appointment, long expectedVersion, @Nullable String note) {}
}
