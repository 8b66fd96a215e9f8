package uk.slp.portal.deadlines;

/** Whether a rule counts forward from its basis or back from it. */
public enum Direction {
    AFTER,
    BEFORE
}
