package uk.slp.portal.duties;

import org.jspecify.annotations.Nullable;

/**
 * Say what a safeguarding partner thinks.
 *
 * @param reference of the decision
 * @param expectedVersion the version that was read: a view of another one would be misunderstood
 * @param opinion code of {@link PartnerOpinion}
 * @param words why; needed for a partner who does not agree
 */
public record GiveView(String reference, long expectedVersion, @Nullable String opinion, @Nullable String words) {}
