package uk.slp.portal.practicereview;

import java.util.UUID;

/**
 * Somebody who may be asked to write a review.
 *
 * @param username sign-in name, by which they are chosen
 * @param organisation for whom they work
 */
public record ReviewerOption(UUID accountId, String username, String name, String organisation) {}
