package uk.slp.portal.agencysheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated event of the merged chronology.
 *
 * @param number its place, from 1
 * @param agency name of the agency that tells of it
 * @param source from where the agency knows; may be null
 * @param certainty how sure it is; may be null
 * @param sameAs numbers of the lines of other agencies that are said to tell of the same event
 */
public record ChronologyLine(
        int number,
        UUID id,
        UUID sheetId,
        String agency,
        LocalDate day,
        EventKind kind,
        String what,
        @Nullable String source,
        @Nullable Certainty certainty,
        List<Integer> sameAs) {
    public ChronologyLine {
        sameAs = List.copyOf(sameAs);
    }

    /** The words of a case stay out of logs. */
    @Override
    public String toString() {
        return "ChronologyLine[" + number + "]";
    }
}
