package uk.slp.portal.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier recommendation beside a new one, with its state, and what the writers say of it.
 *
 * @param earlier reference of the earlier one
 * @param own whether the writers' own area published it
 * @param near whether both say much in the same words, so that the writers are asked
 * @param now where it stands: for the own area as its staff know it, for others as they released it
 * @param since since when
 * @param url where everybody reads it; null where its publication was withdrawn or it is no longer made
 * @param version the version that a next choice is based on; 0 if none was made
 * @param kind what was chosen, or null
 */
public record RepeatLine(
        String earlier,
        String place,
        String text,
        String title,
        String publisher,
        LocalDate publishedOn,
        @Nullable String url,
        boolean own,
        boolean near,
        String now,
        LocalDate since,
        long version,
        @Nullable RepeatKind kind,
        @Nullable String reason,
        @Nullable String chosenName,
        @Nullable Instant chosenAt) {
    /** Whether it is near and nothing was said of it. */
    public boolean open() {
        return near && kind == null;
    }
}
