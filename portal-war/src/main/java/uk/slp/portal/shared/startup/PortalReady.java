package uk.slp.portal.shared.startup;

/** The settings are right and the schema is the one this portal was built for: whoever has work at start may do it. */
public record PortalReady(boolean demonstration) {}
