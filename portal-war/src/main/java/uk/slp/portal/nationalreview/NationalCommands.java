package uk.slp.portal.nationalreview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of national reviews and of the pool of their reviewers. */
public final class NationalCommands {
    private NationalCommands() {}

    /**
     * Begin a review of a theme.
     *
     * @param cases references of cases before the national body
     * @param decidedOn the day of the decision
     */
    public record Begin(@Nullable String title, List<String> cases, GivenDay decidedOn) {
        public Begin {
            cases = List.copyOf(cases);
        }
    }

    /** Add cases to a review. */
    public record Include(String reference, long expectedVersion, List<String> cases) {
        public Include {
            cases = List.copyOf(cases);
        }
    }

    /** Keep how a review is set up. */
    public record Arrange(String reference, long expectedVersion, Arrangement arrangement) {}

    /** Keep what is known of the report. */
    public record Report(String reference, long expectedVersion, NationalReport report) {}

    /** A step that needs nothing more than, where the table asks for it, a reason. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {
        public Step {
            reason = Texts.tidied(reason);
        }
    }

    /**
     * Record the publication.
     *
     * @param library last part of the address of the item in the library, or the whole address
     */
    public record Publish(String reference, long expectedVersion, @Nullable String library) {}

    /** Take somebody into the pool, or correct what is told of them; {@code id} is null for the first. */
    public record Describe(
            @Nullable UUID id, long expectedVersion, @Nullable String name, @Nullable String expertise) {}
}
