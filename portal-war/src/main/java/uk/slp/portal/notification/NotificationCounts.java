package uk.slp.portal.notification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sent notifications in reach in numbers. Withdrawn ones are left out; deaths of care leavers stand apart and are
 * part of no other number (rule 24).
 *
 * @param from first day of sending
 * @param to last day of sending
 * @param months in their order
 * @param total everything that counts together
 * @param careLeavers deaths of care leavers; null for those who never see them
 * @param kinds by kind
 * @param natures by what happened
 * @param standings within and after the limit
 * @param leftOut what was withdrawn, and what was held not to meet the criteria: in no other number (rule 35)
 * @param areas by region and authority
 */
public record NotificationCounts(
        LocalDate from,
        LocalDate to,
        List<MonthCount> months,
        CountCell total,
        @Nullable CountCell careLeavers,
        List<CountCell> kinds,
        List<CountCell> natures,
        List<CountCell> standings,
        List<CountCell> leftOut,
        AreaCounts areas) {
    /** What the department asks to be said wherever notifications are counted (rule 78). */
    public static final String CAUTION =
            "Neither a high nor a low number of notifications is a measure of how well an" + " authority performs.";

    /**
     * Regions and authorities.
     *
     * @param exact whether the numbers are as they are: for the Panel, the department and the inspectorate
     * @param from first day of sending
     * @param to last day of sending
     * @param regions by name
     * @param authorities by name
     */
    public record AreaCounts(
            boolean exact, LocalDate from, LocalDate to, List<CountCell> regions, List<CountCell> authorities) {}
}
