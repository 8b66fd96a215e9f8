package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sheet that a contributor must write.
 *
 * @param name the agency; the case has no name here
 * @param partnershipName who asks
 */
public record SheetWork(
        String reference, String name, String partnershipName, LocalDate dueDate, boolean begun, Instant askedAt) {}
