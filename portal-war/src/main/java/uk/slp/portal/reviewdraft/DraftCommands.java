package uk.slp.portal.reviewdraft;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of the drafts of a report. */
public final class DraftCommands {
    private DraftCommands() {}

    /**
     * Keeps the saved text as the next version.
     *
     * @param expectedVersion of the review
     * @param note what the readers should know of it, or null
     */
    public record Keep(String reference, long expectedVersion, @Nullable String note) {}

    /**
     * Comments on a passage.
     *
     * @param number of the version
     * @param comment identity that the comment gets, so that a second click makes no second
     * @param anchor address of the passage in that version
     * @param mentions sign-in names of those who are to see it
     */
    public record Comment(
            String reference,
            int number,
            UUID comment,
            @Nullable String anchor,
            @Nullable String words,
            Set<String> mentions) {
        public Comment {
            mentions = Set.copyOf(mentions);
        }
    }

    /**
     * Says that the present person has seen a comment that names them.
     *
     * @param comment the first comment of the thread
     */
    public record Seen(String reference, UUID comment) {}

    /**
     * Answers a comment, settles it, or opens it again.
     *
     * @param comment the first comment of the thread
     * @param expectedVersion of that comment
     * @param words the answer, how it is settled, or why it is opened again
     * @param mentions sign-in names of those who are to see an answer; nobody is named by the other steps
     */
    public record Step(
            String reference,
            UUID comment,
            long expectedVersion,
            CommentAction action,
            @Nullable String words,
            Set<String> mentions) {
        public Step {
            mentions = Set.copyOf(mentions);
        }
    }
}
