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

    /** What a query selects of an amendment {@code m} and of the account {@code ma} of who made it, side by side. */
    public static final String COLUMNS =
            "m.number, m.reason, m.text, m.changes, m.createdAt, ma.displayName, m.createdBy";

    /** Reads these columns. */
    public static AmendmentView of(Object[] row, int first) {
        return new AmendmentView(
                (int) row[first],
                (String) row[first + 1],
                (String) row[first + 2],
                (AnswerChanges) row[first + 3],
                (Instant) row[first + 4],
                (String) row[first + 5],
                (String) row[first + 6]);
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
