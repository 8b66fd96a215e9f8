package uk.slp.portal.notification;

import java.time.Instant;

/** What was added after sending. */
public record AmendmentView(int number, String reason, String text, Instant at, String by) {}
