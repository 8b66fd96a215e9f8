package uk.slp.portal.rapidreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been written in a rapid review: one text for each {@link ReviewField}. A value: changed only as a whole. */
@Embeddable
public class ReviewContent {
    @Column(name = "meeting_date")
    private @Nullable String meetingDate;

    @Column(name = "attendees")
    private @Nullable String attendees;

    @Column(name = "facts")
    private @Nullable String facts;

    @Column(name = "background")
    private @Nullable String background;

    @Column(name = "practice_episodes")
    private @Nullable String practiceEpisodes;

    @Column(name = "lived_experience")
    private @Nullable String livedExperience;

    @Column(name = "inequalities")
    private @Nullable String inequalities;

    @Column(name = "surviving_children")
    private @Nullable String survivingChildren;

    @Column(name = "good_practice")
    private @Nullable String goodPractice;

    @Column(name = "learning")
    private @Nullable String learning;

    @Column(name = "actions")
    private @Nullable String actions;

    @Column(name = "practice_review_proposed")
    private @Nullable String practiceReviewProposed;

    @Column(name = "criterion_improvements")
    private @Nullable String criterionImprovements;

    @Column(name = "criterion_recurrent")
    private @Nullable String criterionRecurrent;

    @Column(name = "criterion_working_together")
    private @Nullable String criterionWorkingTogether;

    @Column(name = "criterion_panel_view")
    private @Nullable String criterionPanelView;

    @Column(name = "decision_rationale")
    private @Nullable String decisionRationale;

    @Column(name = "national_importance")
    private @Nullable String nationalImportance;

    @Column(name = "family")
    private @Nullable String family;

    @Column(name = "proceedings")
    private @Nullable String proceedings;

    @Column(name = "other_circumstances")
    private @Nullable String otherCircumstances;

    @Column(name = "national_improvements")
    private @Nullable String nationalImprovements;

    @Column(name = "national_law")
    private @Nullable String nationalLaw;

    @Column(name = "national_recurrent")
    private @Nullable String nationalRecurrent;

    @Column(name = "review_scope")
    private @Nullable String reviewScope;

    @Column(name = "review_method")
    private @Nullable String reviewMethod;

    @Column(name = "review_reviewer")
    private @Nullable String reviewReviewer;

    @Column(name = "review_timetable")
    private @Nullable String reviewTimetable;

    @Column(name = "scrutineer_comment")
    private @Nullable String scrutineerComment;

    /** Nothing written yet; also for the persistence provider. */
    protected ReviewContent() {}

    static ReviewContent of(Map<ReviewField, String> answers) {
        ReviewContent content = new ReviewContent();
        answers.forEach(content::put);
        return content;
    }

    /** The text of an answer, or null when nothing is written. */
    public @Nullable String get(ReviewField field) {
        return switch (field) {
            case MEETING_DATE -> meetingDate;
            case ATTENDEES -> attendees;
            case FACTS -> facts;
            case BACKGROUND -> background;
            case PRACTICE_EPISODES -> practiceEpisodes;
            case LIVED_EXPERIENCE -> livedExperience;
            case INEQUALITIES -> inequalities;
            case SURVIVING_CHILDREN -> survivingChildren;
            case GOOD_PRACTICE -> goodPractice;
            case LEARNING -> learning;
            case ACTIONS -> actions;
            case PRACTICE_REVIEW_PROPOSED -> practiceReviewProposed;
            case CRITERION_IMPROVEMENTS -> criterionImprovements;
            case CRITERION_RECURRENT -> criterionRecurrent;
            case CRITERION_WORKING_TOGETHER -> criterionWorkingTogether;
            case CRITERION_PANEL_VIEW -> criterionPanelView;
            case DECISION_RATIONALE -> decisionRationale;
            case NATIONAL_IMPORTANCE -> nationalImportance;
            case FAMILY -> family;
            case PROCEEDINGS -> proceedings;
            case OTHER_CIRCUMSTANCES -> otherCircumstances;
            case NATIONAL_IMPROVEMENTS -> nationalImprovements;
            case NATIONAL_LAW -> nationalLaw;
            case NATIONAL_RECURRENT -> nationalRecurrent;
            case REVIEW_SCOPE -> reviewScope;
            case REVIEW_METHOD -> reviewMethod;
            case REVIEW_REVIEWER -> reviewReviewer;
            case REVIEW_TIMETABLE -> reviewTimetable;
            case SCRUTINEER_COMMENT -> scrutineerComment;
        };
    }

    private void put(ReviewField field, String text) {
        switch (field) {
            case MEETING_DATE -> meetingDate = text;
            case ATTENDEES -> attendees = text;
            case FACTS -> facts = text;
            case BACKGROUND -> background = text;
            case PRACTICE_EPISODES -> practiceEpisodes = text;
            case LIVED_EXPERIENCE -> livedExperience = text;
            case INEQUALITIES -> inequalities = text;
            case SURVIVING_CHILDREN -> survivingChildren = text;
            case GOOD_PRACTICE -> goodPractice = text;
            case LEARNING -> learning = text;
            case ACTIONS -> actions = text;
            case PRACTICE_REVIEW_PROPOSED -> practiceReviewProposed = text;
            case CRITERION_IMPROVEMENTS -> criterionImprovements = text;
            case CRITERION_RECURRENT -> criterionRecurrent = text;
            case CRITERION_WORKING_TOGETHER -> criterionWorkingTogether = text;
            case CRITERION_PANEL_VIEW -> criterionPanelView = text;
            case DECISION_RATIONALE -> decisionRationale = text;
            case NATIONAL_IMPORTANCE -> nationalImportance = text;
            case FAMILY -> family = text;
            case PROCEEDINGS -> proceedings = text;
            case OTHER_CIRCUMSTANCES -> otherCircumstances = text;
            case NATIONAL_IMPROVEMENTS -> nationalImprovements = text;
            case NATIONAL_LAW -> nationalLaw = text;
            case NATIONAL_RECURRENT -> nationalRecurrent = text;
            case REVIEW_SCOPE -> reviewScope = text;
            case REVIEW_METHOD -> reviewMethod = text;
            case REVIEW_REVIEWER -> reviewReviewer = text;
            case REVIEW_TIMETABLE -> reviewTimetable = text;
            case SCRUTINEER_COMMENT -> scrutineerComment = text;
        }
    }

    /** Whether anything is written for an answer. */
    public boolean has(ReviewField field) {
        return get(field) != null;
    }

    /** Every answer that has a text. */
    public Map<ReviewField, String> answers() {
        Map<ReviewField, String> answers = new EnumMap<>(ReviewField.class);
        for (ReviewField field : ReviewField.values()) {
            String text = get(field);
            if (text != null) {
                answers.put(field, text);
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewContent that && answers().equals(that.answers());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(answers());
    }
}
