package uk.slp.portal.learning;

/**
 * That published learning is taken back.
 *
 * @param reason what readers of its record are told
 * @param learning what can still be learned, without anybody in it; empty if nothing can be said
 * @param ordered that a court order or the welfare of a child requires it before the minimum time is over
 */
public record Withdrawal(String reason, String learning, boolean ordered) {}
