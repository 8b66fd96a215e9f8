package uk.slp.portal.childdeathdata;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of an older system as it was given.
 *
 * @param number from 1, without the headings
 * @param texts values that are not empty
 */
public record ImportRow(int number, Map<NationalField, String> texts) {
    public ImportRow {
        Map<NationalField, String> copy = new EnumMap<>(NationalField.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /** A value; null for none. */
    public @Nullable String get(NationalField field) {
        return texts.get(field);
    }

    /** Its reference in the older system; empty for none. */
    public String reference() {
        return texts.getOrDefault(NationalField.REFERENCE, "");
    }
}
