package uk.slp.portal.identifiability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a text as the present person may see them.
 *
 * @param reference the record
 * @param title what its pages are called: "Practice review, Child W"
 * @param back path of the page to return to
 * @param version version of the record
 * @param statusLabel where the record stands, in words
 * @param planned planned day of publication, or null
 * @param parts the text, field by field
 * @param state hits and answers
 * @param maySettle whether the person may settle hits now
 * @param mayChange whether the text can be changed while settling
 * @param mayConfirm whether the person may be the second, apart from whether they settled something
 * @param me sign-in name of the person
 * @param fileNotes what releasing the file does with what its readers do not see; empty without a file
 */
public record IdentityList(
        String reference,
        String title,
        String back,
        long version,
        String statusLabel,
        @Nullable LocalDate planned,
        List<TextPart> parts,
        IdentityState state,
        boolean maySettle,
        boolean mayChange,
        boolean mayConfirm,
        String me,
        List<FileNote> fileNotes) {
    public IdentityList {
        parts = List.copyOf(parts);
        fileNotes = List.copyOf(fileNotes);
    }

    /**
     * Something in the file that its readers do not see.
     *
     * @param what what it is: "Document property “Author”: Priya Nair"
     * @param done what happens to it: "Removed on release"
     */
    public record FileNote(String what, String done) {}

    /** Whether the text is about a case whose people are known; the library knows none, and needs no second person. */
    public boolean ofCase() {
        return !back.startsWith("/library/");
    }

    /** Words of the text. */
    public int words() {
        return parts.stream()
                .mapToInt(
                        part -> part.text().isBlank() ? 0 : part.text().strip().split("\\s+").length)
                .sum();
    }

    /** Whether the person has done what the second one must not have done. */
    public boolean first() {
        return state.isFirst(me);
    }
}
