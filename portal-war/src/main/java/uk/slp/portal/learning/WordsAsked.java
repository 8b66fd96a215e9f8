package uk.slp.portal.learning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.CorrectedText.Readable;
import uk.slp.portal.shared.error.Violation;

/**
 * Somebody would tell everybody something about published learning that came from no practice review: whoever knows the
 * cases behind it says, in the same transaction, what stands against it (rule 50).
 *
 * @param slug last part of its address
 * @param before the text as everybody reads it, or null where the text stays
 * @param after the corrected text, or null where the text stays
 * @param words what is told beside it, by the name of their field
 * @param obstacles what stands against it, for the observers to add to
 */
public record WordsAsked(
        String slug,
        @Nullable Readable before,
        @Nullable Readable after,
        Map<String, String> words,
        List<Violation> obstacles) {
    public WordsAsked {
        words = Map.copyOf(words);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "WordsAsked[" + slug + ", " + words.size() + " fields]";
    }
}
