package uk.slp.portal.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.shared.error.Violation;

/**
 * What an area keeps about a recommendation is about to be released to everybody; whoever knows the case behind the
 * publication may say what stands against that.
 *
 * @param itemId identity of the publication that makes the recommendation
 * @param words what would be read, by the name of its field
 * @param obstacles where to add; everything in it is told to the person at once
 */
public record ReleaseAsked(UUID itemId, Map<String, String> words, List<Violation> obstacles) {
    public ReleaseAsked {
        words = Map.copyOf(words);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "ReleaseAsked[" + itemId + ", " + words.size() + " fields]";
    }
}
