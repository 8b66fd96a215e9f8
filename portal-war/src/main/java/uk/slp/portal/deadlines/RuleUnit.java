package uk.slp.portal.deadlines;

/** In what a rule counts. */
public enum RuleUnit {
    /** Days that are neither weekend nor bank holiday. */
    WORKING_DAYS,
    /** Every day. */
    CALENDAR_DAYS,
    /** Same day number in a later month, else the last day of that month. */
    CALENDAR_MONTHS,
    /** Hours that pass, through nights, weekends and changes of the clocks. */
    CLOCK_HOURS,
    /** The next time a fixed day of the year comes after the basis. */
    FIXED_DATE
}
