package uk.slp.portal.known;

import java.util.List;

/**
 * A passage of published learning near to a text.
 *
 * @param slug last part of the item's address
 * @param anchor the passage's address within it
 * @param place what the passage is called: "Paragraph 4.12"
 * @param text the passage, or the part of it that is nearest
 * @param words words that both have in common, those that tell most first
 */
public record NearPassage(
        String slug,
        String anchor,
        String place,
        String title,
        String publisher,
        int year,
        String text,
        List<String> words) {
    public NearPassage {
        words = List.copyOf(words);
    }

    /** Its name in forms and in the API: {@code child-r-2026:p4.12}. */
    public String code() {
        return KnownLine.code(slug, anchor);
    }

    /** Its permanent address within the portal. */
    public String url() {
        return KnownLine.url(slug, anchor);
    }

    /** The words in common as one line. */
    public String wordsLine() {
        return String.join(", ", words);
    }
}
