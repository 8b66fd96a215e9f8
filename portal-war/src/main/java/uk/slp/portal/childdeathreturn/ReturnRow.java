package uk.slp.portal.childdeathreturn;

import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.Completeness;

/**
 * A return in a list.
 *
 * @param with who asks, or who writes
 * @param completeness how much is answered; for the panel of what was sent or is written, as a number only
 */
public record ReturnRow(
        String reference,
        long version,
        ReturnStatus status,
        String childDeathReference,
        AgencyKind kind,
        String agency,
        String with,
        Completeness completeness,
        int sentNumber,
        ReturnClock clock) {}
