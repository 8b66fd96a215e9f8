package uk.slp.portal.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API: versioned below {@code /api/v1}, described by {@code /openapi}. */
@ApplicationPath("/api")
public class PortalApplication extends Application {}
