package uk.slp.portal.childdeathmeeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/**
 * What somebody who is invited answers by their link. Nothing of it is about a child.
 *
 * @param instead who comes in the place of somebody who does not, or null
 * @param needs an interpreter, or what else the person needs to take part, or null
 * @param note a note with an apology, or null
 */
public record GuestReply(GuestAnswer answer, @Nullable String instead, @Nullable String needs, @Nullable String note) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    /** Nothing answered. */
    public static final GuestReply NONE = new GuestReply(GuestAnswer.NONE, null, null, null);

    public GuestReply {
        instead = TypedText.tidied(instead);
        needs = TypedText.tidied(needs);
        note = TypedText.tidied(note);
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        if (answer == GuestAnswer.NONE) {
            wrong.add(new Violation("answer", "answer_required", "Choose whether you can come."));
        }
        if (answer == GuestAnswer.ACCEPTED && instead != null) {
            wrong.add(new Violation(
                    "instead",
                    "comes_themselves",
                    "Somebody comes in your place only if you cannot come: leave this empty, or change your answer."));
        }
        tooLong(wrong, "instead", "who will come in your place", instead, LONGEST_NAME);
        tooLong(wrong, "needs", "what you need to take part", needs, LONGEST_TEXT);
        tooLong(wrong, "note", "the note to the panel", note, LONGEST_TEXT);
        return wrong;
    }

    private static void tooLong(List<Violation> wrong, String field, String what, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            wrong.add(new Violation(
                    field,
                    "too_long",
                    "Shorten " + what + " to " + (longest == LONGEST_NAME ? "200" : "1,000") + " characters."));
        }
    }

    /** Nobody's name reaches a log. */
    @Override
    public String toString() {
        return "GuestReply[" + answer + "]";
    }
}
