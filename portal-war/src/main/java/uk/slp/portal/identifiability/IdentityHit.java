package uk.slp.portal.identifiability;

import java.util.List;

/**
 * A place in a text from which somebody could be recognised.
 *
 * @param mark what tells this hit from others; the same in a later version while its kind, words and surroundings are
 * @param field field of the record in which it stands: {@code title}, {@code text}, {@code fileName}
 * @param place where that is in words: "Paragraph 3.2", "Title"
 * @param start where it begins within the field
 * @param end where it ends
 * @param found the words found
 * @param before the words before it, at most 60 characters
 * @param after the words after it
 * @param reason why it was found
 * @param suggestions what could stand there instead, the nearest first; may be empty
 */
public record IdentityHit(
        String mark,
        HitKind kind,
        Severity severity,
        String field,
        String place,
        int start,
        int end,
        String found,
        String before,
        String after,
        String reason,
        List<String> suggestions) {
    public IdentityHit {
        suggestions = List.copyOf(suggestions);
    }

    /** The words with those around them. */
    public String excerpt() {
        return before + found + after;
    }

    /** Whether it stands in the name or the hidden properties of a file, which are not released. */
    public boolean inFileOnly() {
        return field.equals(TextPart.FILE_NAME) || field.equals(TextPart.FILE_PROPERTIES);
    }

    /** What it is, never what it says. */
    @Override
    public String toString() {
        return "IdentityHit[" + kind.code() + ", " + place + "]";
    }
}
