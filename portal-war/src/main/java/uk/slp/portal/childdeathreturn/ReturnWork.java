package uk.slp.portal.childdeathreturn;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A return that somebody must write. It names neither the child nor the case.
 *
 * @param panelName who asks
 * @param words what to do
 */
public record ReturnWork(
        String reference, String panelName, String words, String line, LocalDate dueDate, Instant askedAt) {}
