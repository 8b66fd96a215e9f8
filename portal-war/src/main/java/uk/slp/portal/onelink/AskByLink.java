package uk.slp.portal.onelink;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody without an account is to write a record.
 *
 * @param organisationId the body that asks
 * @param agencyName for whom the person writes; shown on pages, in no e-mail
 * @param address an official e-mail address, as it was typed
 * @param due the last day for the record
 */
public record AskByLink(
        LinkPurpose purpose,
        UUID recordId,
        String recordReference,
        UUID organisationId,
        String agencyName,
        String address,
        LocalDate due) {}
