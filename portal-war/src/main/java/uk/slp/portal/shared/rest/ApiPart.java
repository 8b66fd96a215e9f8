package uk.slp.portal.shared.rest;

/**
 * What a feature knows of the bodies of its calls, for the description of the API. Found by the service loader, because
 * the description is made before the container manages anything.
 */
public interface ApiPart {
    /** Says what each call takes and gives. */
    void describe(ApiTypes types);
}
