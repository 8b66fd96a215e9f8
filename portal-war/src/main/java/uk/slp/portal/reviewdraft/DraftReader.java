package uk.slp.portal.reviewdraft;

import java.util.UUID;

/**
 * Somebody who can read the drafts of a review, and so can be asked to see a comment.
 *
 * @param organisation for whom the person works
 */
public record DraftReader(UUID accountId, String username, String name, String organisation) {}
