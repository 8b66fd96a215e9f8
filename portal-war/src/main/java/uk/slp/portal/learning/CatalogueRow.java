package uk.slp.portal.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's record of an item: what other libraries take over. Of a withdrawn item nothing is left but that it was
 * there, when it changed, and the kind and themes under which it had been listed, since who harvests one theme only
 * would otherwise never learn that it is gone.
 */
public record CatalogueRow(
        UUID id,
        String slug,
        ItemStatus status,
        ItemType type,
        String title,
        String publisher,
        @Nullable String area,
        @Nullable String region,
        LocalDate publishedOn,
        String summary,
        @Nullable String themeCodes,
        Instant changedAt) {

    /** Its name in catalogues, which outlives its address and its title: the same as in the feed. */
    public String identifier() {
        return "urn:uuid:" + id;
    }

    /** When the record last changed, to the second: the grain of the catalogue. */
    public Instant datestamp() {
        return changedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether its text can be read. */
    public boolean published() {
        return status == ItemStatus.PUBLISHED;
    }

    /** Its permanent address within the portal. */
    public String url() {
        return "/learning/" + slug;
    }

    public List<String> themes() {
        return LearningView.split(themeCodes);
    }

    /** The record with what may be told of it. */
    CatalogueRow told() {
        return published()
                ? this
                : new CatalogueRow(id, slug, status, type, "", "", null, null, publishedOn, "", themeCodes, changedAt);
    }
}
