package uk.slp.portal.childdeathreturn;

import java.time.Instant;

/** A return after a change. */
public record ReturnSaved(String reference, long version, Instant at) {}
