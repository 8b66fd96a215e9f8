package uk.slp.portal.childdeathanalysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * An answer of the analysis form that is about the whole (domain reference 6.4). Names are those of the form and of the API;
 * they never change. Answers about one factor are named by its number, see {@link FactorLine#field}.
 */
public enum AnalysisField {
    SUMMARY("summary", "Summary of the case", "What happened, in a few sentences.", 10_000),
    CAUSE_IA("causeIa", "Ia", "Disease or condition leading directly to death", 500),
    CAUSE_IB("causeIb", "Ib", "Due to, or as a consequence of", 500),
    CAUSE_IC("causeIc", "Ic", "Due to, or as a consequence of", 500),
    CAUSE_II("causeII", "II", "Other conditions that contributed, not related to the cause", 500),
    INQUEST("inquest", "Conclusion of the inquest", "As the coroner gave it. Leave empty while there is none.", 2_000),
    SOURCES("sources", "Sources seen", "Post-mortem, records, returns of agencies, the family.", 2_000),
    AGENCIES("agencies", "Agencies represented", "Who took part in the review meeting.", 2_000),
    DOMAIN_A("domainA", "Domain A as a whole", "", 1),
    DOMAIN_B("domainB", "Domain B as a whole", "", 1),
    DOMAIN_C("domainC", "Domain C as a whole", "", 1),
    DOMAIN_D("domainD", "Domain D as a whole", "", 1),
    CATEGORY("category", "Category of death", "", 2),
    ALSO("alsoConsidered", "Categories somebody suggested", "", 40),
    OVERALL("overall", "Modifiable factors over all", "", 20),
    OVERALL_REASON("overallReason", "Why the panel judges otherwise", "", 2_000),
    ABUSE("abuseSuspected", "Is abuse or neglect known or suspected?", "", 10),
    ABUSE_WORDS("abuseWords", "What gives rise to it", "", 2_000),
    LEARNING("learning", "Learning points", "One on each line.", 10_000),
    ISSUES("issues", "Issues identified", "One on each line.", 10_000),
    GOOD_PRACTICE("goodPractice", "Good practice", "What helped, and others could copy.", 10_000),
    FAMILY_FEEDBACK(
            "familyFeedback",
            "What the family is told, and how",
            "Who goes back to them, when, with which answers.",
            4_000),
    FAMILY_FOLLOW_UP(
            "familyFollowUp", "Follow-up for the family", "Bereavement support, care of other children.", 4_000);

    private final String apiName;
    private final String question;
    private final String hint;
    private final int longest;

    AnalysisField(String apiName, String question, String hint, int longest) {
        this.apiName = apiName;
        this.question = question;
        this.hint = hint;
        this.longest = longest;
    }

    /** Its name on the form and in the API. */
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
    public static Optional<AnalysisField> named(String apiName) {
        return Arrays.stream(values()).filter(f -> f.apiName.equals(apiName)).findFirst();
    }
}
