package uk.slp.portal.agencysheet;

import java.util.UUID;

/**
 * An agency that was asked for its sheet.
 *
 * @param asked whether the request stands: it was not withdrawn
 * @param sentIn whether its sheet was sent in
 * @param involved whether it knows the child or the family; false while it has not said
 */
public record ChronologyAgency(
        UUID sheetId, AgencyKind kind, String name, boolean asked, boolean sentIn, boolean involved) {
    /** How it stands, in words. */
    public String state() {
        if (!asked) {
            return "Request withdrawn";
        }
        if (!sentIn) {
            return "Not sent in";
        }
        return involved ? "Sent in" : "Sent in: nothing is known of the child or the family";
    }
}
