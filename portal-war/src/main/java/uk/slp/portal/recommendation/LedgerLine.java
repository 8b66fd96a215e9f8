package uk.slp.portal.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as the staff of its area see it.
 *
 * @param place what the passage is called: "Recommendation 3"
 * @param title of the publication it stands in
 * @param url where everybody reads it
 * @param now as the staff of the area know it
 * @param unreleased whether everybody reads something else, or nothing yet
 * @param removedOn day on which a corrected report no longer made it, or null
 * @param withdrawn whether its publication was withdrawn
 */
public record LedgerLine(
        String reference,
        long version,
        String place,
        String text,
        @Nullable String addressee,
        String title,
        String url,
        String publisher,
        @Nullable String area,
        List<String> themes,
        LocalDate publishedOn,
        AreaWords now,
        boolean unreleased,
        @Nullable LocalDate removedOn,
        boolean withdrawn) {
    public LedgerLine {
        themes = List.copyOf(themes);
    }

    /** Whether its day has passed and it is still to be done. */
    public boolean overdue(LocalDate today) {
        LocalDate due = now.dueOn();
        return due != null
                && due.isBefore(today)
                && (now.status() == LedgerStatus.ACCEPTED || now.status() == LedgerStatus.IN_PROGRESS);
    }
}
