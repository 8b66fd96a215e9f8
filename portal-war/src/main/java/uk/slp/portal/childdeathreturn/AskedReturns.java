package uk.slp.portal.childdeathreturn;

import java.util.List;
import java.util.Map;
import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * The returns of a case, for the panel.
 *
 * @param own whether the person's own panel reviews the case, and so may ask
 * @param suggested what the answers suggest to ask besides: the reason by title of a form that nobody is asked
 */
public record AskedReturns(ChildDeathCase death, boolean own, List<ReturnRow> rows, Map<String, String> suggested) {
    public AskedReturns {
        rows = List.copyOf(rows);
    }

    /** How many were sent. */
    public long sent() {
        return rows.stream().filter(row -> row.sentNumber() > 0).count();
    }

    /** How many agencies looked and hold no record. */
    public long holdNothing() {
        return rows.stream()
                .filter(row -> row.status() == ReturnStatus.NOTHING_HELD)
                .count();
    }

    /** How many are waited for. */
    public long waiting() {
        return rows.stream().filter(row -> row.status().waits()).count();
    }
}
