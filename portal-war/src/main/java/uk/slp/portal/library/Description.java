package uk.slp.portal.library;

import java.util.List;

/**
 * What is published beside a text, as somebody typed it: complete or not, right or wrong. Nothing here may identify
 * (rule 74).
 *
 * @param type code of the kind of document; empty if not chosen yet
 * @param publisher who published it
 * @param authority official code of the local authority it is about; empty for national learning
 * @param publishedOn day of publication as it was typed, as in 2024-03-31; a day to come is an embargo
 * @param method how the review was made; may be empty
 */
public record Description(
        String title,
        String type,
        String publisher,
        String authority,
        String publishedOn,
        String summary,
        String contentNote,
        String method,
        List<String> themes,
        List<String> harms,
        List<String> ageBands,
        List<String> agencies) {
    public Description {
        themes = List.copyOf(themes);
        harms = List.copyOf(harms);
        ageBands = List.copyOf(ageBands);
        agencies = List.copyOf(agencies);
    }
}
