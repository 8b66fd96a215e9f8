package uk.slp.portal.notification.model;

/** What it means that a question that applies has no answer. */
public enum Need {
    /** It cannot be sent without. */
    REQUIRED,
    /** It can be sent without; the approver is told what is still blank. */
    ADVISED,
    /** Nothing. */
    FREE
}
