package uk.slp.portal.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about a decision.
 *
 * @param giveView true for a partner who is asked for a view, false for an authority that has not decided yet
 * @param rule deadline rule of the date
 * @param dueDate null where no clock runs
 */
public record DecisionWork(
        String reference,
        String title,
        boolean giveView,
        String rule,
        @Nullable LocalDate dueDate,
        String authorityName,
        String byName,
        Instant keptAt) {}
