package uk.slp.portal.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.StoredSearch;

/**
 * A saved search as its reader sees it.
 *
 * @param search as an address carries it
 * @param title in words
 * @param confirmedAt since when letters are sent, or null before
 */
public record AlertRow(
        UUID id,
        String search,
        String title,
        AlertFrequency frequency,
        AlertState state,
        @Nullable Instant confirmedAt) {
    /** Its page of results. */
    public String path() {
        return new StoredSearch(search).path();
    }
}
