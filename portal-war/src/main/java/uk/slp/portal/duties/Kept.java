package uk.slp.portal.duties;

/** What was kept: its reference and the version of the record. */
public record Kept(String reference, long version) {}
