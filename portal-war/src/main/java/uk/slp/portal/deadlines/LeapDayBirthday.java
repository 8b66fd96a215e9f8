package uk.slp.portal.deadlines;

/** When someone born on 29 February has a birthday in a common year. Configurable; the usual English view is March. */
public enum LeapDayBirthday {
    /** The usual view in England, and the default. */
    FIRST_OF_MARCH,
    /** The other view. */
    LAST_OF_FEBRUARY
}
