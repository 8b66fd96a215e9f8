package uk.slp.portal.notification;

/** What happened about a notification after it was sent. */
public enum FollowUp {
    AMENDED,
    WITHDRAWAL_ASKED,
    WITHDRAWAL_REFUSED,
    CRITERIA_QUESTIONED,
    CRITERIA_UPHELD,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    QUESTION_CLOSED,
    /** Told of the notification that is asked, not of the one that proposes. */
    LINK_PROPOSED,
    LINK_CONFIRMED,
    LINK_REFUSED,
    /** Taken back by who proposed it, before it was confirmed. */
    LINK_TAKEN_BACK,
    /** Taken away after it was confirmed. */
    LINK_ENDED
}
