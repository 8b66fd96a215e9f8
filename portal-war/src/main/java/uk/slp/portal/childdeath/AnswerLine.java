package uk.slp.portal.childdeath;

/**
 * One answer as it is read.
 *
 * @param name of the question in forms and in the API
 * @param label the question
 * @param words the answer in words; empty for none
 */
public record AnswerLine(String name, String label, String words) {
    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getWords() {
        return words;
    }
}
