package uk.slp.portal.agencysheet;

import java.util.List;

/** The sheets that were asked for a review, in the order of asking. */
public record SheetRequests(SheetedReview review, List<SheetRow> rows) {
    public SheetRequests {
        rows = List.copyOf(rows);
    }

    /** How many of those that stand were sent in. */
    public long sentIn() {
        return rows.stream()
                .filter(row -> row.status().code().equals("sent_in"))
                .count();
    }

    /** How many are waited for. */
    public long waiting() {
        return rows.stream().filter(row -> row.status().code().equals("asked")).count();
    }
}
