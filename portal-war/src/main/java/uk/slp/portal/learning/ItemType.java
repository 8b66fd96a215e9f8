package uk.slp.portal.learning;

import uk.slp.portal.shared.persistence.Coded;

/** What a published item is. */
public enum ItemType implements Coded {
    LOCAL_REVIEW("local_review", "Practice review"),
    NATIONAL_REVIEW("national_review", "National review"),
    THEMATIC_REVIEW("thematic_review", "Thematic review"),
    SERIOUS_CASE_REVIEW("serious_case_review", "Serious case review"),
    BRIEFING("briefing", "Briefing"),
    FAMILY_SUMMARY("family_summary", "Summary for the family"),
    YOUNG_PEOPLE_SUMMARY("young_people_summary", "Summary for young people"),
    /** What is published about improvements while the report of a review is withheld. */
    IMPROVEMENT_INFORMATION("improvement_information", "Improvement information");

    private final String code;
    private final String label;

    ItemType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
