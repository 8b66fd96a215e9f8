package uk.slp.portal.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;

/**
 * An organisation as pages and resources see it.
 *
 * @param formerNames names of authorities that had the area before, with semicolons between, or null
 */
public record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String code,
        String name,
        @Nullable String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String formerNames) {
    /** The name as it is looked for: with those that had the area before, and with its end. */
    public String nameToFind() {
        String whole = formerNames == null || formerNames.isBlank()
                ? name
                : name + " (formerly " + formerNames.replace(";", ",") + ")";
        return validTo == null ? whole : whole + " (until " + DeadlineWords.record(validTo) + ")";
    }

    /** Whether it existed on a day; open ends are unbounded. */
    public boolean existedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is, or took over from, the authority of a name. */
    public boolean follows(String earlier) {
        return name.equals(earlier)
                || formerNames != null
                        && Arrays.stream(formerNames.split(";"))
                                .map(String::strip)
                                .anyMatch(earlier::equals);
    }

    /** The area, as published learning names it: the name of the authority without the word for its council. */
    public String area() {
        return areaOf(name);
    }

    /** The same for the name of an authority. */
    public static String areaOf(String name) {
        return name.replaceFirst(" (County |City |Borough )?Council$", "");
    }
}
