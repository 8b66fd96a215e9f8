package uk.slp.portal.rapidreview;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.model.ReviewField;

/**
 * One answer with its question.
 *
 * @param text what is written, or null
 */
public record AnswerView(ReviewField field, @Nullable String text) {
    /** The question, for papers of later features. */
    public String question() {
        return field.question();
    }

    /** What people read: yes and no in words, dates in words, the text as it is otherwise. */
    public @Nullable String shown() {
        return ReviewWords.shown(field, text);
    }
}
