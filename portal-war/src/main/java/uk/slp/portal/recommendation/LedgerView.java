package uk.slp.portal.recommendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger with everything its area keeps of it.
 *
 * @param released what everybody may read, or null
 * @param allowed codes of the actions the person may take now
 * @param notes what was done, newest first
 * @param history its steps, newest first
 */
public record LedgerView(
        LedgerLine line,
        @Nullable AreaWords released,
        List<String> allowed,
        List<Note> notes,
        List<LinkedLine> links,
        List<Step> history) {
    public LedgerView {
        allowed = List.copyOf(allowed);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        history = List.copyOf(history);
    }

    /**
     * What was done.
     *
     * @param level what it shows, or null if it is no evidence
     */
    public record Note(String text, @Nullable EvidenceLevel level, String by, Instant at) {}

    /** A step in its life, in words. */
    public record Step(String title, @Nullable String reason, String by, Instant at) {}

    /** Whether the person may take an action now, named by its code. */
    public boolean may(String action) {
        return allowed.contains(action);
    }

    /** Whether the person may answer, or answer anew. */
    public boolean mayAnswer() {
        return may(LedgerAction.ACCEPT.code());
    }
}
