package uk.slp.portal.organisation;

import java.util.UUID;

/**
 * A partner of a safeguarding partnership, of today, of before or to come.
 *
 * @param id of the membership
 * @param days between which it is a partner
 */
public record MemberView(UUID id, OrganisationView body, MembershipDays days) {}
