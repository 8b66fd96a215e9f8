package uk.slp.portal.known;

import java.util.UUID;

/**
 * A passage of published learning as it can be read now.
 *
 * @param item the published item
 * @param textNumber the version of its text
 * @param slug last part of the item's address
 * @param anchor the passage's address within it
 * @param place what the passage is called: "Paragraph 4.12"
 * @param text the whole passage
 */
public record SourcePassage(
        UUID item,
        int textNumber,
        String slug,
        String anchor,
        String place,
        String title,
        String publisher,
        int year,
        String text) {}
