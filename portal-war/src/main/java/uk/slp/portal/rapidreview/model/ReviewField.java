package uk.slp.portal.rapidreview.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One answer of a rapid review. Names are those of forms and of the API; they never change. */
public enum ReviewField {
    MEETING_DATE(ReviewSection.MEETING, "meetingDate", "When did the partners meet?", "For example, 20 11 2026.", 70),
    ATTENDEES(
            ReviewSection.MEETING,
            "attendees",
            "Who came, and for which agency?",
            "One person on each line: agency, then role. Names of staff are not needed.",
            4_000),
    FACTS(
            ReviewSection.FACTS,
            "facts",
            "What happened, as far as it is known?",
            "Facts that could be gathered quickly, and where each comes from. Say what is disputed or not known yet.",
            20_000),
    BACKGROUND(
            ReviewSection.BACKGROUND,
            "background",
            "Who was involved with the child and family before?",
            "A short account, not a chronology: which agencies, when, and what each knew.",
            20_000),
    FAMILY(
            ReviewSection.BACKGROUND,
            "family",
            "Who belongs to the family and the household?",
            "Who is who to the child, who lives where, and who cares for whom. A genogram can go with the notification.",
            20_000,
            true),
    PRACTICE_EPISODES(
            ReviewSection.PRACTICE_EPISODES,
            "practiceEpisodes",
            "Which moments of practice mattered most, and why did they go as they did?",
            "For each: what happened, what was seen and decided, and what made that the likely decision at the time.",
            20_000),
    LIVED_EXPERIENCE(
            ReviewSection.LIVED_EXPERIENCE,
            "livedExperience",
            "What was life like for the child?",
            "What the child said, showed and wanted; who listened. For a baby, what the home was like day by day.",
            20_000),
    INEQUALITIES(
            ReviewSection.INEQUALITIES,
            "inequalities",
            "How did racism, disability or other inequalities affect the child, the family and what services did?",
            "Consider each protected characteristic. If nothing was found, say what was looked at.",
            20_000),
    SURVIVING_CHILDREN(
            ReviewSection.SURVIVING_CHILDREN,
            "survivingChildren",
            "What keeps this child and other children safe now?",
            "Brothers, sisters and other children in contact with anyone who may have caused harm. If there are none,"
                    + " say so.",
            20_000),
    PROCEEDINGS(
            ReviewSection.PROCEEDINGS,
            "proceedings",
            "Which other proceedings are there?",
            "Police enquiry, care proceedings, inquest, child death review, prison or homicide review: how far each is,"
                    + " and what it means for this review. If there are none, say so.",
            10_000,
            true),
    GOOD_PRACTICE(
            ReviewSection.GOOD_PRACTICE,
            "goodPractice",
            "What was done well?",
            "Practice that helped, or that others could copy.",
            20_000),
    LEARNING(
            ReviewSection.LEARNING,
            "learning",
            "What is already clear?",
            "Learning that need not wait for a longer review, and why it was possible here.",
            20_000),
    ACTIONS(
            ReviewSection.ACTIONS,
            "actions",
            "What has been done, and what will be done?",
            "Who does what by when, and how the learning reaches the people who need it.",
            20_000),
    CRITERION_IMPROVEMENTS(
            ReviewSection.DECISION,
            "criterionImprovements",
            "Does the case show improvements needed to safeguard children, including ones found before?",
            "Regulation 11: improvements. Give your reasons whether it does or not.",
            10_000),
    CRITERION_RECURRENT(
            ReviewSection.DECISION,
            "criterionRecurrent",
            "Does it show recurrent themes?",
            "Regulation 11: themes seen before in safeguarding children here. Give your reasons.",
            10_000),
    CRITERION_WORKING_TOGETHER(
            ReviewSection.DECISION,
            "criterionWorkingTogether",
            "Does it raise concerns about two or more organisations working together?",
            "Regulation 11: working together effectively. Give your reasons.",
            10_000),
    CRITERION_PANEL_VIEW(
            ReviewSection.DECISION,
            "criterionPanelView",
            "Has the national body said that a local review may be more appropriate?",
            "Regulation 11: its view, if it has considered the case. If it has not, say so.",
            10_000),
    OTHER_CIRCUMSTANCES(
            ReviewSection.DECISION,
            "otherCircumstances",
            "Do other circumstances speak for a review?",
            "Working Together: cause for concern about one agency; no agency was involved; more than one authority, police"
                    + " area or integrated care board; an institution.",
            10_000,
            true),
    PRACTICE_REVIEW_PROPOSED(
            ReviewSection.DECISION,
            "practiceReviewProposed",
            "Will there be a local child safeguarding practice review?",
            "Meeting the criteria does not oblige a review; not meeting them does not forbid one.",
            3),
    DECISION_RATIONALE(
            ReviewSection.DECISION,
            "decisionRationale",
            "Why did the partners decide this?",
            "Weigh the criteria together. If yes, say what the review should look at; if no, why this review is enough.",
            10_000),
    NATIONAL_IMPROVEMENTS(
            ReviewSection.NATIONAL_IMPORTANCE,
            "nationalImprovements",
            "Does the case show improvements needed nationally, including ones found before?",
            "Regulation 3: improvements. Give your reasons whether it does or not.",
            10_000,
            true),
    NATIONAL_LAW(
            ReviewSection.NATIONAL_IMPORTANCE,
            "nationalLaw",
            "Does it raise a need to change legislation or statutory guidance?",
            "Regulation 3: law and guidance. Name what would have to change.",
            10_000,
            true),
    NATIONAL_RECURRENT(
            ReviewSection.NATIONAL_IMPORTANCE,
            "nationalRecurrent",
            "Does it show themes that recur beyond this area?",
            "Regulation 3: recurrent themes. Give your reasons.",
            10_000,
            true),
    NATIONAL_IMPORTANCE(
            ReviewSection.NATIONAL_IMPORTANCE,
            "nationalImportance",
            "Is the case complex or of national importance?",
            "Regulation 3: improvements needed, a need to change law or guidance, recurrent themes.",
            10_000),
    REVIEW_SCOPE(
            ReviewSection.REVIEW_PLAN,
            "reviewScope",
            "What should the practice review look at?",
            "Its scope, the period, and the key lines of enquiry. Leave this section empty if there will be none.",
            10_000,
            true),
    REVIEW_METHOD(
            ReviewSection.REVIEW_PLAN,
            "reviewMethod",
            "How should it be done?",
            "The method, and how the family and practitioners take part.",
            4_000,
            true),
    REVIEW_REVIEWER(
            ReviewSection.REVIEW_PLAN,
            "reviewReviewer",
            "Who should lead it?",
            "Knowledge and experience that are needed, and independence from the agencies involved.",
            4_000,
            true),
    REVIEW_TIMETABLE(
            ReviewSection.REVIEW_PLAN,
            "reviewTimetable",
            "When should it be done?",
            "When the report should be finished, and what could delay it.",
            4_000,
            true),
    SCRUTINEER_COMMENT(
            ReviewSection.SCRUTINEER,
            "scrutineerComment",
            "What does the independent scrutineer say?",
            "On the rapid review and its decision, in their words, with the day.",
            10_000,
            true);

    private final ReviewSection section;
    private final String apiName;
    private final String question;
    private final String hint;
    private final int longest;
    private final boolean addedLater;

    ReviewField(ReviewSection section, String apiName, String question, String hint, int longest) {
        this(section, apiName, question, hint, longest, false);
    }

    ReviewField(ReviewSection section, String apiName, String question, String hint, int longest, boolean addedLater) {
        this.section = section;
        this.apiName = apiName;
        this.question = question;
        this.hint = hint;
        this.longest = longest;
        this.addedLater = addedLater;
    }

    /** The section it belongs to. */
    public ReviewSection section() {
        return section;
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

    /** Whether reviews were sent before there was this answer: it is sealed only where it says something. */
    public boolean addedLater() {
        return addedLater;
    }

    /** The answers of one section. */
    static List<ReviewField> of(ReviewSection section) {
        return Arrays.stream(values()).filter(f -> f.section == section).toList();
    }

    /** The answer of that name, if there is one. */
    public static Optional<ReviewField> named(String apiName) {
        return Arrays.stream(values()).filter(f -> f.apiName.equals(apiName)).findFirst();
    }
}
