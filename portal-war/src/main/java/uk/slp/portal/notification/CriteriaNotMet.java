package uk.slp.portal.notification;

/**
 * The national body answered a rapid review: on what is now known the incident does not meet the criteria. Fired by the
 * stage that records the answer and observed here, so that the notification is closed in the same transaction: the answer
 * is the acknowledgement that rule 35 asks for.
 *
 * @param reference reference of the notification
 */
public record CriteriaNotMet(String reference) {}
