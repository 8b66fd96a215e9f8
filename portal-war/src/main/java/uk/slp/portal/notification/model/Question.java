package uk.slp.portal.notification.model;

import java.util.List;

/**
 * One question as data: its name, its words, its place and its permitted answers. Everything else about a field follows
 * from this: pages, API, checks, the sent version.
 *
 * @param key name in forms and in the API
 * @param label words for people
 * @param section the part of the task list that asks for it
 * @param kind how it is written
 * @param longest longest text kept, in characters
 * @param choices permitted answers; empty where anything may be written
 * @param hint what helps to answer, or empty
 */
public record Question(
        String key, String label, Section section, AnswerKind kind, int longest, List<Choice> choices, String hint) {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_CODES = 400;
    private static final int LONGEST_DATE = 60;

    public Question {
        choices = List.copyOf(choices);
    }

    static Question text(String key, String label, Section section, int longest) {
        return new Question(key, label, section, AnswerKind.TEXT, longest, List.of(), "");
    }

    static Question longText(String key, String label, Section section, int longest) {
        return new Question(key, label, section, AnswerKind.LONG_TEXT, longest, List.of(), "");
    }

    static Question date(String key, String label, Section section) {
        return new Question(key, label, section, AnswerKind.DATE, LONGEST_DATE, List.of(), "");
    }

    static Question time(String key, String label, Section section) {
        return new Question(key, label, section, AnswerKind.TIME, LONGEST_DATE, List.of(), "");
    }

    static Question authority(String key, String label, Section section) {
        return new Question(key, label, section, AnswerKind.AUTHORITY, 20, List.of(), "");
    }

    static Question one(String key, String label, Section section, List<Choice> choices) {
        return new Question(key, label, section, AnswerKind.CHOICE, LONGEST_CODE, choices, "");
    }

    static Question several(String key, String label, Section section, List<Choice> choices) {
        return new Question(key, label, section, AnswerKind.CHOICES, LONGEST_CODES, choices, "");
    }
}
