package uk.slp.portal.childdeathdata;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.id.Fingerprint;

/**
 * A case as the national database gets it. One that the panel does not review, or that is the same death as another, is
 * said as such: only its reference, state, days and NHS number are given.
 *
 * @param status where the review stands
 * @param values what is known: a text, a whole number or a {@code LocalDate}
 */
public record NationalCase(ChildDeathStatus status, Map<NationalField, Object> values) {
    public NationalCase {
        values = Collections.unmodifiableMap(copy(values));
    }

    private static Map<NationalField, Object> copy(Map<NationalField, Object> values) {
        Map<NationalField, Object> copy = new EnumMap<>(NationalField.class);
        copy.putAll(values);
        return copy;
    }

    /** A value; null for none. */
    public @Nullable Object get(NationalField field) {
        return values.get(field);
    }

    /** Its reference. */
    public String reference() {
        return String.valueOf(values.get(NationalField.REFERENCE));
    }

    /** By what its row is known again: changes if any value does. */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        values.forEach((field, value) ->
                text.append(field.code()).append('=').append(value).append('\n'));
        return Fingerprint.of(text.toString());
    }

    /** Whether the panel reviews the death, or has reviewed it. */
    public boolean reviewed() {
        return ChildDeathStatus.REVIEWED.contains(status);
    }

    /** Whether cases of a state are given at all: not a joint agency response to a stillbirth (rule 53). */
    static boolean given(ChildDeathStatus status) {
        return status != ChildDeathStatus.RESPONSE_ONLY && status != ChildDeathStatus.RESPONSE_ENDED;
    }
}
