package uk.slp.portal.agencysheet;

import java.util.Optional;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.shared.work.Awaited;

/** The sheets that agencies have not sent in, as a part of the query that reads the open reviews. */
public final class AwaitedSheets {
    /** What such a query selects, as columns side by side. */
    public static final String COLUMNS = "ah, coalesce(ac.displayName, ak.holderName, ak.address)";

    /** Value of the parameter {@code :waiting} of such a query. */
    public static final Object WAITING = SheetStatus.ASKED;

    private AwaitedSheets() {}

    /**
     * How such a query joins them.
     *
     * @param review where it finds the identity of the review; words of the portal, never what somebody typed
     * @param when a further condition
     */
    public static String joined(String review, String when) {
        return " left join AgencySheet ah on ah.reviewId = " + review + " and ah.status = :waiting and " + when
                + " left join Account ac on ac.id = ah.contributorId left join OneLink ak on ak.id = ah.linkId ";
    }

    /**
     * Reads the columns of one row.
     *
     * @param first where {@link #COLUMNS} begin
     */
    public static Optional<Awaited> of(Object[] row, int first) {
        AgencySheet sheet = (AgencySheet) row[first];
        if (sheet == null) {
            return Optional.empty();
        }
        return Optional.of(new Awaited(
                "Agency sheet for " + sheet.reviewReference(),
                sheet.name(),
                sheet.reference(),
                "/rapid-reviews/" + sheet.reviewReference() + "/sheets/" + sheet.reference(),
                String.valueOf(row[first + 1]),
                sheet.dueDate(),
                SheetClock.RULE,
                sheet.createdAt()));
    }
}
