package uk.slp.portal.learning;

/**
 * What else is published of the same review: its report, or what is written beside it.
 *
 * @param url its address within the portal
 */
public record AlsoPublished(ItemType type, String title, String url) {}
