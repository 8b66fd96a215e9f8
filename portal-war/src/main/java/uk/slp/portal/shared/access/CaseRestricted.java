package uk.slp.portal.shared.access;

import java.util.UUID;

/**
 * A case was restricted to named people, or the list of them became shorter.
 *
 * @param caseId the case
 */
public record CaseRestricted(UUID caseId) {}
