package uk.slp.portal.conflict;

/** Somebody whose conflict of interest the present person may record. */
public record Colleague(String username, String displayName, String organisation) {}
