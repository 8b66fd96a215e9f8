package uk.slp.portal.post;

import uk.slp.portal.shared.persistence.Coded;

/** Of what sort of event somebody was told. */
public enum PostKind implements Coded {
    NOTIFICATION_SENT("notification_sent", "Notification sent"),
    APPROVAL_ASKED("approval_asked", "Approval asked for"),
    NOTIFICATION_ACKNOWLEDGED("notification_acknowledged", "Notification acknowledged"),
    NOTIFICATION_AMENDED("notification_amended", "Notification amended"),
    QUESTION_ASKED("question_asked", "Question from the Panel"),
    QUESTION_ANSWERED("question_answered", "Question answered"),
    QUESTION_CLOSED("question_closed", "Question closed"),
    LINK_ASKED("link_asked", "Link to another notification"),
    NOTIFICATION_WITHDRAWN("notification_withdrawn", "Notification withdrawn"),
    SHEET_ASKED("sheet_asked", "Agency sheet asked for"),
    SHEET_WITHDRAWN("sheet_withdrawn", "Request for an agency sheet withdrawn"),
    SHEET_LEFT("sheet_left", "Agency sheet needs somebody else"),
    SHEET_SENT_IN("sheet_sent_in", "Agency sheet sent in"),
    RETURN_ASKED("return_asked", "Child death return asked for"),
    RETURN_WITHDRAWN("return_withdrawn", "Request for a child death return withdrawn"),
    RETURN_LEFT("return_left", "Conflict of interest of who wrote a child death return"),
    RETURN_SENT("return_sent", "Child death return sent"),
    DEATH_TOLD("death_told", "Death told to a panel"),
    DEATH_OFFERED("death_offered", "Child death review offered to the panel"),
    DEATH_TRANSFERRED("death_transferred", "Child death review taken over"),
    DEATH_OFFER_ENDED("death_offer_ended", "Offer of a child death review declined or taken back"),
    REVIEW_MEETING("review_meeting", "Child death review meeting"),
    SIGN_OFF_ASKED("sign_off_asked", "Sign-off asked for"),
    RAPID_REVIEW_SENT("rapid_review_sent", "Rapid review sent"),
    OUTCOME_RECORDED("outcome_recorded", "Answer of the Panel"),
    COMMENT_TO_SEE("comment_to_see", "Comment to see"),
    CASE_GIVEN("case_given", "Case given or taken back"),
    PANEL_MEETING("panel_meeting", "Meeting of the Panel"),
    REVIEW_PUBLISHED("review_published", "Practice review published"),
    RESTRICTED_CASE_OPENED("restricted_case_opened", "Restricted case opened"),
    PUBLICATION_REFUSED("publication_refused", "Not published at its minute"),
    OVERVIEW_PANEL_ASKS("overview_panel_asks", "Question of an overview panel"),
    AUTHORITY_ANSWERS("authority_answers", "Answer of a local authority"),
    TASK_GIVEN("task_given", "Tasks handed over"),
    NATIONAL_DATA_SENT("national_data_sent", "National data of a panel"),
    NATIONAL_DATA_ANSWERED("national_data_answered", "Answer of the national database"),
    WORK_LEFT("work_left", "Work that nobody has"),
    REMINDER("reminder", "Reminder"),
    ONE_LINK("one_link", "Link to write without an account"),
    ONE_LINK_CODE("one_link_code", "Code for a link"),
    ONE_LINK_ENDED("one_link_ended", "Link withdrawn"),
    ALERT_CONFIRMATION("alert_confirmation", "Saved search to confirm"),
    ALERT_DIGEST("alert_digest", "New learning for saved searches");

    private final String code;
    private final String label;

    PostKind(String code, String label) {
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
