package uk.slp.portal.panel;

import java.time.Instant;

/**
 * A letter that went out, as the page of its case lists it.
 *
 * @param number counted within the case
 */
public record LetterLine(int number, String subject, String body, Instant sentAt) {}
