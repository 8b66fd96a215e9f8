package uk.slp.portal.childdeath;

import java.time.Instant;

/** A notice or a case after a change. */
public record NoticeSaved(String reference, long version, Instant at) {}
