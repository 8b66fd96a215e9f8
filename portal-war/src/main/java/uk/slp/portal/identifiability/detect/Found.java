package uk.slp.portal.identifiability.detect;

import java.util.List;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Severity;

/**
 * What a detector found in one field, before overlaps are settled.
 *
 * @param start where it begins
 * @param end where it ends
 * @param reason why it was found, as a sentence
 * @param suggestions what could stand there instead
 */
public record Found(HitKind kind, Severity severity, int start, int end, String reason, List<String> suggestions) {
    public Found {
        suggestions = List.copyOf(suggestions);
    }

    /** How many characters. */
    public int length() {
        return end - start;
    }

    /** Whether both take a character. */
    public boolean overlaps(Found other) {
        return start < other.end && other.start < end;
    }
}
