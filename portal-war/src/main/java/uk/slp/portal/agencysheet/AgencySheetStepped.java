package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheet;

/**
 * The sheet of an agency took a step. Observed synchronously by who tells people of it.
 *
 * @param action code of the step: {@code ask}, {@code give}, {@code withdraw}, {@code reopen} or {@code send_in}
 * @param contributorId who writes for the agency; null for somebody without an account, who is told by the link itself
 * @param notificationId the case
 * @param version of the sheet after the step
 */
public record AgencySheetStepped(
        String reference,
        String reviewReference,
        UUID partnershipId,
        UUID notificationId,
        @Nullable UUID contributorId,
        LocalDate dueDate,
        String action,
        long version,
        String by,
        Instant at) {
    static AgencySheetStepped of(AgencySheet sheet, String action, String by, Instant at) {
        return new AgencySheetStepped(
                sheet.reference(),
                sheet.reviewReference(),
                sheet.partnershipId(),
                sheet.notificationId(),
                sheet.contributorId(),
                sheet.dueDate(),
                action,
                sheet.version(),
                by,
                at);
    }
}
