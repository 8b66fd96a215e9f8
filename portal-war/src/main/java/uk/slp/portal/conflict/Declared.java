package uk.slp.portal.conflict;

import java.util.UUID;

/**
 * That a case was closed.
 *
 * @param own whether to the present person
 */
public record Declared(UUID id, String caseReference, String person, boolean own) {}
