package uk.slp.portal.duties.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.NotifyDecision;

/**
 * What one version says.
 *
 * @param edition the edition of the guidance that was applied
 * @param facts the facts as they were known, as text
 * @param headline the answer in one sentence
 * @param duties the duties in the words that were shown, as text
 * @param nothingToNotify true when the answer was that there is nothing to notify
 * @param dueDate last day of the notification; null where there is none or no day is known
 * @param decision what was decided
 * @param reason why
 */
public record KeptAnswer(
        String edition,
        String facts,
        String headline,
        String duties,
        boolean nothingToNotify,
        @Nullable LocalDate dueDate,
        NotifyDecision decision,
        String reason) {}
