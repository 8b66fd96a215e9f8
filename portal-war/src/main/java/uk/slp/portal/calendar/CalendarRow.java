package uk.slp.portal.calendar;

import java.time.Instant;
import java.util.UUID;

/** A private address of one's own, without its secret part, which nobody keeps. */
public record CalendarRow(UUID id, String label, Instant createdAt) {}
