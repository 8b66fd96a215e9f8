package uk.slp.portal.shared.access;

import java.util.UUID;

/**
 * What a case begins with and everything later in it follows: a notification, or a decision whether to notify.
 *
 * @param id its identity
 * @param reference its reference
 * @param authorityId the local authority whose case it is
 * @param partnershipId the safeguarding partnership whose case it is
 */
public record CaseRoot(UUID id, String reference, UUID authorityId, UUID partnershipId) {}
