package uk.slp.portal.childdeathmeeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a review meeting. */
public final class ReviewMeetingCommands {
    private ReviewMeetingCommands() {}

    /**
     * Plan a meeting.
     *
     * @param childDeath reference of the case
     * @param chosen keys of those who were offered and are invited
     */
    public record Plan(String childDeath, ReviewMeetingPlan plan, List<String> chosen) {
        public Plan {
            chosen = List.copyOf(chosen);
        }
    }

    /** Move a meeting, with a reason. */
    public record Move(String reference, long expectedVersion, ReviewMeetingPlan plan, @Nullable String reason) {}

    /**
     * Invite people.
     *
     * @param chosen keys of those who were offered
     * @param other somebody else, or null
     */
    public record Invite(String reference, long expectedVersion, List<String> chosen, @Nullable Invitee other) {
        public Invite {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * Note what somebody answered.
     *
     * @param answer code of {@link GuestAnswer}
     */
    public record Answer(String reference, long expectedVersion, int number, @Nullable String answer) {}

    /**
     * Close the record.
     *
     * @param present numbers of those who came
     */
    public record Hold(String reference, long expectedVersion, List<Integer> present) {
        public Hold {
            present = List.copyOf(present);
        }
    }
}
