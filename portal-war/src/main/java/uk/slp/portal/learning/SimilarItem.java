package uk.slp.portal.learning;

import java.time.LocalDate;
import java.util.List;

/**
 * A published item about the same as another, and why it is thought so.
 *
 * @param slug last part of its address
 * @param type code of its type
 * @param themes themes that both have, in words
 * @param words words that both have in common, those that tell most first
 */
public record SimilarItem(
        String slug,
        String type,
        String title,
        String publisher,
        LocalDate publishedOn,
        List<String> themes,
        List<String> words) {
    public SimilarItem {
        themes = List.copyOf(themes);
        words = List.copyOf(words);
    }

    /** Its permanent address within the portal. */
    public String url() {
        return "/learning/" + slug;
    }
}
