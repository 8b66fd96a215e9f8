package uk.slp.portal.agencysheet.model;

import java.util.Arrays;
import java.util.Optional;

/** One answer of a line of a chronology. Names are those of forms and of the API; they never change. */
public enum EventField {
    DAY("day", "On which day?", 70),
    KIND("kind", "What sort of event was it?", 30),
    WHAT("what", "What happened?", 2_000),
    SOURCE("source", "From where do you know?", 500),
    CERTAINTY("certainty", "How sure is it?", 20);

    private final String apiName;
    private final String question;
    private final int longest;

    EventField(String apiName, String question, int longest) {
        this.apiName = apiName;
        this.question = question;
        this.longest = longest;
    }

    /** Its name in forms and in the API. */
    public String apiName() {
        return apiName;
    }

    /** The question, as people read it. */
    public String question() {
        return question;
    }

    /** Most characters kept. */
    public int longest() {
        return longest;
    }

    /** The answer of that name, if there is one. */
    public static Optional<EventField> named(String apiName) {
        return Arrays.stream(values()).filter(f -> f.apiName.equals(apiName)).findFirst();
    }
}
