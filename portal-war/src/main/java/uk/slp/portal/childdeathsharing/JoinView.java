package uk.slp.portal.childdeathsharing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A join as both sides see it: two references, and why. Neither side reads the other's record by it.
 *
 * @param review reference of the child death review
 * @param notification reference of the notification
 * @param proposedName who decided for the panel
 * @param agreedName who agreed for the authority
 * @param actions codes of what the present person may do now
 */
public record JoinView(
        String reference,
        long version,
        JoinStatus status,
        String review,
        String notification,
        String panelName,
        String authorityName,
        String purpose,
        LegalBasis basis,
        String proposedName,
        Instant proposedAt,
        @Nullable String agreedName,
        @Nullable Instant agreedAt,
        @Nullable String stepReason,
        List<String> actions) {
    public JoinView {
        actions = List.copyOf(actions);
    }

    /** Whether the present person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(action);
    }
}
