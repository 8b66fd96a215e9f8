package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * One answer of a notification or of a child in it. The lists of fields drive the pages, the API, the checks and the
 * sent version, so that none of them can forget a field.
 */
public interface AnswerField {
    /** The question as data. */
    Question question();

    /** Name in forms and in the API. */
    default String key() {
        return question().key();
    }

    /** Words for people. */
    default String label() {
        return question().label();
    }

    /** The section of the task list that asks for it. */
    default Section section() {
        return question().section();
    }

    /** How it is written. */
    default AnswerKind kind() {
        return question().kind();
    }

    /** Longest text kept. */
    default int longest() {
        return question().longest();
    }

    /** Permitted answers; empty where anything may be written. */
    default List<Choice> choices() {
        return question().choices();
    }

    /** Whether it is asked: its part belongs to the kind of notification, and what it depends on is so. */
    default boolean applies(Situation situation) {
        return section().appliesTo(situation.kind()) && question().applies(situation);
    }

    /**
     * What is kept of an answer: nothing for blank; short answers without spaces around them; long text exactly as
     * typed. The character U+0000 is left out: one of the databases cannot hold it, and nobody can type it.
     */
    default @Nullable String clean(@Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        String kept = answer.replace("\u0000", "");
        return kind() == AnswerKind.LONG_TEXT ? kept : kept.strip();
    }

    /**
     * What cannot be kept even in a draft: a text longer than its place, a code that is not on the list. Anything else
     * is kept as typed and shown as a problem before sending.
     *
     * @param path name of the field within the whole, such as {@code children[0].sex}
     */
    default List<Violation> refusals(String path, @Nullable String answer) {
        List<Violation> found = new ArrayList<>();
        if (answer == null) {
            return found;
        }
        if (answer.length() > longest()) {
            found.add(new Violation(
                    path,
                    "too_long",
                    label() + " has " + answer.length() + " characters; shorten it to " + longest() + "."));
        }
        List<Choice> permitted = choices();
        if (permitted.isEmpty()) {
            return found;
        }
        String[] codes = kind() == AnswerKind.CHOICES ? answer.split(",") : new String[] {answer};
        for (String code : codes) {
            if (permitted.stream().noneMatch(choice -> choice.code().equals(code.strip()))) {
                found.add(new Violation(path, "unknown_value", label() + ": choose one of the answers offered."));
                return found;
            }
        }
        return found;
    }

    /** The answer in words: labels for codes, the text itself otherwise. */
    default String words(@Nullable String answer) {
        if (answer == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (String code : kind() == AnswerKind.CHOICES ? answer.split(",") : new String[] {answer}) {
            words.add(choices().stream()
                    .filter(choice -> choice.code().equals(code.strip()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(code));
        }
        return String.join(", ", words);
    }
}
