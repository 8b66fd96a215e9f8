package uk.slp.search.internal;

/**
 * The numbers of the ranking, in one place. Each was measured before it was kept; see the evaluation profile.
 *
 * @param k1 how soon further occurrences of a word stop counting
 * @param b how much long texts are discounted
 * @param title weight of the title besides the text
 * @param theme weight of the themes' labels besides the text
 * @param finding weight of findings besides the text
 * @param recommendation weight of recommendations besides the text
 * @param exact weight of the word as it was written, besides its stem
 * @param pair weight of two neighbouring query words that stand close together
 * @param slop how far apart two such words may stand
 * @param context for passages: weight of the heading, and of the document's title and themes, besides the passage
 * @param feedback weight of the words that mark the first documents out, all together, against one word of the reader
 * @param feedbackDocuments how many first documents lend words
 * @param feedbackWords how many words they lend
 */
public record Ranking(
        float k1,
        float b,
        float title,
        float theme,
        float finding,
        float recommendation,
        float exact,
        float pair,
        int slop,
        float context,
        float feedback,
        int feedbackDocuments,
        int feedbackWords) {

    /** What the portal and the evaluation use. */
    public static final Ranking PRODUCTION =
            new Ranking(1.5f, 0.75f, 0.4f, 0.6f, 0.2f, 0.2f, 0.1f, 0.4f, 8, 0.4f, 0.3f, 5, 10);
}
