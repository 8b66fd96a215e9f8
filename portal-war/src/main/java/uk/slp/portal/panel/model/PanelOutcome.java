package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/**
 * What the national body answers to a rapid review (domain reference 4.3). Two of them ask something of the partners
 * and keep the case open; the others end it. Comment on the quality of the review goes with any of them.
 */
public enum PanelOutcome implements Coded {
    AGREE_LCSPR(
            "agree_lcspr",
            "Agrees: a local practice review",
            "The partners’ decision to commission a local child safeguarding practice review is agreed. It is due six"
                    + " months after their decision to start.",
            PanelCaseAction.DECIDE),
    AGREE_NO_LCSPR(
            "agree_no_lcspr",
            "Agrees: no local practice review",
            "The rapid review is enough. The partners act on what they have learned.",
            PanelCaseAction.DECIDE),
    ASK_TO_RECONSIDER(
            "ask_to_reconsider",
            "Asks the partners to reconsider",
            "The decision is not agreed. The partners look at it again and answer; the case stays open.",
            PanelCaseAction.ASK_TO_RECONSIDER),
    REQUEST_MORE_INFORMATION(
            "request_more_information",
            "Asks for more information",
            "Something needed for an answer is missing. The case stays open until it is there.",
            PanelCaseAction.ASK_FOR_INFORMATION),
    NOT_MEETING_CRITERIA(
            "not_meeting_criteria",
            "Does not meet the criteria",
            "On what is now known this is not a serious child safeguarding case.",
            PanelCaseAction.DECIDE),
    NATIONAL_REVIEW_SINGLE(
            "national_review_single",
            "National review of this case",
            "The case is complex or of national importance; a national review is arranged.",
            PanelCaseAction.DECIDE),
    NATIONAL_THEMATIC_REVIEW(
            "national_thematic_review",
            "Part of a national thematic review",
            "The case is considered with others in a national review of a theme.",
            PanelCaseAction.DECIDE),
    NO_FURTHER_ACTION(
            "no_further_action",
            "Learning noted, nothing further",
            "The learning is noted for national work. Nothing more is asked.",
            PanelCaseAction.DECIDE);

    private final String code;
    private final String label;
    private final String meaning;
    private final PanelCaseAction action;

    PanelOutcome(String code, String label, String meaning, PanelCaseAction action) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
        this.action = action;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it means, one or two sentences. */
    public String meaning() {
        return meaning;
    }

    /** What recording it does to the case. */
    public PanelCaseAction action() {
        return action;
    }

    /** Whether it ends the case. */
    public boolean isFinal() {
        return action == PanelCaseAction.DECIDE;
    }

    /** Whether reasons against each criterion of regulation 3 are required (rule 39). */
    public boolean national() {
        return this == NATIONAL_REVIEW_SINGLE || this == NATIONAL_THEMATIC_REVIEW;
    }

    /** Whether a local practice review waits for its commission from then on. */
    public boolean practiceReviewFollows() {
        return this == AGREE_LCSPR;
    }
}
