package uk.slp.portal.discovery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of one line of the vocabulary.
 *
 * @param seq the order in which the changes were made
 * @param kind add, change or retire
 * @param section the heading under which the line stands
 * @param before null for a new line
 * @param after null for a line that was retired
 * @param madeBy name of who made it
 */
public record VocabularyChange(
        int seq,
        String kind,
        String section,
        @Nullable String before,
        @Nullable String after,
        String reason,
        String madeBy,
        Instant madeAt) {

    /** The vocabulary with this change. */
    VocabularyText on(VocabularyText text) {
        if (before == null) {
            return text.adding(section, String.valueOf(after));
        }
        return text.replacing(before, Optional.ofNullable(after));
    }
}
