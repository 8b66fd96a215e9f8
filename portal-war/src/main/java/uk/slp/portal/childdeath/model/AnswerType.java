package uk.slp.portal.childdeath.model;

/** How a question is answered. */
public enum AnswerType {
    /** One line. */
    LINE,
    /** Several lines. */
    TEXT,
    /** A day in three boxes, kept as ISO date. */
    DAY,
    /** A time of day, as 14:30. */
    TIME,
    /** A whole number. */
    NUMBER,
    /** One of a few answers, all shown. */
    CHOICE,
    /** One of many answers, in a list. */
    LIST,
    /** A local authority by its official code, or {@link DeathChoices#ELSEWHERE}. */
    AUTHORITY
}
