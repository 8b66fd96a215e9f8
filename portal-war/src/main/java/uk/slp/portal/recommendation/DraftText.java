package uk.slp.portal.recommendation;

/**
 * A recommendation that is being written, as it is saved. Never logged: {@code toString} names its place only.
 *
 * @param key its place in the text, as forms name it: {@code r3}
 * @param place the same in words: "Recommendation 3"
 */
public record DraftText(String key, String place, String text) {
    @Override
    public String toString() {
        return "DraftText[" + key + "]";
    }
}
