package uk.slp.portal.post;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes the letters of a feature at the moment of sending. The queue knows a letter by its kind and identity only, so
 * what was stopped, withdrawn or corrected after it was queued is not in it.
 */
public interface LetterWriter {
    /** Whether letters of this kind are written here. */
    boolean writes(PostKind kind);

    /** The letter as it is to be sent now; empty if nobody wants it any more. */
    Optional<Written> write(PostKind kind, UUID letterId);

    /**
     * A letter.
     *
     * @param to the address
     * @param subject one line without anything personal
     * @param plain the text
     * @param html the same as a page
     * @param headers further header lines, such as how it is stopped
     */
    record Written(String to, String subject, String plain, String html, Map<String, String> headers) {
        public Written {
            headers = Map.copyOf(headers);
        }
    }
}
