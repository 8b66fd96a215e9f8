package uk.slp.portal.childdeathreturn;

/**
 * An agency that was asked.
 *
 * @param sent whether the picture holds what it sent
 */
public record PictureAgency(String reference, String name, ReturnStatus status, boolean sent) {}
