package uk.slp.portal.childdeathmeeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.FactorDomain;

/**
 * What is written in a child death review meeting, in the order of its screen. Names never change. All but the discussion and
 * the actions go into the draft of the analysis form (domain reference 6.4); factors of a domain stand one on each line.
 */
public enum MeetingText {
    SUMMARY("summary", "What happened", "As those who are here agree on it.", 10_000, AnalysisField.SUMMARY),
    DISCUSSION("discussion", "What was discussed", "The minute: what was said, and what was agreed.", 10_000, null),
    FACTORS_A("factorsA", "A. Factors intrinsic to the child", "One on each line.", 4_000, null),
    FACTORS_B("factorsB", "B. Factors in the social environment", "One on each line.", 4_000, null),
    FACTORS_C("factorsC", "C. Factors in the physical environment", "One on each line.", 4_000, null),
    FACTORS_D("factorsD", "D. Factors in service provision", "One on each line.", 4_000, null),
    CATEGORY("category", "Category that is proposed", "", 2, AnalysisField.CATEGORY),
    LEARNING("learning", "Learning points", "One on each line.", 10_000, AnalysisField.LEARNING),
    ISSUES("issues", "Issues identified", "One on each line.", 10_000, AnalysisField.ISSUES),
    GOOD_PRACTICE(
            "goodPractice",
            "Good practice",
            "What helped, and others could copy.",
            10_000,
            AnalysisField.GOOD_PRACTICE),
    SUPPORT(
            "support",
            "Support for the family",
            "Bereavement support, care of other children.",
            4_000,
            AnalysisField.FAMILY_FOLLOW_UP),
    ACTIONS("actions", "Actions", "One on each line: what, who, by when.", 10_000, null);

    private final String apiName;
    private final String question;
    private final String hint;
    private final int longest;
    private final @Nullable AnalysisField draft;

    MeetingText(String apiName, String question, String hint, int longest, @Nullable AnalysisField draft) {
        this.apiName = apiName;
        this.question = question;
        this.hint = hint;
        this.longest = longest;
        this.draft = draft;
    }

    /** Its name on the screen and in the API. */
    public String apiName() {
        return apiName;
    }

    /** The heading over it. */
    public String question() {
        return question;
    }

    /** Help beside it. */
    public String hint() {
        return hint;
    }

    /** Most characters kept. */
    public int longest() {
        return longest;
    }

    /** Where it goes in the draft of the analysis form, as it stands; null if it does not go there as it stands. */
    public @Nullable AnalysisField draft() {
        return draft;
    }

    /** The text of that name, if there is one. */
    public static Optional<MeetingText> named(String apiName) {
        return Arrays.stream(values()).filter(t -> t.apiName.equals(apiName)).findFirst();
    }

    /** That with the factors of a domain. */
    public static MeetingText factors(FactorDomain domain) {
        return named("factors" + domain.code()).orElseThrow();
    }

    /** What is typed in boxes of several lines. */
    public static List<MeetingText> boxes() {
        return Arrays.stream(values()).filter(t -> t != CATEGORY).toList();
    }
}
