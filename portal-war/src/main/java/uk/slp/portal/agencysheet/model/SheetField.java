package uk.slp.portal.agencysheet.model;

import java.util.Arrays;
import java.util.Optional;

/** One answer of an agency's sheet (domain reference 4.1). Names are those of forms and of the API; they never change. */
public enum SheetField {
    KNOWN(
            "known",
            "Does your agency know the child or the family?",
            "Look in every system that your agency keeps. That nothing is known is an answer too.",
            3),
    SEARCHED(
            "searched",
            "Where did you look?",
            "The systems and the names, dates of birth and addresses that you looked for.",
            2_000),
    INVOLVEMENT(
            "involvement",
            "How was your agency involved?",
            "A short summary: since when, why, what was offered and what the family took up. Dates belong into the"
                    + " chronology.",
            20_000),
    ANALYSIS(
            "analysis",
            "What do you make of your agency’s practice?",
            "Why it went as it did: what was known, what was decided, what stood in the way. Not who is to blame.",
            20_000),
    GOOD_PRACTICE("goodPractice", "What was done well?", "Practice that helped, or that others could copy.", 20_000),
    LEARNING("learning", "What has your agency learned already?", "Learning that need not wait.", 20_000),
    ACTIONS(
            "actions",
            "What has your agency done at once?",
            "For this child, for other children and in your agency, with dates.",
            20_000);

    private final String apiName;
    private final String question;
    private final String hint;
    private final int longest;

    SheetField(String apiName, String question, String hint, int longest) {
        this.apiName = apiName;
        this.question = question;
        this.hint = hint;
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

    /** Help beside the question. */
    public String hint() {
        return hint;
    }

    /** Most characters kept. */
    public int longest() {
        return longest;
    }

    /** The answer of that name, if there is one. */
    public static Optional<SheetField> named(String apiName) {
        return Arrays.stream(values()).filter(f -> f.apiName.equals(apiName)).findFirst();
    }
}
