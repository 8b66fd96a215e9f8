package uk.slp.portal.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the catalogue are asked for.
 *
 * @param from changed at this moment or later; null for all
 * @param before changed earlier than this moment; null for all
 * @param type of this kind only, or null
 * @param theme with this theme only, or null
 */
public record CatalogueFilter(
        @Nullable Instant from, @Nullable Instant before, @Nullable ItemType type, @Nullable String theme) {
    /** Everything. */
    public static CatalogueFilter all() {
        return new CatalogueFilter(null, null, null, null);
    }
}
