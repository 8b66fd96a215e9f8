package uk.slp.portal.deadlines;

/** How well a rule is known (domain reference, section 0.1). */
public enum Confidence {
    SEEN("S", "read in the source named"),
    /** The law or the guidance of the department was read; of the chapter of that edition only that it carries it on. */
    SEEN_IN_PART("S-part", "read in the law or guidance named; the chapter of this edition not read yet"),
    SEEN_LOCALLY("S-local", "seen in one local procedure"),
    KNOWN("K", "general knowledge, wording not confirmed"),
    DOUBTFUL("K?", "general knowledge, doubtful"),
    DESIGN("D", "a choice of this portal");

    private final String tag;
    private final String words;

    Confidence(String tag, String words) {
        this.tag = tag;
        this.words = words;
    }

    /** The tag of the data file. */
    public String tag() {
        return tag;
    }

    /** What the tag means. */
    public String words() {
        return words;
    }

    /** The confidence of a tag. @throws IllegalArgumentException when there is none */
    public static Confidence of(String tag) {
        for (Confidence confidence : values()) {
            if (confidence.tag.equals(tag)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("No confidence has the tag “" + tag + "”");
    }
}
