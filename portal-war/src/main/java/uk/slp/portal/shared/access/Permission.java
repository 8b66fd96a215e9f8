package uk.slp.portal.shared.access;

/** What a use case may ask of a person. Held through roles only. */
public enum Permission {
    /** One's own account page, sign-out and list of work. */
    OWN_ACCOUNT,
    /** Decisions whether to notify: within the authority and its partnership only, never national. */
    DECISION_VIEW,
    /** Keep a decision whether to notify, or a new version of it. */
    DECISION_KEEP,
    /** A safeguarding partner says whether it agrees with a kept decision. */
    DECISION_GIVE_VIEW,
    NOTIFICATION_VIEW,
    NOTIFICATION_DRAFT,
    /** Only a local authority may notify (Children Act 2004 s.16C(1)). */
    NOTIFICATION_SUBMIT,
    /** The national body confirms receipt. */
    NOTIFICATION_ACKNOWLEDGE,
    /** The national body asks about what was sent, and answers for its withdrawal (rule 35). */
    NOTIFICATION_OVERSEE,
    /** One's own sheet for a rapid review, and nothing else of the case (rule 37). */
    AGENCY_SHEET_WRITE,
    RAPID_REVIEW_VIEW,
    RAPID_REVIEW_WRITE,
    /** A safeguarding partner agrees or dissents. */
    RAPID_REVIEW_SIGN_OFF,
    RAPID_REVIEW_SEND,
    PANEL_QUEUE_VIEW,
    PANEL_DECIDE,
    /** The templates of the national body's letters. */
    LETTER_EDIT,
    PRACTICE_REVIEW_VIEW,
    PRACTICE_REVIEW_COMMISSION,
    PRACTICE_REVIEW_WRITE,
    /** Say something about a passage of a draft, answer, settle. */
    PRACTICE_REVIEW_COMMENT,
    /** A safeguarding partner agrees with the final report, or dissents. */
    PRACTICE_REVIEW_SIGN_OFF,
    /** Anonymity checklist, copy to the Panel, publication or withholding. */
    PRACTICE_REVIEW_RELEASE,
    /** As the second person: confirm that nobody can be recognised in what somebody else has checked (rule 50). */
    PRACTICE_REVIEW_CONFIRM,
    /** The ledger of the recommendations that one's own partnership answers. */
    RECOMMENDATION_VIEW,
    /** Answer them, plan and note what is done, and release that to everybody. */
    RECOMMENDATION_ANSWER,
    /** Correct published learning by a new version, or withdraw it, leaving its record. */
    LEARNING_WITHDRAW,
    /**
     * The library of the national publisher: add to it, mark up, publish; correct, withdraw and publish again what did not
     * come from the practice review of a partnership.
     */
    LIBRARY_EDIT,
    /** Themes, vocabulary, and the searches that found nothing. */
    VOCABULARY_EDIT,
    /** Record, and lift, the conflict of interest of a colleague with a case (rule 76). */
    CONFLICT_RECORD,
    /** Restrict a case to named people of one's own body, and keep the list of them. */
    CASE_RESTRICT,
    /** Open a restricted case for reading, with a reason, for a limited time; everybody concerned is told at once. */
    RESTRICTED_OPEN,
    /**
     * Deaths of children with what could name them, within the overview panel's area. What is known through child death
     * review may be used for it only (Children Act 2004 s.16N(4)), so nothing else gives sight of it.
     */
    CHILD_DEATH_VIEW,
    /** Tell an overview panel of a death: anybody who is signed in; afterwards they see their receipt only. */
    CHILD_DEATH_NOTIFY,
    /** Write and send the one notification of a death that a link opens. */
    CHILD_DEATH_NOTICE_WRITE,
    /** Keep a case of child death review: what was notified, the joint agency response, who reviews it. */
    CHILD_DEATH_WRITE,
    /** Answer the one invitation to a review meeting that a link opens: when and where, and nothing of the case. */
    CHILD_DEATH_MEETING_ANSWER,
    /** One's own return to a child death review, and nothing else of the case. */
    CHILD_DEATH_RETURN_WRITE,
    /** The definitions of the forms of child death review. */
    CHILD_DEATH_FORM_EDIT,
    /** The review meeting and the analysis form. */
    CHILD_DEATH_ANALYSE,
    /** The meetings of the overview panel and their pseudonymised pack (rule 66); no name, no number. */
    OVERVIEW_PANEL_VIEW,
    /** What the overview panel decides in its meeting. */
    OVERVIEW_PANEL_DECIDE,
    /** Lists of child deaths, and the national data set, as files. */
    CHILD_DEATH_DATA_EXPORT,
    /** Completed reviews of an older system, read from a file into the panel's own cases. */
    CHILD_DEATH_DATA_IMPORT,
    /** What was sent to the national database, and whether it was in order. */
    NATIONAL_DATA_VIEW,
    /** What every overview panel sent to the national database: acknowledge it, or send it back. */
    NATIONAL_DATA_ANSWER,
    /** The yearly report of an overview panel. */
    CHILD_DEATH_REPORT_WRITE,
    AUDIT_VIEW,
    ORGANISATION_VIEW,
    /** Which organisations form a partnership. */
    ORGANISATION_EDIT,
    /** Make, change and close accounts. */
    ACCOUNT_ADMINISTER,
    /** Add to the list of bank holidays (rule 13). */
    HOLIDAY_EDIT,
    INDEX_REBUILD,
    /** The queue of e-mails, and having one sent again. */
    POST_MANAGE,
    /** The words of searches that found nothing. */
    SEE_SEARCHES
}
