package uk.slp.portal.agencysheet;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.SheetField;

/**
 * One answer of a sheet with its question.
 *
 * @param text what is written, or null
 */
public record SheetAnswer(SheetField field, @Nullable String text) {
    /** What people read: yes and no in words, the text as it is otherwise. */
    public @Nullable String shown() {
        return words(field, text);
    }

    static @Nullable String words(SheetField field, @Nullable String text) {
        if (text == null || field != SheetField.KNOWN) {
            return text;
        }
        return text.equals("yes") ? "Yes" : "No, nothing is known";
    }

    /** The words of a case stay out of logs. */
    @Override
    public String toString() {
        return "SheetAnswer[" + field + "]";
    }
}
