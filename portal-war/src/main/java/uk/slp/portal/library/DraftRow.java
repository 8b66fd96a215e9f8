package uk.slp.portal.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the list of the library: a draft, or a published or withdrawn item.
 *
 * @param key the reference of a draft, the last part of the address of an item
 * @param type code of the kind of document, or null if not known yet
 * @param day day of publication as it was typed or published
 * @param yours whether it is the librarian's to change; a partnership changes what its practice reviews published
 */
public record DraftRow(
        String key,
        String title,
        String publisher,
        @Nullable String type,
        @Nullable String day,
        Instant changedAt,
        boolean yours) {}
