package uk.slp.portal.shared.access;

import java.util.UUID;

/**
 * A case was closed to a person, or opened again (rule 76).
 *
 * @param accountId the person
 * @param caseId the case
 * @param closed whether it is closed now
 */
public record ConflictChanged(UUID accountId, UUID caseId, boolean closed) {}
