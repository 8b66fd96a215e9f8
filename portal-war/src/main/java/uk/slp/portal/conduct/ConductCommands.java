package uk.slp.portal.conduct;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the record of a review. Days and numbers come as typed; what is none is refused by name, with the
 * rest.
 */
public final class ConductCommands {
    private ConductCommands() {}

    /**
     * A line as typed.
     *
     * @param subject who was asked (a relation to the child), the code of the proceedings, what the event was, or the code
     *     of who comments
     * @param state code of a {@link ConductState} of the kind
     * @param day when they were asked, the proceedings began, the event was held, the comment was made
     * @param secondDay when they answered, or the proceedings ended
     * @param people how many practitioners came
     * @param agencies codes of the agencies they came from
     * @param words how they take part, the effect on the timetable, what was learned, the comment
     * @param moreWords how regard was had to a comment
     */
    public record Written(
            @Nullable String subject,
            @Nullable String state,
            @Nullable String day,
            @Nullable String secondDay,
            @Nullable String people,
            List<String> agencies,
            @Nullable String words,
            @Nullable String moreWords) {
        public Written {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * Records a line, or changes one.
     *
     * @param line identity of the line; one that is not there yet is made with it, so that a second click makes no second
     * @param expectedVersion the version that was read, or null for a new line
     */
    public record RecordLine(
            String reference, ConductKind kind, UUID line, @Nullable Long expectedVersion, Written written) {}

    /** Strikes a line out that should not be there; it stays to be read, with the reason. */
    public record Strike(String reference, UUID line, long expectedVersion, @Nullable String reason) {}

    /** Records that a notice was sent. */
    public record NoticeSent(String reference, UUID line, long expectedVersion, @Nullable String day) {}

    /**
     * A partner signs the final report.
     *
     * @param expectedVersion of the review
     * @param agrees whether the partner agrees, or null if it was not said
     * @param dissent its words when it does not
     */
    public record SignOff(String reference, long expectedVersion, @Nullable Boolean agrees, @Nullable String dissent) {}
}
