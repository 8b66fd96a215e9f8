package uk.slp.portal.notification.model;

/** How an answer is written. */
public enum AnswerKind {
    TEXT,
    LONG_TEXT,
    /** An ISO date as far as known; a draft may hold a text that is not yet a date. */
    DATE,
    /** A time of day, 14:32. */
    TIME,
    CHOICE,
    /** Several choices, stored as their codes with commas between. */
    CHOICES,
    /** The official code of a local authority. */
    AUTHORITY
}
