package uk.slp.portal.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.notification.model.AnswerChanges;

/**
 * What was added or changed after sending.
 *
 * @param number from 1
 * @param text free text; empty when only answers were changed
 * @param changes answers that hold since then, each with what held before
 * @param by name of the person
 */
public record AmendmentView(int number, String reason, String text, List<AnswerChange> changes, Instant at, String by) {
    public AmendmentView {
        changes = List.copyOf(changes);
    }

    /** As a query gives it. */
    public AmendmentView(
            int number,
            String reason,
            String text,
            @Nullable AnswerChanges changes,
            Instant at,
            @Nullable String name,
            String username) {
        this(number, reason, text, changes == null ? List.of() : changes.list(), at, name == null ? username : name);
    }
}
