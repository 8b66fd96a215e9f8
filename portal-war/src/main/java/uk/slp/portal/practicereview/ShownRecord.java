package uk.slp.portal.practicereview;

/** A record of a practice review as the present person may see it, with what they may do to it. */
public interface ShownRecord extends uk.slp.portal.shared.workflow.ShownRecord {
    /** Whether the person may take an action now, named by its code. */
    boolean may(String action);
}
