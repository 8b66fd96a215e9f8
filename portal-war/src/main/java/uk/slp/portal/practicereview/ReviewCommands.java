package uk.slp.portal.practicereview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a practice review. Each names the version it was written against. Days come as typed; a day that
 * is not one is refused by name, with the rest.
 */
public final class ReviewCommands {
    private ReviewCommands() {}

    /**
     * Commissions the review (rule 43).
     *
     * @param reviewer sign-in name of an author
     * @param startedOn the day of the decision to start
     * @param access the days on which the review is open to the reviewer
     */
    public record Commission(
            String reference,
            long expectedVersion,
            @Nullable String scope,
            @Nullable String keyLines,
            @Nullable String method,
            @Nullable String reviewer,
            @Nullable String startedOn,
            Access access) {}

    /**
     * The days on which a review is open to its reviewer, both included.
     *
     * @param from today if nothing is said
     * @param until the end of the six months if nothing is said, or four weeks from now where that is nearer
     */
    public record Access(@Nullable String from, @Nullable String until) {
        /** What is given when nothing is said. */
        public static final Access USUAL = new Access(null, null);
    }

    /** A step that asks for nothing but, in some states, a reason. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {}

    /** Gives the review to another author. */
    public record ChangeReviewer(
            String reference,
            long expectedVersion,
            @Nullable String reviewer,
            @Nullable String reason,
            Access access) {}

    /** Replaces the report, in the plain report notation. */
    public record WriteReport(String reference, long expectedVersion, @Nullable String text) {}

    /** Replaces the report by what is in a file. */
    public record UploadReport(String reference, long expectedVersion, String fileName, byte[] content) {
        public UploadReport {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * Replaces what is published beside the report. Lists hold codes.
     *
     * @param improvementsSection address of the section with the summary of improvements, such as {@code s5}
     * @param reasonsSection address of the section that analyses why, such as {@code s4}
     */
    public record Describe(
            String reference,
            long expectedVersion,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String contentNote,
            @Nullable String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            @Nullable String improvementsSection,
            @Nullable String reasonsSection) {
        public Describe {
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * Says which items of the anonymity checklist the person has confirmed; an item left out is no longer confirmed.
     */
    public record Confirm(String reference, long expectedVersion, List<String> items) {
        public Confirm {
            items = List.copyOf(items);
        }
    }

    /** A step on a day: planning the publication, the copy, the sending to the repository. */
    public record OnDay(String reference, long expectedVersion, @Nullable String day) {}

    /**
     * Publishes.
     *
     * @param overrideReason why it is published without the copy, or sooner after it than seven working days (rule 47)
     */
    public record Publish(String reference, long expectedVersion, @Nullable String overrideReason) {}

    /**
     * Lets it publish itself on its planned day.
     *
     * @param time time of day in London, such as 09:30
     * @param overrideReason as for publishing
     */
    public record SetMinute(
            String reference, long expectedVersion, @Nullable String time, @Nullable String overrideReason) {}

    /** Decides not to publish (rule 48). */
    public record Withhold(
            String reference,
            long expectedVersion,
            @Nullable String justification,
            @Nullable String improvementInformation,
            @Nullable String noInformationReason) {}
}
