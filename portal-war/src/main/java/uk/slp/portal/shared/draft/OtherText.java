package uk.slp.portal.shared.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else wrote into a field.
 *
 * @param label the field in words
 * @param text as it is saved
 * @param words the text for people: labels for codes
 * @param base mark of the text
 * @param by display name of who wrote it
 */
public record OtherText(
        String field, String label, @Nullable String text, String words, String base, String by, Instant at) {}
