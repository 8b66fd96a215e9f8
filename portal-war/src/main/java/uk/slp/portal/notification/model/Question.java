package uk.slp.portal.notification.model;

import java.util.List;

/**
 * One question as data: its name, its words, its place, its permitted answers, and when it applies. Everything else about
 * a field follows from this: pages, API, checks, the sent version.
 *
 * @param key name in forms and in the API
 * @param label words for people
 * @param section the part of the task list that asks for it
 * @param kind how it is written
 * @param longest longest text kept, in characters
 * @param choices permitted answers; empty where anything may be written
 * @param ask the question on the page; the label where it is not put another way
 * @param hint what helps to answer, or empty
 * @param only in words, when it applies, or empty
 * @param when it applies if all of these hold
 * @param need what it means that it has no answer
 * @param missing what is said if it is required and has none
 * @param form the form that it must have
 */
public record Question(
        String key,
        String label,
        Section section,
        AnswerKind kind,
        int longest,
        List<Choice> choices,
        String ask,
        String hint,
        String only,
        List<Condition> when,
        Need need,
        String missing,
        Form form) {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_CODES = 800;
    private static final int LONGEST_DATE = 60;

    public Question {
        choices = List.copyOf(choices);
        when = List.copyOf(when);
    }

    static Question text(String key, String label, Section section, int longest) {
        return of(key, label, section, AnswerKind.TEXT, longest, List.of());
    }

    static Question longText(String key, String label, Section section, int longest) {
        return of(key, label, section, AnswerKind.LONG_TEXT, longest, List.of());
    }

    static Question date(String key, String label, Section section) {
        return of(key, label, section, AnswerKind.DATE, LONGEST_DATE, List.of());
    }

    static Question time(String key, String label, Section section) {
        return of(key, label, section, AnswerKind.TIME, LONGEST_DATE, List.of()).form(Form.TIME);
    }

    static Question authority(String key, String label, Section section) {
        return of(key, label, section, AnswerKind.AUTHORITY, 20, List.of());
    }

    static Question one(String key, String label, Section section, List<Choice> choices) {
        return of(key, label, section, AnswerKind.CHOICE, LONGEST_CODE, choices);
    }

    static Question several(String key, String label, Section section, List<Choice> choices) {
        return of(key, label, section, AnswerKind.CHOICES, LONGEST_CODES, choices);
    }

    private static Question of(
            String key, String label, Section section, AnswerKind kind, int longest, List<Choice> choices) {
        return new Question(
                key, label, section, kind, longest, choices, label, "", "", List.of(), Need.FREE, "", Form.FREE);
    }

    /** Put as a question. */
    Question ask(String words) {
        return new Question(key, label, section, kind, longest, choices, words, hint, only, when, need, missing, form);
    }

    /** With what helps to answer. */
    Question hint(String words) {
        return new Question(key, label, section, kind, longest, choices, ask, words, only, when, need, missing, form);
    }

    /** Must be answered before sending. */
    Question required(String message) {
        return new Question(
                key, label, section, kind, longest, choices, ask, hint, only, when, Need.REQUIRED, message, form);
    }

    /** Should be answered before sending. */
    Question advised() {
        return new Question(
                key, label, section, kind, longest, choices, ask, hint, only, when, Need.ADVISED, missing, form);
    }

    /** Applies only in some cases, whatever else is on the page. */
    Question when(Condition... conditions) {
        return new Question(
                key, label, section, kind, longest, choices, ask, hint, only, List.of(conditions), need, missing, form);
    }

    /** Applies only with an answer that may be on the same page; then the words say so. */
    Question only(String words, Condition... conditions) {
        return new Question(
                key,
                label,
                section,
                kind,
                longest,
                choices,
                ask,
                hint,
                words,
                List.of(conditions),
                need,
                missing,
                form);
    }

    /** In a form of its own. */
    Question form(Form wanted) {
        return new Question(key, label, section, kind, longest, choices, ask, hint, only, when, need, missing, wanted);
    }

    /** Whether it applies. */
    boolean applies(Situation situation) {
        return when.stream().allMatch(condition -> condition.holds(situation));
    }
}
