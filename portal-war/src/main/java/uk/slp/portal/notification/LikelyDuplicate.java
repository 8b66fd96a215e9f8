package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * Another notification of the same authority that may be about the same child or incident.
 *
 * @param child place of the child in the one that was asked about, from 0; -1 where that has no child yet
 * @param childId identity of that child, or null
 * @param status code of the state of the other
 * @param caseName name chosen for the other case; never a child's
 * @param incidentDate day of the other's incident or death as far as known: yyyy, yyyy-MM or yyyy-MM-dd, or null
 * @param sameIncident whether the days allow that it is one incident; only then is it asked before sending (rule 25)
 * @param alike code of what is alike
 * @param different whether somebody said that it is a different child
 */
public record LikelyDuplicate(
        int child,
        @Nullable String childId,
        String reference,
        String status,
        String caseName,
        @Nullable String incidentDate,
        boolean sameIncident,
        String alike,
        boolean different) {
    /** Whether it must be answered before sending (rule 25). */
    boolean open() {
        return sameIncident && !different;
    }
}
