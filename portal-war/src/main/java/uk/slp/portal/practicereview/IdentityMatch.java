package uk.slp.portal.practicereview;

import java.util.List;
import uk.slp.portal.identifiability.IdentityState;

/**
 * A place in a text from which somebody could be recognised, and which nobody has settled.
 *
 * @param kind code of what was found, such as {@code name}
 * @param label the kind in words
 * @param excerpt the words with those around them
 */
public record IdentityMatch(String kind, String label, String excerpt) {
    /** The open hits of a text. */
    static List<IdentityMatch> of(IdentityState state) {
        return state.open().stream()
                .map(hit -> new IdentityMatch(hit.kind().code(), hit.kind().label(), hit.excerpt()))
                .toList();
    }
}
