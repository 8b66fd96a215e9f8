package uk.slp.portal.childdeathmeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * A question of the family that was taken to a meeting, and the answer that is taken back.
 *
 * @param line the question in the case
 * @param question in the words of the family, as it stood when it was written down here
 * @param by who takes the answer back
 * @param due by when
 * @param takenBack when the family was told, or null while it was not
 * @param how how they were told, or null
 */
public record FamilyAnswer(
        UUID line,
        String question,
        @Nullable String answer,
        @Nullable String by,
        @Nullable LocalDate due,
        @Nullable LocalDate takenBack,
        @Nullable String how) {
    /** Most characters of an answer. */
    public static final int LONGEST_ANSWER = 4_000;

    /** Most characters of who takes it back, and of how. */
    public static final int LONGEST_NAME = 200;

    /** A question of which nothing is written yet. */
    public static FamilyAnswer open(UUID line, String question) {
        return new FamilyAnswer(line, question, null, null, null, null, null);
    }

    /** With what is written of it. */
    public FamilyAnswer with(@Nullable String newAnswer, @Nullable String newBy, @Nullable LocalDate newDue) {
        return new FamilyAnswer(line, question, newAnswer, newBy, newDue, takenBack, how);
    }

    /** Taken back. */
    public FamilyAnswer taken(LocalDate on, String newHow) {
        return new FamilyAnswer(line, question, answer, by, due, on, newHow);
    }

    /** Whether the family still waits for the answer. */
    public boolean waits() {
        return takenBack == null;
    }

    /** What is missing before the record can be closed: no question is left without somebody who goes back to the family. */
    public List<Violation> missing() {
        List<Violation> wrong = new ArrayList<>();
        need(wrong, "Answer", answer, "Write the answer that is taken back, or that there is none yet: " + question);
        need(wrong, "By", by, "Say who takes the answer back: " + question);
        need(wrong, "Due", due, "Enter by when the answer is taken back: " + question);
        return wrong;
    }

    private void need(List<Violation> wrong, String part, @Nullable Object there, String words) {
        if (there == null) {
            wrong.add(new Violation(field(part), "answer_required", words));
        }
    }

    /** Name of one of its boxes: {@code q…Answer}, {@code q…By} or {@code q…Due}. */
    public String field(String part) {
        return field(line, part);
    }

    /** Name of a box of a question. */
    public static String field(UUID line, String part) {
        return "q" + line.toString().replace("-", "") + part;
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return "FamilyAnswer[" + line + "]";
    }
}
