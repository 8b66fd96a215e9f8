package uk.slp.portal.reviewdraft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.reviewdraft.DraftChanges.Piece;

/**
 * A comment on a passage with its answers, seen from one version of the text.
 *
 * @param number the version on which it was made
 * @param place where the passage stood there
 * @param quote the passage as it was
 * @param settledWords how it was settled, or null
 * @param found where the passage stands in the version that is read
 * @param difference how its words have changed since; empty if they have not
 * @param told names of those who were to see it or an answer to it
 * @param waits whether it waits to be seen by the present person
 * @param allowed codes of what the person may do with it
 */
public record CommentThread(
        UUID id,
        long version,
        CommentState state,
        int number,
        String place,
        String quote,
        Said first,
        List<Said> answers,
        @Nullable String settledWords,
        @Nullable String settledName,
        @Nullable Instant settledAt,
        Found found,
        List<Piece> difference,
        List<String> told,
        boolean waits,
        List<String> allowed) {
    public CommentThread {
        answers = List.copyOf(answers);
        difference = List.copyOf(difference);
        told = List.copyOf(told);
        allowed = List.copyOf(allowed);
    }

    /** What somebody said, and when. */
    public record Said(String name, Instant at, String words) {}

    /** Whether the person may take a step, named by its code. */
    public boolean may(String action) {
        return allowed.contains(action);
    }

    /** Whether the words of the passage have changed since it was made. */
    public boolean changed() {
        return found.how() == Found.How.CHANGED;
    }
}
