package uk.slp.portal.restriction;

import java.util.UUID;

/**
 * Somebody who reads a restricted case, or could be named to.
 *
 * @param keeper whether the person may change the list
 */
public record Reader(
        UUID accountId, String username, String displayName, String jobTitle, String organisation, boolean keeper) {}
