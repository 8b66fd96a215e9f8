package uk.slp.portal.practicereview;

import java.time.Instant;

/**
 * An item of the anonymity checklist that somebody confirmed.
 *
 * @param by name of the person
 */
public record ConfirmedItem(ChecklistItem item, String by, Instant at) {}
