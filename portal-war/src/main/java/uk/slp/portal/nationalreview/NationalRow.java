package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national review in the list.
 *
 * @param due six months from the decision: a target, not a limit
 * @param cases how many it looks at, without those that are closed to the reader
 */
public record NationalRow(
        String reference,
        String title,
        NationalKind kind,
        NationalStatus status,
        LocalDate decidedOn,
        LocalDate due,
        @Nullable String reviewerName,
        long cases) {}
