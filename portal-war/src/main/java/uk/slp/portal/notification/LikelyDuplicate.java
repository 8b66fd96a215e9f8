package uk.slp.portal.notification;

/**
 * Another notification of the same authority that may be about the same child and incident.
 *
 * @param child place of the child in the one that was asked about, from 0
 * @param caseName name chosen for the other case; never a child's
 */
public record LikelyDuplicate(int child, String reference, String status, String caseName) {}
