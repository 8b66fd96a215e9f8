package uk.slp.portal.deadlines;

/** How binding a time is. The word is used wherever the time is shown: an aim is never called a limit. */
public enum DutyLevel {
    /** Law, or statutory guidance on how a legal duty is met. */
    LIMIT("limit"),
    /** Guidance that expects, without obliging. */
    AIM("aim"),
    /** Local habit or a service level. */
    USUAL_TIME("usual time"),
    /** The shortest time for which something must stay; the due date is its last day. */
    MINIMUM_PERIOD("minimum period");

    private final String word;

    DutyLevel(String word) {
        this.word = word;
    }

    /** The word to show. */
    public String word() {
        return word;
    }

    static DutyLevel of(String word) {
        for (DutyLevel level : values()) {
            if (level.word.equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException("No level of duty is called “" + word + "”");
    }
}
