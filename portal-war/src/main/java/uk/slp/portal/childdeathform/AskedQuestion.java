package uk.slp.portal.childdeathform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A question as it is asked, with what is answered.
 *
 * @param text the answer as it is kept; null for none and for a table
 * @param reason code of the {@link UnknownReason} given instead; null for none
 * @param cells the rows of a table, each with a text for each column; empty for other kinds
 * @param words the answer for people; empty for none
 * @param wrong what is wrong with the answer; null if nothing is
 */
public record AskedQuestion(
        FormQuestion question,
        @Nullable String text,
        @Nullable String reason,
        List<List<String>> cells,
        String words,
        @Nullable String wrong) {
    public AskedQuestion {
        cells = List.copyOf(cells);
    }

    /** Whether there is an answer. */
    public boolean answered() {
        return text != null || !cells.isEmpty();
    }

    /** Whether there is none, and a reason why. */
    public boolean explained() {
        return !answered() && reason != null;
    }

    /** What people read: the answer, or why there is none, or that nothing was said. */
    public String shown() {
        if (answered()) {
            return words;
        }
        return reason == null ? "Not answered" : reasonWords();
    }

    /** The reason in words; empty for none. */
    public String reasonWords() {
        return reason == null || !Coded.known(UnknownReason.class, reason)
                ? ""
                : Coded.of(UnknownReason.class, reason).label();
    }
}
