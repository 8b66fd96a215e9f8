package uk.slp.portal.learning.model;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.learning.Withdrawal;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** How long the parts of a published item may be, in characters, as the tables hold them. */
final class Limits {
    static final int TITLE = 200;
    static final int SUMMARY = 2_000;
    static final int CONTENT_NOTE = 1_000;
    static final int TEXT = 400_000;
    static final int REASON = 2_000;

    private static final int LEARNING = 4_000;

    private Limits() {}

    /** Refuses what the tables cannot hold; that a reason is there, the transition asks. */
    static void checkWithdrawal(Withdrawal withdrawal) {
        List<Violation> wrong = new ArrayList<>();
        tooLong(wrong, "reason", "the reason", withdrawal.reason(), REASON);
        tooLong(wrong, "learning", "what can still be learned", withdrawal.learning(), LEARNING);
        RuleViolation.throwIfAny(wrong);
    }

    /** Refuses a reason that the history cannot hold. */
    static void checkReason(String reason) {
        List<Violation> wrong = new ArrayList<>();
        tooLong(wrong, "reason", "the reason", reason, REASON);
        RuleViolation.throwIfAny(wrong);
    }

    private static void tooLong(List<Violation> wrong, String field, String words, String value, int most) {
        if (value.length() > most) {
            wrong.add(new Violation(
                    field,
                    field + "_too_long",
                    "Use at most " + most + " characters for " + words + "; you have used " + value.length() + "."));
        }
    }

    static void check(List<Violation> wrong, String field, String value, int most) {
        // Not every text needs a note on what it contains.
        if (value.isBlank() && !field.equals("contentNote")) {
            wrong.add(new Violation(field, field + "_missing", "Give " + words(field) + "."));
        } else if (value.length() > most) {
            tooLong(wrong, field, words(field), value, most);
        }
    }

    private static String words(String field) {
        return switch (field) {
            case "contentNote" -> "the note on what the text contains";
            case "reportText" -> "the text";
            case "reason" -> "the reason for the correction";
            default -> "the " + field;
        };
    }
}
