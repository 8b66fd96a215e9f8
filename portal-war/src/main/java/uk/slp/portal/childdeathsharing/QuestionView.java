package uk.slp.portal.childdeathsharing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the authority and the panel see it. It holds nothing of the review and of the child, by design: what is not
 * here cannot leave.
 *
 * @param contact how the panel is reached
 * @param told whom at the authority the panel has told which child is meant
 * @param words why, or what is needed
 * @param notification reference that the authority gave
 * @param actions codes of what the present person may do now
 */
public record QuestionView(
        String reference,
        long version,
        QuestionStatus status,
        String panelName,
        String authorityName,
        String askedName,
        Instant askedAt,
        String contact,
        String told,
        @Nullable QuestionAnswer answer,
        @Nullable String words,
        @Nullable String notification,
        @Nullable String answeredName,
        @Nullable Instant answeredAt,
        @Nullable String stepReason,
        List<String> actions) {
    public QuestionView {
        actions = List.copyOf(actions);
    }

    /** Whether the present person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(action);
    }
}
